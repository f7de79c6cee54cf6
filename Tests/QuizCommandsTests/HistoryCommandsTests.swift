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

  @Test func withoutAFileTheLinesGoToStandardOutput() throws {
    let path = try exported(bank)
    try HistoryExport.run(bank: bank, output: nil, try arguments(progress), console.console)
    #expect(try console.output == String(contentsOfFile: path, encoding: .utf8))
    #expect(console.output.hasPrefix(#"{"format":"quiz-history","type":"history","version":1}"#))
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
