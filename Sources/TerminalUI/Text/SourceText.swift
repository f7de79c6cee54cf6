import PracticeSession
import QuestionBank

/// The lines that say where an answer comes from; every text in them is safe to show.
struct SourceText {
  /// The source sentence with the answer's place in it.
  var sentence: MarkedText
  /// Title, author, publication and date of the article, as far as they are known.
  var article: String
  /// Speaker and occasion; nil where neither is known.
  var speaker: String?
  /// The note that the article gives; nil where it gives none.
  var citation: String?
  /// Articles with the same fact beside this one.
  var otherArticles: Int

  /// A text with at most one marked stretch.
  struct MarkedText: Hashable {
    var before: String
    var marked: String
    var after: String

    /// The text with the mark written as brackets.
    var bracketed: String { marked.isEmpty ? before : "\(before)【\(marked)】\(after)" }
  }

  /// The first evidence of a question; nil where it has none.
  init?(_ asked: AskedQuestion, _ words: Words) {
    let question = asked.question
    guard let evidence = question.evidence.first else { return nil }
    sentence = Self.marked(evidence.text, [question.answer] + question.accepted)
    let entry = asked.article(of: evidence)
    let title = entry?.title.map { words.language == .chinese ? "《\($0)》" : "“\($0)”" }
    let parts = [
      title ?? words(.unknownTitle), entry?.author, entry?.publication,
      entry?.date ?? words(.undated),
    ]
    article = SafeText.line(
      parts.compactMap { $0 }.joined(separator: words.language == .chinese ? "，" : ", "))
    let said = [evidence.speaker, evidence.occasion].compactMap { $0 }
    speaker =
      said.isEmpty
      ? nil : SafeText.line(said.joined(separator: words.language == .chinese ? "，" : ", "))
    citation = evidence.citation.map(SafeText.line)
    otherArticles = Set(question.evidence.map(\.article)).count - 1
  }

  private static func marked(_ text: String, _ answers: [String]) -> MarkedText {
    guard let range = AnswerMark.range(ofAny: answers, in: text) else {
      return MarkedText(before: SafeText.line(text), marked: "", after: "")
    }
    return MarkedText(
      before: SafeText.line(String(text[..<range.lowerBound])),
      marked: SafeText.line(String(text[range])),
      after: SafeText.line(String(text[range.upperBound...])))
  }
}
