import Foundation
import MemoryModel
import QuestionBank
import TestSupport
import Testing

@testable import ProgressStore
@testable import QuizCommands

struct HistoryCommandsTests {
  private let folder: TemporaryFolder
  private let console = CapturedConsole()
  private let bank = BankID(rawValue: "b")
  private var progress: String { folder.path("progress.sqlite") }

  init() throws {
    folder = try TemporaryFolder()
    let store = try ProgressStore.open(path: progress, now: console.now)
    let after = Scheduler().review(.new, rated: .good, at: console.now)
    for question in ["q1", "q2"] {
      try store.record(
        ReviewRecord(
          bank: bank, question: QuestionID(rawValue: question), fact: FactID(rawValue: "f"),
          kind: .cloze, moment: console.now, studyDay: StudyDay(daysSince1970: 20_089),
          rating: .good, proposal: nil, verdict: .right, answer: "答", durationInMilliseconds: nil,
          before: .new, after: after))
    }
  }

  private func arguments(_ progress: String) throws -> ParsedArguments {
    try ParsedArguments(
      ["x", "--progress", progress], for: ImportCommand.specification,
      environment: console.environment)
  }

  private func exported(_ bank: BankID?) throws -> String {
    let path = folder.path("history.jsonl")
    try HistoryExport.run(bank: bank, output: path, try arguments(progress), console.console)
    return path
  }

  @Test func aHistoryIsExportedAndImportedOnce() throws {
    let path = try exported(bank)
    let copy = folder.path("copy.sqlite")
    #expect(console.run("import", path, "--progress", copy) == .done)
    #expect(console.output == "2 rows added, 0 were there already.\n")
    #expect(console.run("import", path, "--progress", copy) == .done)
    #expect(console.output == "0 rows added, 2 were there already.\n")
    #expect(try ProgressStore.openForReading(path: copy).cards(in: bank).count == 2)
  }

  /// Another device's file, with an answer of its own to q1 two days on.
  private func otherFile(_ name: String, hoursAhead: Int = 0) throws -> String {
    let path = folder.path(name)
    let other = try ProgressStore.open(path: path, now: console.now)
    _ = try other.importHistory(
      try String(contentsOfFile: try exported(nil), encoding: .utf8).split(separator: "\n")
        .map(String.init), at: nil, counting: .periodsOf24Hours)
    let card = try other.card(of: QuestionID(rawValue: "q1"), in: bank)
    let moment = console.now.advanced(bySeconds: hoursAhead * 3600)
    try other.record(
      ReviewRecord(
        bank: bank, question: QuestionID(rawValue: "q1"), fact: FactID(rawValue: "f"),
        kind: .cloze, moment: moment, studyDay: StudyDay(daysSince1970: 20_089), rating: .hard,
        proposal: nil, verdict: .right, answer: nil, durationInMilliseconds: nil, before: card,
        after: Scheduler().review(card, rated: .hard, at: moment)))
    return path
  }

  @Test func anotherFileIsTakenInOnceAndLeftAlone() throws {
    let other = try otherFile("laptop.sqlite")
    let bytes = try Data(contentsOf: URL(filePath: other))
    #expect(console.run("merge", other, "--progress", progress) == .done)
    #expect(console.output.contains("1 rows added, 2 were there already."))
    #expect(console.run("merge", other, "--progress", progress) == .done)
    #expect(console.output.contains("0 rows added, 3 were there already."))
    #expect(try Data(contentsOf: URL(filePath: other)) == bytes)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(""))
    #expect(!names.contains { $0.contains(".merge-") })
  }

  @Test func aCopyBesideIsFoundAndTakenInAfterAYes() throws {
    #expect(console.run("merge", "--progress", progress) == .done)
    #expect(console.output.hasPrefix("No other progress file"))
    let other = try otherFile("progress.sync-conflict-1.sqlite")
    try Data("SQLite format 3".utf8).write(to: URL(filePath: folder.path("short.sqlite")))
    console.lines = ["n"]
    #expect(console.run("merge", "--progress", progress) == .done)
    #expect(console.output.contains("  \(other)\n"))
    #expect(!console.output.contains("short.sqlite"))
    #expect(console.output.hasSuffix("Nothing was changed.\n"))
    console.lines = ["y"]
    #expect(console.run("merge", "--progress", progress) == .done)
    #expect(console.output.contains("1 rows added"))
  }

  @Test func aDeviceWhoseClockIsAheadIsNamed() throws {
    let other = try otherFile("laptop.sqlite", hoursAhead: 3)
    #expect(console.run("merge", other, "--progress", progress) == .done)
    #expect(console.output.contains("was 180 minutes ahead"))
  }

  @Test func aTornExportGivesWhatIsWhole() throws {
    let text = try String(contentsOfFile: try exported(bank), encoding: .utf8)
    let copy = folder.path("copy.sqlite")
    console.input = String(text.dropLast(20))
    #expect(console.run("merge", "-", "--progress", copy) == .done)
    #expect(console.output.contains("1 rows added"))
    #expect(console.output.contains("the last line is cut off"))
    console.input = text
    #expect(console.run("merge", "-", "--progress", copy) == .done)
    #expect(console.output.contains("1 rows added, 1 were there already."))
  }

  @Test func withoutAFileTheLinesGoToStandardOutput() throws {
    let path = try exported(bank)
    try HistoryExport.run(bank: bank, output: nil, try arguments(progress), console.console)
    #expect(try console.output == String(contentsOfFile: path, encoding: .utf8))
    #expect(console.output.hasPrefix(#"{"format":"quiz-history","type":"history","version":2}"#))
  }

  @Test func aBadLineIsToldOfItsOwnFile() throws {
    let path = try folder.write(
      "{\"type\":\"history\",\"format\":\"quiz-history\",\"version\":1}\nnonsense\n",
      to: "bad.jsonl")
    #expect(console.run("import", path, "--progress", progress) == .badInput)
    #expect(
      console.errors
        == "Error: '\(path)', line 2, is damaged: expected a line of a history, in JSON.\n")
  }

  @Test func aSoundFileIsSaidToBeSound() throws {
    #expect(try HistoryVerification.run(try arguments(progress), console.console) == .done)
    #expect(
      console.output == "The progress file is sound; every card follows from its 2 answers.\n")
  }

  @Test func aCardThatDoesNotFollowFromTheLogIsNamedAndMended() throws {
    do {
      let store = try ProgressStore.open(path: progress, now: console.now)
      try store.connection.run("UPDATE card SET stability = 0.5 WHERE question = 1")
    }
    #expect(try HistoryVerification.run(try arguments(progress), console.console) == .failed)
    let lines = console.output.components(separatedBy: "\n")
    #expect(lines[0].hasPrefix("question q1 of bank b: kept 1 answers, stability 0.5, due"))
    #expect(lines[1] == "The cards were made anew from the log.")
    #expect(try HistoryVerification.run(try arguments(progress), console.console) == .done)
  }

  @Test func withoutAFileThereIsNothingToVerifyAndNoneIsMade() throws {
    let none = folder.path("none.sqlite")
    #expect(try HistoryVerification.run(try arguments(none), console.console) == .done)
    #expect(!FileManager.default.fileExists(atPath: none))
  }

  @Test func aDamagedFileIsToldWithItsBackup() throws {
    let backup = folder.path("progress.sqlite.backups/2025-01-01.sqlite")
    #expect(FileManager.default.fileExists(atPath: backup))
    try folder.write(String(repeating: "x", count: 8192), to: "progress.sqlite")
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: progress + suffix)
    }
    let arguments = try arguments(progress)
    let error = #expect(throws: QuizError.self) {
      try HistoryVerification.run(arguments, console.console)
    }
    let sentence = ErrorSentences.sentence(try #require(error), .english)
    #expect(sentence.contains(backup), "\(sentence)")
    #expect(ErrorSentences.status(try #require(error)) == .badInput)
  }
}
