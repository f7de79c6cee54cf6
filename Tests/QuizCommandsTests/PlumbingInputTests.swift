import Foundation
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct PlumbingInputTests {
  let folder: TemporaryFolder
  let captured = CapturedConsole()

  init() throws { folder = try TemporaryFolder() }

  private func lines(_ text: String) throws -> [String] {
    captured.input = text
    return try PlumbingInput.lines(of: "-", captured.console)
  }

  @Test func linesEndAtLineFeedsOnly() throws {
    #expect(
      try lines("a\u{2028}b\u{85}c\u{2029}d\u{0B}e\u{0C}f\ng\n") == [
        "a\u{2028}b\u{85}c\u{2029}d\u{0B}e\u{0C}f", "g",
      ])
  }

  @Test func aCarriageReturnBeforeALineFeedIsPartOfTheEnd() throws {
    #expect(try lines("a\r\nb\r\n\r\nc\rd") == ["a", "b", "", "c\rd"])
  }

  @Test func aLineThatIsNoUTF8IsNamedByItsNumber() throws {
    let path = folder.path("lines")
    try StoredFile.replace(path, with: Array("good\n".utf8) + [0xFF, 0x0A])
    #expect(throws: QuizError.damaged(path, line: 2, expected: "UTF-8")) {
      try PlumbingInput.lines(of: path, captured.console)
    }
  }

  @Test func aHistoryWithEveryKindOfLineEndInAnAnswerReadsBack() throws {
    let bank = try SampleBank.make(in: folder)
    captured.lines = ["a\u{2028}b\u{85}c\u{2029}d\u{0C}e"]
    let here = folder.path("here.sqlite")
    #expect(
      captured.run("practice", bank.path, "--progress", here, "--kind", "cloze", "--plain") == .done
    )
    #expect(
      captured.run(
        "export", "--format", "history", "--progress", here, "--output", folder.path("h.jsonl"))
        == .done)
    let there = folder.path("there.sqlite")
    #expect(captured.run("import", folder.path("h.jsonl"), "--progress", there) == .done)
    #expect(captured.errors == "")
    #expect(captured.output.hasPrefix("1 rows added"))
  }
}
