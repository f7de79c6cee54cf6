public import ArticleReading
public import QuestionBank

/// An article that questions are made from: what the bank calls it and what it says.
public struct SourceArticle: Sendable {
  /// What the bank calls it.
  public var entry: ArticleEntry
  /// What it says.
  public var article: Article

  /// Creates a source.
  public init(entry: ArticleEntry, article: Article) {
    self.entry = entry
    self.article = article
  }
}
