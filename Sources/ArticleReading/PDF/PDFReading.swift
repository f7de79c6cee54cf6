/// Reading PDF, by the text that a program extracted: plain, or with the place of every word.
enum PDFReading {
  static func read(_ bytes: [UInt8], extract: (([UInt8]) throws -> [UInt8])?) throws -> Reading {
    guard let extract else { throw ReadingError.extractorMissing }
    let extracted = try extract(bytes)
    let clean = CleanText.clean(extracted)
    let text = clean?.utf8 ?? extracted
    let pages = PDFPage.pages(in: text)
    guard !pages.isEmpty else { return reading(PDFText(utf8: text)) }
    return reading(PDFTextBuilder.text(of: pages))
  }

  private static func reading(_ text: PDFText) -> Reading {
    var manuscript = Manuscript(source: text.utf8)
    manuscript.isPaged = true
    for pass in Restoration.ofPages {
      pass.apply(to: &manuscript)
      if pass is LineScanning { markRows(&manuscript, text) }
      if pass is NumberedNotes { setApart(&manuscript, text) }
    }
    return Restoration.reading(of: manuscript, encoding: "UTF-8", isFileItself: false)
  }

  private static func markRows(_ manuscript: inout Manuscript, _ text: PDFText) {
    guard !text.rows.isEmpty else { return }
    for index in manuscript.lines.indices where text.rows.contains(manuscript.lines[index].start) {
      manuscript.lines[index].mark = .tableRow
    }
  }

  /// Makes notes of the lines in small print that numbering alone didn't tell.
  private static func setApart(_ manuscript: inout Manuscript, _ text: PDFText) {
    guard let start = text.notesStart,
      let first = manuscript.lines.firstIndex(where: { $0.start >= start })
    else { return }
    let source = manuscript.source
    var notes: [Block] = []
    for line in manuscript.lines[first...] {
      var end = line.start
      while end < line.end, source[end] >= 0x30, source[end] <= 0x39 { end += 1 }
      if end > line.start || notes.isEmpty {
        let number = String(decoding: source[line.start..<end], as: UTF8.self)
        notes.append(Block(role: .note(mark: "[\(number)]"), text: TracedText()))
      }
      let textStart =
        notes[notes.count - 1].text.isEmpty
        ? source.skipWhite(from: end, to: line.end)
        : line.start
      notes[notes.count - 1].text.join(
        lineFrom: source, textStart, line.end, isProse: false)
    }
    manuscript.lines.removeSubrange(first...)
    manuscript.blocks += notes.filter { !$0.text.isEmpty }
  }
}
