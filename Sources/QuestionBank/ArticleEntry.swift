/// An article of a bank, as the export names it.
public struct ArticleEntry: Hashable, Codable, Sendable, Identifiable {
  /// See ``ArticleID``.
  public var id: ArticleID
  /// Path of the file inside the bank, `articles/…`.
  public var path: String
  /// SHA-256 of the file, 64 hexadecimal digits.
  public var sha256: String
  /// Path of the text that spans point into: ``path`` itself, or path with `.text` added.
  public var text: String
  /// As the file names it; nil where it does not.
  public var title: String?
  /// As the file names it; nil where it does not.
  public var author: String?
  /// As the file names it; nil where it does not.
  public var publication: String?
  /// As much of ISO 8601 as is known: 2025-02-24, 2025-02, 2025, --02-24; nil where unknown.
  public var date: String?
  /// BCP 47 tag.
  public var language: String
  /// Where it was found; nil where the file does not say.
  public var url: String?

  /// Creates an entry.
  public init(
    id: ArticleID, path: String, sha256: String, text: String, title: String?, author: String?,
    publication: String?, date: String?, language: String, url: String?
  ) {
    self.id = id
    self.path = path
    self.sha256 = sha256
    self.text = text
    self.title = title
    self.author = author
    self.publication = publication
    self.date = date
    self.language = language
    self.url = url
  }
}
