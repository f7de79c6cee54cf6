/// Reading scalars out of bytes that are valid UTF-8, but for a character that a range may cut.
extension Array where Element == UInt8 {
  /// The scalar that begins at an offset, and its number of bytes.
  ///
  /// What the end of the bytes cuts is a U+FFFD that goes to the end; behind the end there is a null character.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, count: Int) {
    guard offset < count else { return (0, 1) }
    let first = self[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    guard offset + (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4) <= count else {
      return (0xFFFD, count - offset)
    }
    if first < 0xE0 {
      return (UInt32(first & 0x1F) << 6 | UInt32(self[offset + 1] & 0x3F), 2)
    }
    if first < 0xF0 {
      return (
        UInt32(first & 0x0F) << 12 | UInt32(self[offset + 1] & 0x3F) << 6
          | UInt32(self[offset + 2] & 0x3F), 3
      )
    }
    return (
      UInt32(first & 0x07) << 18 | UInt32(self[offset + 1] & 0x3F) << 12
        | UInt32(self[offset + 2] & 0x3F) << 6 | UInt32(self[offset + 3] & 0x3F), 4
    )
  }

  /// The scalar that ends at an offset, and its number of bytes; at the beginning there is a null character.
  @inline(__always)
  func scalar(before offset: Int) -> (value: UInt32, count: Int) {
    guard offset > 0, offset <= count else { return (0, 1) }
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// Offset of the first scalar of a range that is no white space; the range's end where there is none.
  @inline(__always)
  func skipWhite(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      let (value, count) = scalar(at: offset)
      guard Scalars.isWhite(value) else { return offset }
      offset += count
    }
    return end
  }

  /// Offset behind the last scalar of a range that is no white space; the range's start where there is none.
  @inline(__always)
  func trimWhite(from start: Int, to end: Int) -> Int {
    var offset = end
    while offset > start {
      let (value, count) = scalar(before: offset)
      guard Scalars.isWhite(value) else { return offset }
      offset -= count
    }
    return start
  }

  /// Whether bytes stand at an offset.
  @inline(__always)
  func has(_ bytes: StaticString, at offset: Int) -> Bool {
    let count = bytes.utf8CodeUnitCount
    guard offset >= 0, offset + count <= self.count else { return false }
    return bytes.withUTF8Buffer { buffer in
      for index in 0..<count where buffer[index] != self[offset + index] { return false }
      return true
    }
  }

  /// The scalars of the bytes.
  func scalars() -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(count / 2)
    var offset = 0
    while offset < count {
      let (value, length) = scalar(at: offset)
      scalars.append(value)
      offset += length
    }
    return scalars
  }
}
