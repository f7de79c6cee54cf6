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

  /// Marks that make what stands between them something of its own.
  enum Marks { case title, quotation }

  /// The marks right before and behind a stretch; nil where there are none that go together.
  static func marks(around range: Range<Int>, in text: [UInt8]) -> Marks? {
    for (open, close, marks) in pairs
    where range.lowerBound >= open.count && range.upperBound + close.count <= text.count {
      if Array(text[range.lowerBound - open.count..<range.lowerBound]) == open,
        Array(text[range.upperBound..<range.upperBound + close.count]) == close
      {
        return marks
      }
    }
    return nil
  }

  private static let pairs: [([UInt8], [UInt8], Marks)] = [
    ("《", "》", Marks.title), ("“", "”", .quotation), ("「", "」", .quotation), ("『", "』", .quotation),
    ("\"", "\"", .quotation),
  ].map { (Array($0.utf8), Array($1.utf8), $2) }
}
