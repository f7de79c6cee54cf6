/// How a stretch of text ends and begins, as far as joining it to its neighbour goes.
enum LineEnding {
  /// Whether a stretch ends a sentence: `。！？…` or `.!?`, closing marks and note marks behind it allowed.
  ///
  /// A bare closing mark doesn't: `“系统”` may go on in the next line.
  static func endsSentence(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let behindMarks = skipClosing(bytes, start, end)
    guard behindMarks > start else { return false }
    let (value, _) = bytes.scalar(before: behindMarks)
    if Scalars.isTerminator(value) { return true }
    // A colon or semicolon ends a line of its own as well as a stop does, without marks behind it.
    return behindMarks == end
      && (value == 0xFF1A || value == 0xFF1B || value == 0x3A || value == 0x3B)
  }

  /// Whether a quotation and whose it is end a text, with no stop behind: `“…”——许明`, `"…" — Thomas Birch`.
  static func endsWithSource(_ bytes: [UInt8]) -> Bool {
    var dash = bytes.count
    var count = 0
    while dash > 0, bytes.count - dash <= 90 {
      let (value, length) = bytes.scalar(before: dash)
      if value == 0x2014 || value == 0x2015 { break }
      dash -= length
      count += 1
    }
    guard dash > 0, (2...30).contains(count) else { return false }
    var mark = dash
    while mark > 0, [0x2014, 0x2015, 0x20].contains(bytes.scalar(before: mark).value) {
      mark -= bytes.scalar(before: mark).count
    }
    guard mark > 0 else { return false }
    let (before, _) = bytes.scalar(before: mark)
    guard Scalars.isClosing(before) || Scalars.isTerminator(before) else { return false }
    let source = String(decoding: bytes[dash...], as: UTF8.self)
    return PersonName.chinese(in: source) != nil || PersonName.english(in: source) != nil
      || source.hasPrefix("《") && source.hasSuffix("》")
      || source.contains("·") && !source.contains("，")
  }

  /// Whether the last scalar is a comma or another mark after which a sentence goes on.
  static func endsOpen(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end > start else { return false }
    let (value, _) = bytes.scalar(before: end)
    return value == 0xFF0C || value == 0x3001 || value == 0x2C || Scalars.isOpening(value)
  }

  /// Offset before the closing marks, note marks and bold marks at the end of a stretch.
  static func skipClosing(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var offset = end
    while offset > start {
      if let mark = NoteMark.ending(at: offset, in: bytes, from: start) {
        offset = mark.lowerBound
        continue
      }
      let (value, count) = bytes.scalar(before: offset)
      guard Scalars.isClosing(value) || value == 0x2A || Scalars.isWhite(value) else { break }
      offset -= count
    }
    return offset
  }
}
