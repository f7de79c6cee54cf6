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
