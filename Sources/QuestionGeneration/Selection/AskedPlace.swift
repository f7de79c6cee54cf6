/// What a question asks of an article: the bytes in its gap, or who said some words, or where.
struct AskedPlace: Hashable, Sendable {
  /// What is asked of the words.
  enum Thing: Hashable, Sendable {
    /// The words themselves.
    case words
    /// Who said them.
    case speaker
    /// The speech or event at which they were said.
    case occasion
  }

  /// Index of the article among those that questions are made from.
  var article: Int
  /// Index of the paragraph.
  var paragraph: Int
  /// UTF-8 offsets in the paragraph's text.
  var range: Range<Int>
  /// What is asked.
  var thing: Thing

  /// Whether two questions would ask of the same bytes the same thing, if not the whole of it.
  func overlaps(_ other: AskedPlace) -> Bool {
    article == other.article && paragraph == other.paragraph && thing == other.thing
      && range.overlaps(other.range)
  }
}
