import Foundation
import Testing

@testable import QuestionBank

@Suite struct BoundedJSONTests {
  private struct Row: Decodable { var input: String }

  @Test(arguments: [200, 201, 511, 512, 513, 514, 100_000], ["", " ", "}", "1"])
  func whatIsNestedTooDeeplyIsRefused(depth: Int, end: String) {
    let text = String(repeating: "[", count: depth) + end
    #expect(throws: DecodingError.self) { try BoundedJSON.decode(Row.self, from: Data(text.utf8)) }
  }

  @Test func bracketsInStringsAreNoNesting() throws {
    let text = "{\"input\":\"\\\"\(String(repeating: "[", count: 1_000))\"}"
    #expect(try BoundedJSON.decode(Row.self, from: Data(text.utf8)).input.count == 1_001)
  }

  @Test func whatIsClosedIsNotDeep() {
    #expect(BoundedJSON.isShallow(Data(String(repeating: "[]", count: 1_000).utf8)))
  }

  @Test func ofSeveralFaultsTheFirstByNameIsTold() {
    let fields = (10..<60).map { "\"q\($0)\":{\"accepted\":[[]]}" }.joined(separator: ",")
    let text = "{\"format\":\"quiz-edits\",\"version\":2,\"questions\":{\(fields)}}"
    #expect {
      try BankJSON.decode(
        Edits.self, from: Array(text.utf8), path: "edits.json", format: Edits.format,
        version: Edits.version)
    } throws: { "\($0)".contains("questions.q10.") }
  }
}
