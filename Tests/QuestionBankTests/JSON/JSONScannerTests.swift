import Testing

@testable import QuestionBank

@Suite struct JSONScannerTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func fieldsAreFoundWithTheirRanges() throws {
    let text = bytes(#" { "a" : 12.5e3, "b":[1,{"c":null}] , "d" : "x\"}" } "#)
    let fields = try JSONScanner.fields(of: text)
    let found = fields.mapValues { String(decoding: text[$0], as: UTF8.self) }
    #expect(found == ["a": "12.5e3", "b": #"[1,{"c":null}]"#, "d": #""x\"}""#])
  }

  @Test func elementsOfAListAreFoundInOrder() throws {
    let text = bytes("[ 1, [2, 3] ,\"四\", {} ]")
    let ranges = try JSONScanner.elements(of: text, at: 0)
    #expect(
      ranges.map { String(decoding: text[$0], as: UTF8.self) } == ["1", "[2, 3]", "\"四\"", "{}"])
  }

  @Test(arguments: [
    ("", 0), ("{", 1), (#"{"a"}"#, 4), (#"{"a":}"#, 5), (#"{"a":1,}"#, 7), (#"{"a":tru}"#, 5),
    (#"{"a":1} x"#, 8), (#"{"a":"b"#, 5), ("{\"a\":\"b\n\"}", 7), ("[1]", 0), (#"{"a":[1 2]}"#, 8),
  ])
  func faultIsWhereTheTextStopsBeingJSON(text: String, offset: Int) {
    #expect(throws: JSONScanner.Fault(offset: offset)) {
      try JSONScanner.fields(of: bytes(text))
    }
  }

  @Test func everyPrefixOfAnObjectIsAFault() throws {
    let text = bytes(#"{"a":[{"b":"c\\"},-1,true],"d":{}}"#)
    _ = try JSONScanner.fields(of: text)
    for length in 0..<text.count {
      #expect(throws: JSONScanner.Fault.self) {
        try JSONScanner.fields(of: Array(text.prefix(length)))
      }
    }
  }

  @Test func nestingThatWouldOverflowTheStackIsAFault() {
    let deep = bytes(#"{"a":"# + String(repeating: "[", count: 100_000))
    #expect(throws: JSONScanner.Fault.self) { try JSONScanner.fields(of: deep) }
  }

  @Test func linesAreCountedFromOne() {
    let text = bytes("a\nb\n\nc")
    #expect([0, 1, 2, 4, 5].map { JSONScanner.line(of: $0, in: text) } == [1, 1, 2, 3, 4])
  }
}
