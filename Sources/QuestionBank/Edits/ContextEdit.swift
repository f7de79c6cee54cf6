/// A piece of context as a person writes it into `edits.json`: words of an article, which the program looks up there.
public struct ContextEdit: Hashable, Codable, Sendable {
  /// What it is to the prompt; nil for the sentences before.
  public var kind: ContextPiece.Kind?
  /// The prompt's word that it explains; nil where it explains none.
  public var word: String?
  /// The words, as they stand in the article; white space doesn't count.
  public var text: String
  /// Path of the article file in the bank, `articles/…`, or its name alone; nil for the one of the question's evidence.
  public var article: String?

  /// Creates a piece.
  public init(
    kind: ContextPiece.Kind? = nil, word: String? = nil, text: String, article: String? = nil
  ) {
    self.kind = kind
    self.word = word
    self.text = text
    self.article = article
  }
}
