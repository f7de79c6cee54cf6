import Foundation
import QuestionBank
import TestSupport
import Testing

@Suite struct BankExportTests {
  let folder: TemporaryFolder
  let bank: Bank

  init() throws {
    folder = try TemporaryFolder()
    bank = try SampleBank.make(in: folder)
  }

  @Test func readingWhatWasWrittenGivesTheExport() throws {
    let export = try BankExport(of: bank)
    #expect(try BankExport(export.encoded(), path: "x") == export)
  }

  @Test func mostImportantQuestionComesFirst() throws {
    #expect(
      try BankExport(of: bank).questions.map(\.id) == [SampleBank.cloze.id, SampleBank.choice.id])
  }

  @Test func everyFieldOfTheFormatIsThere() throws {
    let bytes = try BankExport(of: bank).encoded()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(object["format"] as? String == "quiz-bank")
    #expect(object["version"] as? Int == 1)
    let header = try #require(object["bank"] as? [String: Any])
    #expect(Set(header.keys) == ["id", "title", "languages", "generator"])
    let article = try #require((object["articles"] as? [[String: Any]])?.first)
    #expect(
      Set(article.keys) == [
        "id", "path", "sha256", "title", "author", "publication", "date", "language", "url", "text",
      ])
    let question = try #require((object["questions"] as? [[String: Any]])?.last)
    #expect(
      Set(question.keys) == [
        "id", "fact", "kind", "topic", "language", "context", "prompt", "answer", "accepted",
        "choices", "feedback", "hint", "importance", "figure", "evidence", "status", "withheld",
      ])
  }

  @Test func whatGivesTheAnswerAwayIsNamed() throws {
    var bank = bank
    var files = try bank.questionFiles()
    files[0].articles[0].entry.date = "1904-05-02"
    try bank.write(Bank.Update(articles: [], texts: [:], questions: files, record: bank.record))
    let bytes = try BankExport(of: bank).encoded()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let questions = try #require(object["questions"] as? [[String: Any]])
    #expect(questions.map { $0["withheld"] as? [String] } == [["date"], []])
  }

  @Test func newerExportIsRefusedWithBothVersions() {
    let bytes = Array("{\"format\": \"quiz-bank\", \"version\": 3}".utf8)
    #expect(throws: BankError.newer(path: "x", version: 3, known: 1)) {
      try BankExport(bytes, path: "x")
    }
  }
}
