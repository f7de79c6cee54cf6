import Foundation
import MemoryModel
import ProgressStore
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

/// Banks that version 0.1.0 of the program made, in the hands of this one.
@Suite struct EarlierBanksTests {
  private let folder: TemporaryFolder
  private let captured = CapturedConsole()
  private var progress: String { folder.path("progress.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  private func run(_ words: String...) -> QuizCommands.ExitStatus {
    captured.output = ""
    captured.errors = ""
    return Program.run(words + ["--progress", progress], captured.console)
  }

  private func contents(_ path: String) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for name in try FolderListing(below: path).files {
      contents[name] = try StoredFile.read("\(path)/\(name)")
    }
    return contents
  }

  private func questions(_ path: String) throws -> [QuestionID: Question] {
    Dictionary(uniqueKeysWithValues: try Bank.open(at: path).questions().map { ($0.id, $0) })
  }

  /// How often each question was answered.
  private func answers(_ path: String) throws -> [QuestionID: Int] {
    let store = try ProgressStore.open(path: progress, now: captured.now)
    return try store.cards(in: Bank.open(at: path).record.id).mapValues(\.reviews)
  }

  @Test(arguments: BankFixture.versionOne)
  func opensVerifiesAndExportsWithoutAChange(fixture: BankFixture) throws {
    let path = try fixture.copy(in: folder)
    let before = try contents(path)
    #expect(run("show", path) == .done)
    #expect(run("verify", path) == .done)
    #expect(run("export", path, "--format", "json") == .done)
    let export = try BankExport(Array(captured.output.utf8), path: "")
    #expect(export.questions.count == (try questions(path).count))
    #expect(run("export", path, "--format", "tsv") == .done)
    #expect(run("stats", path) == .done)
    captured.lines = ["", "", ""]
    #expect(run("practice", path) == .done)
    #expect(try contents(path) == before)
  }

  /// Ten questions are answered; then the bank is generated again, and with more and fewer facts.
  @Test(arguments: BankFixture.versionOne)
  func progressStaysQuestionByQuestion(fixture: BankFixture) throws {
    let path = try fixture.copy(in: folder)
    let before = try questions(path)
    captured.lines = Array(repeating: "", count: 10)
    #expect(run("practice", path) == .done)
    let answered = try answers(path)
    #expect(answered.count >= min(8, before.values.count { $0.status == .active } / 2))
    for words in [[], ["--limit", "all"], ["--limit", "3"], ["--limit", "0"]] {
      #expect(Program.run(["generate", path] + words, captured.console) == .done)
      let after = try questions(path)
      for (id, question) in before {
        #expect(after[id]?.prompt == question.prompt)
        #expect(after[id]?.answer == question.answer)
        #expect(after[id]?.status == question.status)
        #expect(after[id]?.fact == question.fact)
      }
      #expect(try answers(path) == answered)
      #expect(run("verify", path) == .done)
    }
  }

  /// What nothing changes in stays version 1, to the byte.
  @Test func regeneratingWritesNothingWhereNothingChanges() throws {
    let path = try BankFixture.earlier("tea").copy(in: folder)
    let before = try contents(path)
    #expect(run("generate", path) == .done)
    #expect(try contents(path) == before)
  }

  /// Newer rules may know how much a kept question matters, and ask more; then nothing is left to change.
  @Test(arguments: BankFixture.versionOne)
  func regeneratingTwiceIsRegeneratingOnce(fixture: BankFixture) throws {
    let path = try fixture.copy(in: folder)
    #expect(run("generate", path) == .done)
    let once = try contents(path)
    #expect(run("generate", path) == .done)
    #expect(try contents(path) == once)
  }

  @Test func whatPeopleWroteIntoAnEarlierBankHolds() throws {
    let path = try BankFixture.earlier("tea").copy(in: folder)
    let written = try StoredFile.read("\(path)/edits.json")
    #expect(run("generate", path, "--limit", "all") == .done)
    #expect(captured.errors.isEmpty)
    #expect(try StoredFile.read("\(path)/edits.json") == written)
    let questions = try questions(path)
    #expect(questions[QuestionID(rawValue: "00c9f64c97fb8c89")]?.status == .removed)
    #expect(
      questions[QuestionID(rawValue: "57221dc4a6ee897c")]?.prompt == "云岭县2022年干茶产量达到____万吨。")
    #expect(questions.values.contains { $0.answer == "周柏年" })
  }

  @Test(arguments: BankFixture.versionOne)
  func aRemakeCanBeLookedAtDoneAndTakenBack(fixture: BankFixture) throws {
    let path = try fixture.copy(in: folder)
    let before = try contents(path)
    let old = try questions(path)
    #expect(run("generate", path, "--remake", "--dry-run") == .done)
    #expect(captured.output.hasSuffix("Nothing was written.\n"))
    let told = captured.output
    #expect(try contents(path) == before)
    #expect(run("generate", path, "--remake") == .done)
    #expect(run("verify", path) == .done)
    for (id, question) in try questions(path) {
      guard let old = old[id] else {
        #expect(told.contains("new  \(id.rawValue)"))
        continue
      }
      // One's own are no matter of generating.
      #expect(old.evidence.isEmpty || old.topic == .term || told.contains(id.rawValue))
      if question.status == .active { #expect(question.answer == old.answer) }
    }
    let remade = try contents(path)
    #expect(run("generate", path) == .done)
    #expect(try contents(path) == remade)
    #expect(run("generate", path, "--undo-remake") == .done)
    #expect(try contents(path) == before)
    #expect(run("generate", path, "--undo-remake") == .failed)
    #expect(try contents(path) == before)
  }

  @Test func generatingSaysWhatThisVersionWouldNotMake() throws {
    let path = try BankFixture.earlier("tea").copy(in: folder)
    // A question that no rule would make: its answer is the first character of its evidence.
    let file = "\(path)/questions/tea.md.json"
    let text = String(decoding: try StoredFile.read(file), as: UTF8.self)
    try StoredFile.replace(
      file, with: Array(text.replacing("\"answer\" : \"卖得出去\"", with: "\"answer\" : \"茶\"").utf8))
    #expect(run("generate", path) == .done)
    #expect(captured.output.contains("quiz 0.1.0; this version would not make "))
    #expect(run("generate", path, "--remake", "--dry-run", "--list", "retired") == .done)
    #expect(captured.output.contains("retired  0b78083d76595828"))
    #expect(captured.output.contains("not made any more from 云岭茶区的十年"))
    #expect(try questions(path)[QuestionID(rawValue: "0b78083d76595828")]?.status == .active)
  }
}
