import Foundation
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct VerifyCommandTests {
  let folder: TemporaryFolder
  let bank: Bank
  let captured = CapturedConsole()

  init() throws {
    folder = try TemporaryFolder()
    bank = try SampleBank.make(in: folder)
  }

  @Test func bankWhoseEveryAnswerHoldsExitsWithNothing() {
    #expect(captured.run("verify", bank.path) == .done)
    #expect(captured.output == "2 questions, 2 pieces of evidence, 0 failures.\n")
  }

  @Test func changedArticleIsListed() throws {
    try folder.write("The harbour opened in 1905.\n", to: "bank/articles/harbour.txt")
    #expect(captured.run("verify", bank.path) == .failed)
    #expect(captured.output.contains("'articles/harbour.txt' was changed"))
    #expect(
      captured.output.contains("other words stand at its place: 'The harbour opened in 1905.'"))
    #expect(captured.output.hasSuffix("2 questions, 2 pieces of evidence, 2 failures.\n"))
  }

  @Test func jsonNamesEveryFailure() throws {
    try FileManager.default.removeItem(atPath: folder.path("bank/articles/tower.html.text"))
    #expect(captured.run("verify", bank.path, "--json") == .failed)
    let object =
      try JSONSerialization.jsonObject(with: Data(captured.output.utf8)) as? [String: Any]
    let failures = try #require(object?["failures"] as? [[String: Any]])
    #expect(failures.count == 2)
    #expect(failures.last?["question"] as? String == SampleBank.choice.id.rawValue)
  }
}
