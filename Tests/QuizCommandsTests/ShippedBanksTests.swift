import Foundation
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

/// The banks that ship are what `quiz generate` makes of their articles.
@Suite struct ShippedBanksTests {
  private static let banks = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "banks")

  private static func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[name] = try Data(contentsOf: folder.appending(path: name))
    }
    return files
  }

  @Test(arguments: ["ai-governance", "road-to-the-moon"])
  func generatingFromTheArticlesAloneGivesTheSameQuestions(name: String) throws {
    let folder = try TemporaryFolder()
    let shipped = Self.banks.appending(path: name)
    let captured = CapturedConsole()
    captured.environment["XDG_DATA_HOME"] = folder.path("data")
    let status = captured.run(
      "generate", folder.path("bank"), shipped.appending(path: "articles").path)
    #expect(status == .done)
    let made = try Self.files(in: folder.url.appending(path: "bank/questions"))
    let kept = try Self.files(in: shipped.appending(path: "questions"))
    #expect(made.keys.sorted() == kept.keys.sorted())
    for (file, bytes) in kept {
      #expect(made[file] == bytes, "\(file): run quiz generate banks/\(name) --remake")
    }
  }

  @Test(arguments: ["ai-governance", "road-to-the-moon"])
  func aBankHasFortyQuestionsOfBothKindsWithEveryAnswerInItsBytes(name: String) throws {
    let bank = try Bank.open(at: Self.banks.appending(path: name).path)
    let active = try bank.questions().filter { $0.status == .active }
    #expect(active.count >= 40)
    #expect(Set(active.map(\.kind)) == [.cloze, .multipleChoice])
    #expect(Set(active.map(\.topic)).isSuperset(of: [.quote, .figure]))
    let captured = CapturedConsole()
    #expect(captured.run("verify", Self.banks.appending(path: name).path) == .done)
  }
}
