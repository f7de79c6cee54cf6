/// Where a wrong choice comes from: words of an article that it is true of, or nothing but arithmetic.
public enum ChoiceOrigin: Hashable, Sendable {
  /// An article states it of something else; the words hold the choice.
  case stated(Statement)
  /// It was made from the answer, as 25 metres beside 52 metres, and is true of nothing that is known.
  case computed

  /// Whether words name a choice, so that they can be what it is true of.
  public static func holds(_ words: String, _ choice: String) -> Bool {
    AnswerLeak([choice]).isNamed(in: words)
  }

  /// The words of an article that a wrong choice is true of.
  public struct Statement: ProvedWords, Hashable, Sendable {
    /// The article.
    public var article: ArticleID
    /// Byte runs in the article's text, in the order in which they are read.
    public var spans: [Span]
    /// The words there, the choice among them.
    public var text: String

    /// Creates a statement.
    public init(article: ArticleID, spans: [Span], text: String) {
      self.article = article
      self.spans = spans
      self.text = text
    }
  }
}

extension ChoiceOrigin: Codable {
  private enum CodingKeys: String, CodingKey { case kind, article, spans, text }
  private enum Kind: String, Codable { case stated, computed }

  /// Reads `{ "kind": "stated", "article", "spans", "text" }` or `{ "kind": "computed" }`.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    switch try fields.decode(Kind.self, forKey: .kind) {
    case .computed: self = .computed
    case .stated:
      self = .stated(
        Statement(
          article: try fields.decode(ArticleID.self, forKey: .article),
          spans: try fields.decode([Span].self, forKey: .spans),
          text: try fields.decode(String.self, forKey: .text)))
    }
  }

  /// Writes every field that there is.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .computed: try fields.encode(Kind.computed, forKey: .kind)
    case .stated(let statement):
      try fields.encode(Kind.stated, forKey: .kind)
      try fields.encode(statement.article, forKey: .article)
      try fields.encode(statement.spans, forKey: .spans)
      try fields.encode(statement.text, forKey: .text)
    }
  }
}
