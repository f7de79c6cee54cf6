import Foundation
import QuestionBank
import TestSupport
import Testing

@Suite struct BankTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func openingWhatWasCreatedGivesTheSameRecord() throws {
    let created = try SampleBank.make(in: folder)
    let opened = try Bank.open(at: folder.path("bank") + "/")
    #expect(opened.record == created.record)
    #expect(opened.path == folder.path("bank"))
  }

  @Test func idComesFromTheFirstArticlesInWhateverOrder() throws {
    func id(_ name: String, _ hashes: [String]) throws -> BankID {
      try Bank.create(
        at: folder.path(name), title: name, articleHashes: hashes, generator: "quiz 0.1.0", icu: nil
      ).record.id
    }
    let first = try id("a", ["11", "22"])
    #expect(try id("b", ["22", "11"]) == first)
    #expect(try id("c", ["22"]) != first)
  }

  @Test func titleIsTheFoldersNameUntilOneIsGiven() throws {
    var bank = try SampleBank.make(in: folder, name: "my bank")
    #expect(bank.displayTitle == "my bank")
    var record = bank.record
    record.title = "Harbours"
    try bank.write(
      Bank.Update(articles: [], texts: [:], questions: bank.questionFiles(), record: record))
    #expect(try Bank.open(at: bank.path).displayTitle == "Harbours")
  }

  @Test func folderWithOtherThingsInItIsNotTaken() throws {
    try folder.write("mine", to: "full/thesis.doc")
    #expect(throws: BankError.occupied(path: folder.path("full"))) {
      try Bank.create(
        at: folder.path("full"), title: nil, articleHashes: [], generator: "quiz", icu: nil)
    }
    try folder.write("mine", to: "file")
    #expect(throws: BankError.occupied(path: folder.path("file"))) {
      try Bank.create(
        at: folder.path("file"), title: nil, articleHashes: [], generator: "quiz", icu: nil)
    }
  }

  @Test func folderWithOnlyArticlesBecomesABank() throws {
    try folder.write("Text.", to: "new/articles/a.txt")
    let bank = try Bank.create(
      at: folder.path("new"), title: nil, articleHashes: ["11"], generator: "quiz", icu: nil)
    #expect(try bank.articleFiles() == ["a.txt"])
  }

  @Test func whatIsNoBankIsToldApart() throws {
    #expect(throws: BankError.missing(path: folder.path("none"))) {
      try Bank.open(at: folder.path("none"))
    }
    try folder.write("x", to: "plain/a.txt")
    #expect(throws: BankError.notABank(path: folder.path("plain"))) {
      try Bank.open(at: folder.path("plain"))
    }
    #expect(throws: BankError.notABank(path: folder.path("plain/a.txt"))) {
      try Bank.open(at: folder.path("plain/a.txt"))
    }
  }

  @Test func damageIsReportedWithItsLine() throws {
    let path = try folder.write(
      "{\n\"format\": \"quiz-bank-folder\",\n\"version\" 1}", to: "b/bank.json")
    #expect(throws: BankError.damaged(path: path, line: 3, expected: .json)) {
      try Bank.open(at: folder.path("b"))
    }
    try folder.write(
      "{\n\"format\": \"quiz-bank-folder\",\n\"version\": 1,\n\"id\": 5,\n\"generator\": \"q\"}",
      to: "b/bank.json")
    #expect(throws: BankError.damaged(path: path, line: 4, expected: .field("id"))) {
      try Bank.open(at: folder.path("b"))
    }
    try folder.write("{\"format\": \"other\", \"version\": 1}", to: "b/bank.json")
    #expect(throws: BankError.damaged(path: path, line: 1, expected: .format("quiz-bank-folder"))) {
      try Bank.open(at: folder.path("b"))
    }
  }

  @Test func newerBankIsRefusedWithBothVersions() throws {
    let path = try folder.write(
      "{\"format\": \"quiz-bank-folder\", \"version\": 3}", to: "b/bank.json")
    #expect(throws: BankError.newer(path: path, version: 3, known: 2)) {
      try Bank.open(at: folder.path("b"))
    }
  }

  @Test func twoWritersAtOnceAreKeptApart() throws {
    let bank = try SampleBank.make(in: folder)
    try bank.locked { () throws(BankError) in
      #expect(throws: BankError.busy(path: bank.path)) { try bank.locked {} }
    }
    try bank.locked {}
  }
}
