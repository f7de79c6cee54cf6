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

  /// Gets the text out of a PDF, with a form feed behind each page, or with the place of every word as
  /// `pdftotext -bbox-layout` writes them; nil where nothing can.
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
  /// - Returns: The articles, and what is in none.
  /// - Throws: ``ReadingError``.
  /// - Complexity: Linear in the file.
  public func read(_ bytes: [UInt8], name: String, overrides: Overrides = Overrides()) throws
    -> Reading
  {
    var reading: Reading
    switch FileFormat.packed(bytes) {
    case .pdf: reading = try PDFReading.read(bytes, extract: extractPDF)
    case .zip:
      let archive = ZipArchive(bytes)
      if let archive, EPUBReading.isBook(archive) {
        reading = try EPUBReading.read(archive)
      } else {
        reading = try DocxReading.read(bytes)
      }
    case .unreadable: throw ReadingError.binary
    default:
      reading =
        try MHTMLPage.page(in: bytes).map { try text($0, name: "page.html") }
        ?? text(bytes, name: name)
    }
    guard reading.articles.contains(where: { !$0.paragraphs.isEmpty }) || !reading.dropped.isEmpty
    else {
      throw ReadingError.empty
    }
    if reading.articles.isEmpty { return reading }
    reading.articles[0].title = overrides.title ?? reading.articles[0].title
    reading.articles[0].author = overrides.author ?? reading.articles[0].author
    reading.articles[0].date = overrides.date ?? reading.articles[0].date
    return reading
  }

  private func text(_ bytes: [UInt8], name: String) throws -> Reading {
    let decoded = try TextDecoder.decode(bytes)
    let clean = CleanText.clean(decoded.bytes)
    let text = clean?.utf8 ?? decoded.bytes
    switch FileFormat.ofText(text, name: name) {
    case .html:
      return Restoration.reading(
        of: HTMLReading.manuscript(text), encoding: decoded.encoding, isFileItself: false)
    case let format:
      var isMarkdown = false
      if case .markdown = format { isMarkdown = true }
      return Restoration.reading(
        of: PlainTextReading.manuscript(text, isMarkdown: isMarkdown), encoding: decoded.encoding,
        isFileItself: decoded.isFileItself,
        origin: decoded.isFileItself ? clean.map { ($0, decoded.bytes.count) } : nil)
    }
  }
}
