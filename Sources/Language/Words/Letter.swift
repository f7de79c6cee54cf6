/// What kind of sign a scalar is, as far as words go.
package enum Letter: UInt8 {
  case white, lower, upper, digit, han, other, mark, symbol, kana

  /// The kind of a scalar.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  package static func kind(_ value: UInt32) -> Letter {
    if value < 0x80 { return ascii[Int(value)] }
    if value >= 0x4E00, value <= 0x9FFF { return .han }
    return beyondASCII(value)
  }

  private static let ascii: [Letter] = (0..<128).map { value in
    switch UInt8(value) {
    case 0...0x20, 0x7F: .white
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "~"),
      UInt8(ascii: "|"), UInt8(ascii: "`"):
      .symbol
    default: .mark
    }
  }

  private static func beyondASCII(_ value: UInt32) -> Letter {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x2066...0x206F,
      0x3000, 0xFEFF:
      .white
    case 0xAA, 0xB5, 0xBA, 0xDF...0xF6, 0xF8...0xFF: .lower
    case 0xC0...0xD6, 0xD8...0xDE: .upper
    case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF: .mark
    case 0x80...0xBF, 0xD7, 0xF7: .symbol
    case 0x100...0x17F: value & 1 == 0 ? .upper : .lower
    case 0x180...0x24F, 0x250...0x2AF: .lower
    case 0x300...0x36F: .lower
    case 0x391...0x3A9, 0x410...0x42F: .upper
    case 0x3B1...0x3C9, 0x430...0x44F: .lower
    case 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3004, 0x3008...0x3020, 0x30FB:
      markOrPermille(value)
    case 0x20A0...0x20CF, 0x2100...0x2BFF: .symbol
    case 0x3005...0x3007, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x323AF: .han
    case 0x3041...0x30FF: .kana
    case 0xFF10...0xFF19: .digit
    case 0xFF21...0xFF3A: .upper
    case 0xFF41...0xFF5A: .lower
    case 0xFF04, 0xFF05, 0xFF0B, 0xFF1C...0xFF1E, 0xFF5E, 0xFFE0...0xFFE6: .symbol
    case 0xFF01...0xFF65, 0xFE10...0xFE6F: .mark
    default: .other
    }
  }

  private static func markOrPermille(_ value: UInt32) -> Letter {
    value == 0x2030 || value == 0x2031 ? .symbol : .mark
  }

  /// Whether words are made of it.
  @inline(__always)
  package var isWordy: Bool {
    switch self {
    case .lower, .upper, .digit, .han, .other, .kana: true
    case .white, .mark, .symbol: false
    }
  }

  /// Whether it is a letter of an alphabet.
  @inline(__always)
  var isLetter: Bool { self == .lower || self == .upper }
}

/// A scalar as words are compared by it: small letters, half width, simplified characters.
package struct ScalarFolding: @unchecked Sendable {
  // Unchecked, for the table is constant bytes of the program or of an array that its maker keeps alive.
  private let simplified: UnsafePointer<UInt16>

  /// The first and last scalar of the table.
  package static let range: ClosedRange<UInt32> = 0x4E00...0x9FFF

  /// Reads a table of the simplified character of each scalar in ``range``.
  package init(simplified: UnsafeRawPointer) {
    self.simplified = simplified.assumingMemoryBound(to: UInt16.self)
  }

  @inline(__always)
  package func folded(_ value: UInt32) -> UInt32 {
    if value < 0x80 { return value &- 0x41 < 26 ? value | 0x20 : value }
    if value >= 0x4E00, value <= 0x9FFF {
      return UInt32(UInt16(littleEndian: simplified[Int(value &- 0x4E00)]))
    }
    return Self.foldedOther(value)
  }

  private static func foldedOther(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xC0...0xDE where value != 0xD7, 0x391...0x3A9, 0x410...0x42F: value + 0x20
    case 0x100...0x17F: value | 1
    case 0xFF21...0xFF3A: value - 0xFEE0 + 0x20
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0x2018, 0x2019, 0x201B, 0x2032: 0x27
    case 0x201C, 0x201D, 0x300C...0x300F: 0x22
    case 0x2010...0x2012, 0x2212: 0x2D
    default: value
    }
  }
}

/// A scalar of valid UTF-8 and its number of bytes.
@inline(__always)
package func scalar(_ text: UnsafePointer<UInt8>, _ offset: Int) -> (value: UInt32, count: Int) {
  let first = text[offset]
  if first < 0x80 { return (UInt32(first), 1) }
  let second = UInt32(text[offset &+ 1] & 0x3F)
  if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | second, 2) }
  let third = UInt32(text[offset &+ 2] & 0x3F)
  if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | second << 6 | third, 3) }
  return (
    UInt32(first & 0x07) << 18 | second << 12 | third << 6 | UInt32(text[offset &+ 3] & 0x3F), 4
  )
}
