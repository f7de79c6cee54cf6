/// Reading Word's .docx (ECMA-376, part 1, section 17): paragraphs, headings, tables, footnotes, and the properties.
enum DocxReading {
  /// Reads a document.
  ///
  /// - Throws: ``ReadingError``.
  static func read(_ bytes: [UInt8]) throws -> Reading {
    guard let archive = ZipArchive(bytes) else { throw ReadingError.damaged(.docx) }
    let package = try archive.bytes(of: "_rels/.rels", limit: 1_000_000)
    let main =
      package.map(DocxRelations.init(_:))?.target("officeDocument", from: "") ?? "word/document.xml"
    guard archive.has(main) else { throw ReadingError.binary }
    guard let document = try archive.bytes(of: main) else {
      throw ReadingError.damaged(.docx)
    }
    let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let own = try archive.bytes(
      of: folder + "_rels/" + main.dropFirst(folder.count) + ".rels", limit: 1_000_000
    ).map(DocxRelations.init(_:))
    func part(_ type: String) -> String {
      own?.target(type, from: folder) ?? folder + type + ".xml"
    }
    let styles = try archive.bytes(of: part("styles")).map(DocxStyles.init(_:))
    var text = DocxText(headingLevels: styles?.levels ?? [:])
    try text.read(document, asNotes: false)
    for name in [part("footnotes"), part("endnotes")] {
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
