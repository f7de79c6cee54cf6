/// Turns the bytes of a file into articles.
public struct ArticleReader: Sendable {
  /// What the user says of an article that its file does not say, such as on standard input.
  public struct Overrides: Hashable, Sendable {
    /// Taken instead of what the file says; nil leaves the file's.
    public var title: String?
    /// Taken instead of what the file says; nil leaves the file's.
    public var author: String?
    /// Taken instead of what the file says; nil leaves the file's.
    public var date: String?

    /// Creates overrides.
    public init(title: String? = nil, author: String? = nil, date: String? = nil) {
      self.title = title
      self.author = author
      self.date = date
    }
  }

  /// Creates a reader.
  public init() {}
}
