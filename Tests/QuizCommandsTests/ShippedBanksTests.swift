import Foundation
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

/// The banks that ship, as people have them.
@Suite struct ShippedBanksTests {
  @Test(arguments: ["ai-governance", "road-to-the-moon"])
  func aBankHasAnHourOfQuestionsOfBothKindsWithEveryAnswerInItsBytes(name: String) throws {
    let bank = try Bank.open(at: BankFixture.shipped(name).path)
    let active = try bank.questions().filter { $0.status == .active }
    #expect(active.count >= 25)
    #expect(Set(active.map(\.kind)) == [.cloze, .multipleChoice])
    #expect(Set(active.map(\.topic)).isSuperset(of: [.date, .figure]))
    let captured = CapturedConsole()
    #expect(captured.run("verify", bank.path) == .done)
  }
}
