/// Turns the bytes of a file into articles.
///
/// ```swift
/// let reading = try ArticleReader().read(Array("# Tea\n\nTea is old.\n".utf8), name: "tea.md")
/// reading.articles[0].title  // "Tea"
/// ```
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

  /// Gets the text out of a PDF, with a form feed behind each page; nil where nothing can.
  public var extractPDF: (@Sendable ([UInt8]) throws -> [UInt8])?

  /// Creates a reader.
  ///
  /// - Parameter extractPDF: Gets the text out of a PDF as UTF-8, laid out as on its pages, with a form feed behind
  ///   each; nil where nothing can. It is the only effect of reading.
  public init(extractPDF: (@Sendable ([UInt8]) throws -> [UInt8])? = nil) {
    self.extractPDF = extractPDF
  }

  /// Reads the articles in a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: Its name; its extension decides only where the content can't.
  ///   - overrides: What the user says of the article. With several articles in the file they are the first one's.
  /// - Throws: ``ReadingError``.
  /// - Complexity: Linear in the file.
  public func read(_ bytes: [UInt8], name: String, overrides: Overrides = Overrides()) throws -> Reading {
    var reading = try PlainTextReading.read(bytes, isMarkdown: name.lowercased().hasSuffix(".md"))
    if !reading.articles.isEmpty {
      reading.articles[0].title = overrides.title ?? reading.articles[0].title
      reading.articles[0].author = overrides.author ?? reading.articles[0].author
      reading.articles[0].date = overrides.date ?? reading.articles[0].date
    }
    return reading
  }
}
