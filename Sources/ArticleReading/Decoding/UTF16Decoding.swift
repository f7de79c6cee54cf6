/// UTF-16, with and without byte order mark.
enum UTF16Decoding {
  /// Decodes UTF-16 from an offset on; unpaired surrogates become U+FFFD.
  static func decode(_ bytes: [UInt8], from start: Int, isBigEndian: Bool) -> TextDecoder.Decoded {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2 * 3)
    func unit(_ offset: Int) -> UInt32 {
      isBigEndian
        ? UInt32(bytes[offset]) << 8 | UInt32(bytes[offset + 1])
        : UInt32(bytes[offset + 1]) << 8 | UInt32(bytes[offset])
    }
    var offset = start
    while offset + 1 < bytes.count {
      var value = unit(offset)
      offset += 2
      if value >= 0xD800, value <= 0xDBFF, offset + 1 < bytes.count {
        let low = unit(offset)
        if low >= 0xDC00, low <= 0xDFFF {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
          offset += 2
        }
      }
      text.append(scalar: value >= 0xD800 && value <= 0xDFFF ? 0xFFFD : value)
    }
    return TextDecoder.Decoded(
      bytes: text, encoding: isBigEndian ? "UTF-16BE" : "UTF-16LE", isFileItself: false)
  }

  /// Whether text without a mark is UTF-16: true for the high byte first, nil for no UTF-16.
  ///
  /// Line ends and spaces show it, and in Latin text every second byte is 0.
  static func byteOrder(of sample: [UInt8]) -> Bool? {
    guard sample.count >= 8 else { return nil }
    var zeroEven = 0
    var zeroOdd = 0
    var littleMarks = 0
    var bigMarks = 0
    for offset in stride(from: 0, to: sample.count - 1, by: 2) {
      let (even, odd) = (sample[offset], sample[offset + 1])
      if even == 0 { zeroEven += 1 }
      if odd == 0 { zeroOdd += 1 }
      // Line end, space, and the wide comma and full stop.
      switch (odd, even) {
      case (0, 0x0A), (0, 0x20), (0x30, 0x02), (0xFF, 0x0C): littleMarks += 1
      default: break
      }
      switch (even, odd) {
      case (0, 0x0A), (0, 0x20), (0x30, 0x02), (0xFF, 0x0C): bigMarks += 1
      default: break
      }
    }
    let pairs = sample.count / 2
    guard zeroEven + zeroOdd > 0, max(littleMarks, bigMarks) * 100 >= pairs else { return nil }
    if littleMarks > bigMarks * 8, zeroEven * 8 <= pairs { return false }
    if bigMarks > littleMarks * 8, zeroOdd * 8 <= pairs { return true }
    return nil
  }
}

extension Array where Element == UInt8 {
  /// Appends a scalar value as UTF-8; one that is none as U+FFFD.
  @inline(__always)
  mutating func append(scalar value: UInt32) {
    if value < 0x80 {
      append(UInt8(value))
    } else if value < 0x800 {
      append(0xC0 | UInt8(value >> 6))
      append(0x80 | UInt8(value & 0x3F))
    } else if value < 0x10000 {
      let value = value >= 0xD800 && value <= 0xDFFF ? 0xFFFD : value
      append(0xE0 | UInt8(value >> 12))
      append(0x80 | UInt8(value >> 6 & 0x3F))
      append(0x80 | UInt8(value & 0x3F))
    } else if value <= 0x10FFFF {
      append(0xF0 | UInt8(value >> 18))
      append(0x80 | UInt8(value >> 12 & 0x3F))
      append(0x80 | UInt8(value >> 6 & 0x3F))
      append(0x80 | UInt8(value & 0x3F))
    } else {
      append(scalar: 0xFFFD)
    }
  }
}
