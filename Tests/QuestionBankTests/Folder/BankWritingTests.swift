import Foundation
import QuestionBank
import TestSupport
import Testing

@Suite struct BankWritingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func modificationTimes(_ bank: Bank) throws -> [String: Date] {
    var times: [String: Date] = [:]
    for name in try FolderListing(below: bank.path).files {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(bank.path)/\(name)")
      times[name] = attributes[.modificationDate] as? Date
    }
    return times
  }

  private func contents(_ bank: Bank) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for name in try FolderListing(below: bank.path).files {
      contents[name] = try StoredFile.read("\(bank.path)/\(name)")
    }
    return contents
  }

  @Test func sameContentsGiveTheSameBytes() throws {
    let one = try SampleBank.make(in: folder, name: "one")
    let two = try SampleBank.make(in: folder, name: "two")
    #expect(try contents(one) == contents(two))
    #expect(try contents(one).count == 6)
  }

  @Test func everyWrittenFileIsSortedJSONThatEndsWithANewline() throws {
    let bank = try SampleBank.make(in: folder)
    for (name, bytes) in try contents(bank) where name.hasSuffix(".json") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.hasSuffix("}\n"), "\(name)")
      #expect(!text.contains("\\/"), "\(name)")
    }
  }

  @Test func unchangedFilesAreNotWrittenAgain() throws {
    var bank = try SampleBank.make(in: folder)
    let before = try modificationTimes(bank)
    try bank.write(
      Bank.Update(articles: [], texts: [:], questions: bank.questionFiles(), record: bank.record))
    #expect(try modificationTimes(bank) == before)
  }

  /// A file of an earlier version that says the same stays as it is, and so does `bank.json`.
  @Test func filesOfAnEarlierVersionAreWrittenOnlyWhereTheyChange() throws {
    var bank = try SampleBank.make(in: folder)
    for name in try FolderListing(below: bank.path).files where name.hasSuffix(".json") {
      let text = String(decoding: try StoredFile.read("\(bank.path)/\(name)"), as: UTF8.self)
      try folder.write(
        text.replacingOccurrences(of: "\"version\" : 2", with: "\"version\" : 1")
          .replacingOccurrences(of: "      \"context\" : [\n\n      ],\n", with: ""),
        to: "bank/\(name)")
    }
    bank = try Bank.open(at: bank.path)
    let old = try contents(bank)
    #expect(
      old.filter { String(decoding: $0.value, as: UTF8.self).contains("\"version\" : 1") }.count
        == 3)
    let before = try bank.questionFiles()
    try bank.write(
      Bank.Update(
        articles: [], texts: [:], questions: before, before: before, record: bank.record))
    #expect(try contents(bank) == old)
    var files = before
    files[0].questions[0].importance = 0.5
    try bank.write(
      Bank.Update(articles: [], texts: [:], questions: files, before: before, record: bank.record))
    let new = try contents(bank)
    #expect(
      old.keys.filter { old[$0] != new[$0] }.sorted() == [
        "bank.json", "questions/harbour.txt.json",
      ])
  }

  @Test func changeToOneArticleChangesOneFile() throws {
    var bank = try SampleBank.make(in: folder)
    let before = try contents(bank)
    var files = try bank.questionFiles()
    files[0].questions[0].importance = 0.5
    try bank.write(Bank.Update(articles: [], texts: [:], questions: files, record: bank.record))
    let after = try contents(bank)
    #expect(before.keys.filter { before[$0] != after[$0] } == ["questions/harbour.txt.json"])
  }

  @Test func leftoversOfAKilledProcessAreRemoved() throws {
    var bank = try SampleBank.make(in: folder)
    try folder.write("half", to: "bank/questions/.quiz-999-0")
    try bank.write(
      Bank.Update(articles: [], texts: [:], questions: bank.questionFiles(), record: bank.record))
    let path = folder.path("bank/questions/.quiz-999-0")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func textOfAnArticleThatIsGoneGoesToo() throws {
    var bank = try SampleBank.make(in: folder)
    try FileManager.default.removeItem(atPath: folder.path("bank/articles/tower.html"))
    try bank.write(
      Bank.Update(articles: [], texts: [:], questions: bank.questionFiles(), record: bank.record))
    let articles = try FolderListing(below: folder.path("bank/articles")).files
    #expect(articles == ["harbour.txt"])
    #expect(try bank.questionFiles().count == 2)
  }

  @Test func whatCannotBeWrittenLeavesEveryOldFile() throws {
    var bank = try SampleBank.make(in: folder)
    var files = try bank.questionFiles()
    files[0].questions[0].importance = 0.5
    // A folder in the file's place: renaming over it fails for every user, root too.
    let blocked = folder.path("bank/questions/blocked.txt.json")
    try FileManager.default.createDirectory(
      atPath: blocked + "/x", withIntermediateDirectories: true)
    files.insert(QuestionFile(name: "blocked.txt", articles: [], questions: []), at: 0)
    let before = try contents(bank)
    let update = Bank.Update(articles: [], texts: [:], questions: files, record: bank.record)
    #expect(throws: BankError.self) { try bank.write(update) }
    #expect(try contents(bank) == before)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path("bank/questions"))
    #expect(left.filter { $0.hasPrefix(".") } == [])
  }

  @Test func unwritableFolderIsReported() throws {
    let file = try folder.write("x", to: "file")
    #expect(throws: BankError.self) {
      try StoredFile.replace("\(file)/bank.json", with: [])
    }
  }
}
