import TestSupport
import Testing

@testable import QuestionBank

@Suite struct EntryReaderTests {
  private func entry(_ text: String) -> BankIndex.Entry? {
    let bytes = Array("[ \(text)]".utf8)
    return EntryReader.entry(in: bytes, range: 2..<bytes.count - 1, file: "a.txt")
  }

  private func json(_ question: Question) throws -> String {
    String(decoding: try BankJSON.encode(question, for: "a"), as: UTF8.self)
  }

  @Test func anEntrySaysWhatTheWholeQuestionSays() throws {
    let folder = try TemporaryFolder()
    for question in try SampleBank.make(in: folder).questions() {
      let text = try json(question)
      let read = try #require(entry(text))
      #expect(
        read
          == BankIndex.Entry(question, file: "a.txt", bytes: 2..<text.utf8.count + 2))
    }
  }

  @Test func whatIsUnusualIsLeftToTheDecoder() throws {
    let folder = try TemporaryFolder()
    let question = try #require(try SampleBank.make(in: folder).questions().first)
    let text = try json(question)
    #expect(entry(text) != nil)
    for (name, other) in [
      ("\"evidence\"", "\"evidenze\""), ("\"prompt\"", "\"promt\""), ("\"id\"", "\"ident\""),
      ("\"kind\" : \"", "\"kind\" : \"un"), ("\"answer\" : \"", "\"answer\" : \"\\u0041"),
      ("\"importance\" : ", "\"importance\" : true, \"x\" : "),
    ] {
      let changed = text.split(separator: name, maxSplits: 1, omittingEmptySubsequences: false)
        .joined(separator: other)
      #expect(changed != text, "\(name)")
      #expect(entry(changed) == nil, "\(name)")
    }
  }
}
