import ArticleReading
import Language
import TerminalUI

/// What `quiz read FILE --tokens` shows to people: a line a token.
struct TokensPage {
  /// The lines of all articles: each sentence, then its tokens with tag, role and name, then its phrases.
  func lines(_ reading: Reading) -> [StyledText] {
    var lines: [StyledText] = []
    for article in reading.articles {
      for part in AnalysedArticle(article).paragraphs {
        for sentence in part.analysis.sentences where !sentence.tokens.isEmpty {
          if !lines.isEmpty { lines.append("") }
          lines += self.lines(sentence, of: part)
        }
      }
    }
    return lines
  }

  private func lines(
    _ sentence: Analysis.Sentence, of part: AnalysedArticle.Part
  ) -> [StyledText] {
    let analysis = part.analysis
    var lines: [StyledText] = []
    for token in analysis.tokens[sentence.tokens] {
      let name = token.nameType.map { (token.beginsName ? "B-" : "I-") + $0.name } ?? ""
      let mark = ["", "[", "·"][Int(token.chunk.rawValue)]
      let facts = [token.tag.name, mark, token.role.name, name]
        .enumerated().map { index, fact in padded(fact, [6, 2, 14, 0][index]) }
      lines.append(
        StyledText("  " + facts.joined() + " ", .dim) + StyledText(text(part, token.range)))
    }
    for clause in analysis.clauses(in: sentence) {
      let words = ([clause.subject, clause.predicate].compactMap { $0 } + clause.objects)
        .map { text(part, analysis.tokens[$0].range) }
      lines.append(StyledText("  ( " + words.joined(separator: " | ") + " )", .dim))
    }
    return lines
  }

  private func text(_ part: AnalysedArticle.Part, _ range: Range<Int>) -> String {
    String(decoding: part.text[range], as: UTF8.self)
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
