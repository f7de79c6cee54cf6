import Foundation
import QuestionBank
import TestSupport
import Testing

@Suite struct FactLimitTests {
  @Test(arguments: [
    (FactLimit.usual, "null"), (.facts(0), "0"), (.facts(12), "12"), (.all, "\"all\""),
  ])
  func isWrittenAsNullANumberOrAll(limit: FactLimit, json: String) throws {
    let bytes = try JSONEncoder().encode([limit])
    #expect(String(decoding: bytes, as: UTF8.self) == "[\(json)]")
    #expect(try JSONDecoder().decode([FactLimit].self, from: bytes) == [limit])
  }

  @Test(arguments: ["-1", "\"most\"", "1.5", "true"])
  func anythingElseIsNoLimit(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([FactLimit].self, from: Data("[\(json)]".utf8))
    }
  }

  /// Version 1 counted questions: a limit of 5 left room for two facts in both forms and a third.
  @Test(arguments: [(1, 5, 3), (1, 12, 6), (2, 5, 5)])
  func aLimitOfVersionOneCountedQuestions(version: Int, number: Int, facts: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      {"format": "quiz-bank-folder", "version": \(version), "id": "1", "languages": [],
       "generator": "quiz 0.1.0", "settings": {"limit": \(number)}}
      """, to: "bank/bank.json")
    #expect(try Bank.open(at: folder.path("bank")).record.settings.limit == .facts(facts))
  }
}
