/// Words with the place in an article where they stand, so that they can be read again.
public protocol ProvedWords {
  /// The article.
  var article: ArticleID { get set }
  /// Byte runs in the article's text, in the order in which they are read.
  var spans: [Span] { get set }
  /// The words there; equal to the bytes of the spans once white space is removed.
  var text: String { get set }
}
