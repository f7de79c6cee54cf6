/// Reading PDF, by text that a program extracted.
enum PDFReading {
  static func read(_ bytes: [UInt8], extract: (([UInt8]) throws -> [UInt8])?) throws -> Reading {
    guard let extract else { throw ReadingError.extractorMissing }
    let extracted = try extract(bytes)
    let clean = CleanText.clean(extracted)
    var manuscript = Manuscript(source: clean?.utf8 ?? extracted)
    manuscript.isPaged = true
    for pass in Restoration.ofPages { pass.apply(to: &manuscript) }
    return Restoration.reading(of: manuscript, encoding: "UTF-8", isFileItself: false)
  }
}
