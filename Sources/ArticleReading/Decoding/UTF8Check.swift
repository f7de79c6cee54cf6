/// Checking UTF-8 (Unicode 16, table 3-7).
enum UTF8Check {
  /// Number of well-formed sequences of several bytes, and of bytes that belong to none.
  static func count(_ bytes: [UInt8]) -> (sequences: Int, broken: Int) {
    var sequences = 0
    var broken = 0
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        if bytes[offset] < 0x80 {
          offset += 1
          continue
        }
        let length = length(of: bytes, at: offset)
        if length > 0 {
          sequences += 1
          offset += length
        } else {
          broken += 1
          offset += 1
        }
      }
    }
    return (sequences, broken)
  }

  /// Bytes of the well-formed sequence at an offset; 0 where there is none.
  @inline(__always)
  static func length(of bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    let left = bytes.count - offset
    if first >= 0xC2, first <= 0xDF { return left >= 2 && bytes[offset + 1] & 0xC0 == 0x80 ? 2 : 0 }
    if first >= 0xE0, first <= 0xEF {
      guard left >= 3 else { return 0 }
      let second = bytes[offset + 1]
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      return second >= low && second <= high && bytes[offset + 2] & 0xC0 == 0x80 ? 3 : 0
    }
    if first >= 0xF0, first <= 0xF4 {
      guard left >= 4 else { return 0 }
      let second = bytes[offset + 1]
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      return second >= low && second <= high && bytes[offset + 2] & 0xC0 == 0x80
        && bytes[offset + 3] & 0xC0 == 0x80 ? 4 : 0
    }
    return 0
  }
}
