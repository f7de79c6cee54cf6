/// Reading Word's .docx (ECMA-376, part 1, section 17): paragraphs, headings, tables, footnotes, and the properties.
enum DocxReading {
  /// Reads a document.
  ///
  /// - Throws: ``ReadingError``.
  static func read(_ bytes: [UInt8]) throws -> Reading {
    guard let archive = ZipArchive(bytes) else { throw ReadingError.damaged(.docx) }
    guard archive.has("word/document.xml") else { throw ReadingError.binary }
    guard let document = try archive.bytes(of: "word/document.xml") else {
      throw ReadingError.damaged(.docx)
    }
    let styles = try archive.bytes(of: "word/styles.xml").map(DocxStyles.init(_:))
    var text = DocxText(headingLevels: styles?.levels ?? [:])
    try text.read(document, asNotes: false)
    for name in ["word/footnotes.xml", "word/endnotes.xml"] {
      if let notes = try archive.bytes(of: name) {
        // Notes that are damaged are read as far as they are whole.
        try? text.read(notes, asNotes: true)
      }
    }
    var manuscript = text.manuscript()
    if let core = try archive.bytes(of: "docProps/core.xml", limit: 1_000_000) {
      manuscript.metadata = DocxProperties.metadata(core)
    }
    return Restoration.reading(of: manuscript, encoding: "UTF-8", isFileItself: false)
  }
}
