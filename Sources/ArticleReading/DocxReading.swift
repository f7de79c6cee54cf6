/// Reading Word's .docx.
enum DocxReading {
  static func read(_ bytes: [UInt8]) throws -> Reading {
    throw ReadingError.damaged(.docx)
  }
}
