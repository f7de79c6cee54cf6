import Discourse
import Language

/// Where a phrase that can stand in a gap begins and ends.
enum PhraseBorders {
  /// A phrase without the words before and behind that are not asked: determiners, pronouns, prepositions, marks, possessive endings.
  ///
  /// - Returns: nil where nothing is left.
  static func trimmed(_ tokens: Range<Int>, in article: ArticleAnalysis) -> Range<Int>? {
    var first = tokens.lowerBound
    var end = tokens.upperBound
    while first < end, isLeft(article.tokens[first]) { first += 1 }
    while end > first, isRight(article.tokens[end - 1]) { end -= 1 }
    return first < end ? first..<end : nil
  }

  private static func isLeft(_ token: Token) -> Bool {
    switch token.tag {
    case .determiner, .pronoun, .punctuation, .coordinator, .adposition, .particle, .auxiliary: true
    default: false
    }
  }

  private static func isRight(_ token: Token) -> Bool {
    switch token.tag {
    case .punctuation, .particle, .coordinator, .adposition: true
    default: false
    }
  }

  /// Whether title marks stand around some tokens: 《…》.
  static func isInTitleMarks(_ tokens: Range<Int>, in article: ArticleAnalysis) -> Bool {
    let range = article.bytes(tokens)
    guard range.lowerBound >= 3, range.upperBound + 3 <= article.text.count else { return false }
    return Array(article.text[range.lowerBound - 3..<range.lowerBound]) == Array("《".utf8)
      && Array(article.text[range.upperBound..<range.upperBound + 3]) == Array("》".utf8)
  }
}
