/// Text that is read without looking: valid UTF-8, in ranges that divide no scalar.
enum WellFormed {
  /// The text with a space for every byte that belongs to no scalar; nil where there is none, which is the rule.
  ///
  /// Places stay as they are. Source: table 3-7 of the Unicode standard, version 15.
  ///
  /// - Complexity: O(*n*).
  static func mended(_ text: [UInt8]) -> [UInt8]? {
    var mended: [UInt8]?
    text.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        if bytes[offset] < 0x80 {
          offset &+= 1
          continue
        }
        let length = scalarLength(bytes, offset)
        if length == 0 {
          if mended == nil { mended = text }
          mended?[offset] = 0x20
          offset &+= 1
        } else {
          offset &+= length
        }
      }
    }
    return mended
  }

  /// The bytes of the scalar of several bytes that begins at an offset; 0 where none does.
  @inline(__always)
  private static func scalarLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let first = bytes[offset]
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, offset &+ length <= bytes.count else { return 0 }
    let second = bytes[offset &+ 1]
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    for place in 2..<4 where place < length && bytes[offset &+ place] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// A range of valid text, cut down to whole scalars.
  static func whole(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<text.count)
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }
}
