/// Reading books in EPUB 2 and 3: their chapters in order, with notes.
enum EPUBReading {
  private static let container = "META-INF/container.xml"
  /// Most bytes that the chapters of a book have together.
  static let limit = 100_000_000

  /// Whether an archive is a book.
  static func isBook(_ archive: ZipArchive) -> Bool { archive.has(container) }

  /// Reads a book.
  ///
  /// - Throws: ``ReadingError``.
  static func read(_ archive: ZipArchive) throws -> Reading {
    guard let container = try archive.bytes(of: container), let path = try packagePath(container),
      let bytes = try archive.bytes(of: path)
    else { throw ReadingError.damaged(.epub) }
    let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let package = try EPUBPackage(bytes, folder: folder)
    // One page of all chapters, so that a mark in one finds its note in another.
    var page = Array("<?xml?><html><body>".utf8)
    for name in package.chapters {
      guard let chapter = try archive.bytes(of: name) else { continue }
      page += "<section>".utf8
      page += try TextDecoder.decode(chapter).bytes
      page += "</section>".utf8
      guard page.count <= limit else { throw ReadingError.tooLarge(limit: limit) }
    }
    var manuscript = HTMLReading.book(CleanText.clean(page)?.utf8 ?? page)
    manuscript.metadata = package.metadata
    // The book has the title; its chapters' are headings in it.
    for index in manuscript.blocks.indices where manuscript.blocks[index].level > 0 {
      manuscript.blocks[index].level += 1
    }
    return Restoration.reading(of: manuscript, encoding: "UTF-8", isFileItself: false)
  }

  /// Where the package document stands; nil where the container names none.
  private static func packagePath(_ bytes: [UInt8]) throws -> String? {
    var tokens = try XMLTokenizer(bytes)
    while let token = try tokens.next() {
      if case .start("rootfile", let attributes) = token,
        let path = tokens.value("full-path", of: attributes)
      {
        return path
      }
    }
    return nil
  }
}
