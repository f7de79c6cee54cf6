/// What reading a file gave: its articles, and what was left out and why.
///
/// Each byte of the text that is not white space stands in exactly one paragraph, note or dropped piece
/// (in Markdown, markup may stand in none).
public struct Reading: Sendable {
  /// Name of the encoding that the file was found to be in, such as `UTF-8` or `GB 18030`.
  public var encoding: String
  /// The text that places point into, where that is not the file itself; nil for plain text and Markdown in UTF-8.
  public var extractedText: [UInt8]?
  /// The articles, in the order in which the file has their bodies.
  public var articles: [Article]
  /// What is in no article.
  public var dropped: [Dropped]

  /// Creates a reading.
  public init(
    encoding: String, extractedText: [UInt8]? = nil, articles: [Article], dropped: [Dropped]
  ) {
    self.encoding = encoding
    self.extractedText = extractedText
    self.articles = articles
    self.dropped = dropped
  }
}

/// A piece of a file that belongs to no article.
public struct Dropped: Hashable, Sendable {
  /// Why it was left out.
  public enum Reason: String, Sendable, CaseIterable {
    /// Menus, by-lines of editors, subscription lines, labels, running heads.
    case furniture
    /// Printed before, by the extraction.
    case duplicate
    /// Lines of two columns that could not be told apart with certainty.
    case interleaved
    /// A part of a passage or sentence whose other part is nowhere.
    case orphan
    /// Markup, front matter, note marks, mended hyphens.
    case markup
    /// A stretch longer than any sentence, without a stop.
    case endless
    /// Bytes that are no text: broken characters, control characters, escape sequences.
    case unreadable
  }

  /// Why it was left out.
  public var reason: Reason
  /// Where it stands in the text that places point into.
  public var spans: [Range<Int>]

  /// Creates a dropped piece.
  public init(reason: Reason, spans: [Range<Int>]) {
    self.reason = reason
    self.spans = spans
  }
}
