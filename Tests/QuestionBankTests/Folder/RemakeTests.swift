import Foundation
import QuestionBank
import TestSupport
import Testing

@Suite struct RemakeTests {
  let folder: TemporaryFolder
  private var bank: Bank

  init() throws {
    folder = try TemporaryFolder()
    bank = try SampleBank.make(in: folder)
  }

  private func contents() throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for name in try FolderListing(below: bank.path).files {
      contents[name] = try StoredFile.read("\(bank.path)/\(name)")
    }
    return contents
  }

  /// Writes the bank anew with another cloze.
  private func remade(_ bank: Bank, prompt: String) throws -> Bank {
    var bank = bank
    let before = try bank.questionFiles()
    var files = before
    files[0].questions[0].prompt = prompt
    var record = bank.record
    record.generator = "quiz 9"
    try bank.write(
      Bank.Update(
        articles: [], texts: ["tower.html": Array("other".utf8)], questions: files,
        before: before, record: record, isRemake: true))
    return bank
  }

  @Test func takingARemakeBackGivesTheSameBytes() throws {
    let before = try contents()
    var other = try remade(bank, prompt: "It opened in ____.")
    #expect(other.hasFormerQuestions)
    #expect(try contents() != before)
    try other.takeRemakeBack()
    #expect(try contents() == before)
    #expect(try Bank.open(at: bank.path).record == bank.record)
  }

  @Test func theLastRemakeIsTakenBack() throws {
    let once = try remade(bank, prompt: "It opened in ____.")
    let before = try contents()
    var twice = try remade(once, prompt: "Opened: ____.")
    try twice.takeRemakeBack()
    let after = try contents()
    #expect(after == before.filter { !$0.key.hasPrefix("before-remake/") })
  }

  @Test func aRemakeThatChangesNothingKeepsTheOneBefore() throws {
    let once = try remade(bank, prompt: "It opened in ____.")
    let before = try contents()
    _ = try remade(once, prompt: "It opened in ____.")
    #expect(try contents() == before)
  }

  @Test func questionsOfArticlesThatCameSinceStay() throws {
    var other = try remade(bank, prompt: "It opened in ____.")
    let article = ArticleFolder.Candidate(name: "mill.txt", bytes: Array("A mill.".utf8))
    let entry = SampleBank.article("A mill.", path: "mill.txt")
    let before = try other.questionFiles()
    var record = other.record
    record.title = "Sights"
    try other.write(
      Bank.Update(
        articles: [article], texts: [:],
        questions: before
          + [
            QuestionFile(
              name: "mill.txt", articles: [.init(entry: entry, paragraphs: [0])], questions: [])
          ],
        before: before, record: record))
    try other.takeRemakeBack()
    #expect(try other.questionFileNames() == ["harbour.txt", "mill.txt", "tower.html"])
    #expect(other.record.title == "Sights")
    #expect(other.record.generator == bank.record.generator)
  }

  @Test func withoutARemakeThereIsNothingToTakeBack() throws {
    var bank = bank
    let before = try contents()
    #expect(throws: BankError.noRemake(path: bank.path)) { try bank.takeRemakeBack() }
    #expect(try contents() == before)
  }
}
