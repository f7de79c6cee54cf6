/// Digits to base sixteen, as character references write them.
enum HexadecimalDigit {
  /// The value of a digit 0–9, a–f or A–F; nil for any other byte.
  static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
