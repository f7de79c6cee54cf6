import QuestionBank
import Testing

@testable import struct QuestionBank.EvidenceLocator

@Suite struct EvidenceLocatorTests {
  @Test(arguments: [
    ("one two", "two", Span(4, 7)), ("a\u{3000}b\nc", "abc", Span(0, 7)),
    ("人 工\n智 能", "工智", Span(4, 11)), ("abab", "ab", Span(0, 2)), ("aab", "ab", Span(1, 3)),
    ("x", "x", Span(0, 1)), ("abaabab", "abab", Span(3, 7)), ("aaab", "aab", Span(1, 4)),
  ])
  func wordsAreFoundWhateverWhiteSpaceStandsBetween(text: String, words: String, span: Span) {
    #expect(EvidenceLocator(text: Array(text.utf8)).span(of: words) == span)
  }

  @Test(arguments: [("abc", "d"), ("", "a"), ("a", ""), ("a", " \n"), ("ab", "abc")])
  func whatIsNotThereIsNotFound(text: String, words: String) {
    #expect(EvidenceLocator(text: Array(text.utf8)).span(of: words) == nil)
  }
}
