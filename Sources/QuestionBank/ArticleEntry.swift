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

  /// Writes every field; an unknown one is null.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(path, forKey: .path)
    try fields.encode(sha256, forKey: .sha256)
    try fields.encode(text, forKey: .text)
    try fields.encode(title, forKey: .title)
    try fields.encode(author, forKey: .author)
    try fields.encode(publication, forKey: .publication)
    try fields.encode(date, forKey: .date)
    try fields.encode(language, forKey: .language)
    try fields.encode(url, forKey: .url)
  }

  private enum CodingKeys: String, CodingKey {
    case id, path, sha256, text, title, author, publication, date, language, url
  }
}
