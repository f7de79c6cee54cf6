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

    /// The marked stretch with at most so many characters on either side of it, cut between words.
    ///
    /// Where nothing is marked, the beginning.
    func excerpt(_ reach: Int) -> MarkedText {
      var excerpt = self
      if !marked.isEmpty, before.count > reach {
        excerpt.before = "…" + String(Self.wholeWords(before.suffix(reach).reversed()).reversed())
      }
      let rest = marked.isEmpty ? before : after
      if rest.count > reach {
        let cut = String(Self.wholeWords(Array(rest.prefix(reach)))) + "…"
        if marked.isEmpty { excerpt.before = cut } else { excerpt.after = cut }
      }
      return excerpt
    }

    /// Characters without the piece of a word in Latin letters at their end.
    private static func wholeWords(_ characters: [Character]) -> [Character] {
      guard let last = characters.last, last.isASCII, last.isLetter || last.isNumber,
        let space = characters.lastIndex(of: " ")
      else { return characters }
      return Array(characters[...space])
    }

    /// The text with the mark written as brackets.
    var bracketed: String { marked.isEmpty ? before : "\(before)【\(marked)】\(after)" }
  }

  /// The first evidence of a question; nil where it has none.
  init?(_ asked: AskedQuestion, _ words: Words) {
    let question = asked.question
    guard let evidence = question.evidence.first else { return nil }
    sentence = Self.marked(evidence.text, [question.answer] + question.accepted)
    let entry = asked.article(evidence.article)
    let parts = [
      entry?.title.map(words.quotedTitle) ?? words(.unknownTitle), entry?.author,
      entry?.publication,
      entry?.date ?? words(.undated),
    ]
    article = SafeText.line(words.listed(parts.compactMap { $0 }))
    let said = [evidence.speaker, evidence.occasion].compactMap { $0 }
    speaker = said.isEmpty ? nil : SafeText.line(words.listed(said))
    citation = evidence.citation.map(SafeText.line)
    otherArticles = Set(question.evidence.map(\.article)).count - 1
  }

  /// What the sentence is taken from, said by, cited from and confirmed by, a line each.
  func attribution(_ words: Words) -> [String] {
    var lines = ["— \(article)"]
    if let speaker { lines.append(words(.saidBy, speaker)) }
    if let citation { lines.append(words(.citation, citation)) }
    if otherArticles > 0 { lines.append(words(.alsoIn, otherArticles)) }
    return lines
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
