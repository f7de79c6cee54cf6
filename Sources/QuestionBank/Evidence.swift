/// The words of an article that prove an answer, and where they stand.
public struct Evidence: ProvedWords, Hashable, Codable, Sendable {
  /// The article.
  public var article: ArticleID
  /// The article's paragraph, counted from 0 as `quiz read` prints them.
  public var paragraph: Int
  /// Byte runs in the article's text, in the order in which they are read.
  public var spans: [Span]
  /// The words there; equal to the bytes of the spans once white space is removed.
  public var text: String
  /// Who said it; nil where the article does not say.
  public var speaker: String?
  /// The speech or event; nil where the article does not say.
  public var occasion: String?
  /// The footnote that says where the words come from, whole; nil where there is none.
  public var citation: String?

  /// Creates a piece of evidence.
  public init(
    article: ArticleID, paragraph: Int, spans: [Span], text: String, speaker: String? = nil,
    occasion: String? = nil, citation: String? = nil
  ) {
    self.article = article
    self.paragraph = paragraph
    self.spans = spans
    self.text = text
    self.speaker = speaker
    self.occasion = occasion
    self.citation = citation
  }

  /// Writes every field; an unknown one is null.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(article, forKey: .article)
    try fields.encode(paragraph, forKey: .paragraph)
    try fields.encode(spans, forKey: .spans)
    try fields.encode(text, forKey: .text)
    try fields.encode(speaker, forKey: .speaker)
    try fields.encode(occasion, forKey: .occasion)
    try fields.encode(citation, forKey: .citation)
  }

  private enum CodingKeys: String, CodingKey {
    case article, paragraph, spans, text, speaker, occasion, citation
  }
}
