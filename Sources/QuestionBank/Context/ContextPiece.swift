/// Something that the learner must know to read a prompt, in the article's own words.
///
/// A prompt is a sentence of the article; what it leans on — who `该行` is, which year `that year` was — stands in such pieces,
/// which are shown above it, never in the prompt itself. Whoever makes a question hands over a piece for each thing that is
/// needed, in reading order, and sees to it that
/// - ``text`` is what stands at ``spans``, so that the piece is proved and ``BankVerifier`` can read it again;
/// - no piece holds the answer or a choice (``Question/isLeaking(_:)`` tells); such a piece is never shown;
/// - all pieces together take at most ``ContextPiece/mostColumns`` columns.
///
/// A question stands while its evidence and all its context stand. Context is no part of a question's identity.
public struct ContextPiece: ProvedWords, Hashable, Codable, Sendable {
  /// What a piece is to the prompt.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// The one or two sentences before, whole.
    case before
    /// What a pronoun, or a noun such as `该行` or “the company”, stands for.
    case antecedent
    /// When it was.
    case time
    /// Who says it.
    case speaker
    /// The heading that it stands under.
    case heading
    /// The note, speech or document that it comes from.
    case source
  }

  /// The columns that all of a question's context may take: three lines of a terminal; a Han character takes two.
  public static let mostColumns = 240

  /// What it is to the prompt.
  public var kind: Kind
  /// The prompt's word that it explains; nil where it explains none.
  public var word: String?
  /// The words as they are shown; equal to the bytes of the spans once white space is removed.
  public var text: String
  /// The article.
  public var article: ArticleID
  /// Byte runs in the article's text, in the order in which they are read.
  public var spans: [Span]

  /// Creates a piece.
  public init(kind: Kind, word: String? = nil, text: String, article: ArticleID, spans: [Span]) {
    self.kind = kind
    self.word = word
    self.text = text
    self.article = article
    self.spans = spans
  }

  /// The piece as a line that needs no other words: the text, behind the word that it explains or before a speaker's colon.
  ///
  /// - Parameter language: BCP 47 tag of the prompt.
  /// - Returns: `“该行”：中国人民银行`, or “the company”: Northern Rail, or `Anna Roux:`.
  public func line(in language: String) -> String {
    let colon = language.hasPrefix("zh") ? "：" : ": "
    if let word { return "“\(word)”\(colon)\(text)" }
    return kind == .speaker ? text + (language.hasPrefix("zh") ? "：" : ":") : text
  }

  /// Writes every field; an unknown one is null.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(kind, forKey: .kind)
    try fields.encode(word, forKey: .word)
    try fields.encode(text, forKey: .text)
    try fields.encode(article, forKey: .article)
    try fields.encode(spans, forKey: .spans)
  }

  private enum CodingKeys: String, CodingKey { case kind, word, text, article, spans }
}
