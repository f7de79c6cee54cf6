/// Joining lines into running text.
extension TracedText {
  /// Appends a line of the source: Chinese without anything between, Latin with a space.
  ///
  /// White space inside becomes single spaces; in prose none stays between two wide characters.
  ///
  /// - Parameters:
  ///   - source: The text that places point into.
  ///   - start: Offset of the line's first byte that is no white space.
  ///   - end: Offset behind its last byte that is no white space.
  ///   - isProse: Whether spaces between wide characters are there for looks.
  ///   - mendsHyphen: Whether a hyphen at the end of the text so far goes.
  mutating func join(
    lineFrom source: [UInt8], _ start: Int, _ end: Int, isProse: Bool, mendsHyphen: Bool = false
  ) {
    guard start < end else { return }
    if !utf8.isEmpty {
      let (left, _) = utf8.scalar(before: utf8.count)
      let (right, _) = source.scalar(at: start)
      if mendsHyphen, left == 0x2D || left == 0x2010 {
        removeLast(left == 0x2D ? 1 : 3)
      } else if Self.needsSpace(left, right) {
        append(inserted: CollectionOfOne(0x20))
      }
    }
    append(spacedFrom: source, start, end, isProse: isProse)
  }

  /// Appends bytes of the source, white space in them made single spaces or nothing.
  mutating func append(spacedFrom source: [UInt8], _ start: Int, _ end: Int, isProse: Bool) {
    var offset = start
    var pieceStart = start
    while offset < end {
      let byte = source[offset]
      // Only ASCII white space and four lead bytes can begin white space.
      if byte > 0x20 && byte < 0x80 || byte > 0xE3 && byte != 0xEF {
        offset += byte < 0x80 ? 1 : byte < 0xF0 ? 3 : 4
        continue
      }
      let (value, count) = source.scalar(at: offset)
      guard Scalars.isWhite(value) || value == 0xAD else {
        offset += count
        continue
      }
      let next = source.skipWhite(from: offset + count, to: end)
      append(source: source[pieceStart..<offset], at: pieceStart)
      if value != 0xAD, next < end, !utf8.isEmpty {
        let (left, leftCount) = utf8.scalar(before: utf8.count)
        let (right, _) = source.scalar(at: next)
        if left != 0x20, Self.keepsSpace(left, right, isProse: isProse) {
          if next - offset == 1, value == 0x20 {
            append(source: source[offset..<next], at: offset)
          } else {
            append(inserted: CollectionOfOne(0x20))
          }
        }
        _ = leftCount
      }
      pieceStart = next
      offset = next
    }
    if pieceStart < end { append(source: source[pieceStart..<end], at: pieceStart) }
  }

  /// Whether a space comes between two lines, by the scalars that meet.
  private static func needsSpace(_ left: UInt32, _ right: UInt32) -> Bool {
    if Scalars.isWide(left) || Scalars.isWide(right) { return false }
    // A dash joins what stands on both its sides.
    if left == 0x2014 || right == 0x2014 || left == 0x20 || left == 0x2D { return false }
    // So does one of a range of numbers; and an address goes on.
    if left == 0x2013, Scalars.isDigit(right) { return false }
    if left == 0x2F { return false }
    return true
  }

  /// Whether white space between two scalars stays, as one space.
  private static func keepsSpace(_ left: UInt32, _ right: UInt32, isProse: Bool) -> Bool {
    if Scalars.isWidePunctuation(right) && !Scalars.isOpening(right) { return !isProse }
    guard isProse else { return true }
    if Scalars.isWidePunctuation(left) || Scalars.isWidePunctuation(right) { return false }
    let isWideLeft = Scalars.isWide(left) || Scalars.isAmbiguousPunctuation(left)
    let isWideRight = Scalars.isWide(right) || Scalars.isAmbiguousPunctuation(right)
    return
      !(isWideLeft && isWideRight
      && (Scalars.isWide(left) || Scalars.isWide(right)
        || (left == 0x201D && right == 0x201C)))
  }
}
