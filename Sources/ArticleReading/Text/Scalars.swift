/// Classes of Unicode scalars, as far as layout and sentences need them.
enum Scalars {
  /// Whether a scalar is white space or is drawn as nothing (joiners, byte order mark).
  @inline(__always)
  static func isWhite(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x20 || (scalar >= 0x09 && scalar <= 0x0D) }
    return scalar == 0x3000 || scalar == 0xA0 || (scalar >= 0x2000 && scalar <= 0x200B)
      || scalar == 0xFEFF || scalar == 0x85 || scalar == 0x1680 || scalar == 0x202F
      || scalar == 0x205F || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x2060
  }

  /// Whether a scalar is a Han character.
  @inline(__always)
  static func isHan(_ scalar: UInt32) -> Bool {
    (scalar >= 0x4E00 && scalar <= 0x9FFF) || (scalar >= 0x3400 && scalar <= 0x4DBF)
      || (scalar >= 0x20000 && scalar <= 0x3FFFF) || (scalar >= 0xF900 && scalar <= 0xFAFF)
      || scalar == 0x3005 || scalar == 0x3007
  }

  /// Whether a scalar is set in a square: Han, kana, and the punctuation that goes with them.
  @inline(__always)
  static func isWide(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x1100 else { return false }
    return (scalar >= 0x3001 && scalar <= 0x9FFF) || (scalar >= 0xAC00 && scalar <= 0xD7A3)
      || (scalar >= 0xF900 && scalar <= 0xFAFF) || (scalar >= 0xFE30 && scalar <= 0xFE6F)
      || (scalar >= 0xFF01 && scalar <= 0xFF60) || (scalar >= 0x20000 && scalar <= 0x3FFFF)
  }

  /// Whether a scalar is punctuation that is set in a square, such as `，` or `《`.
  @inline(__always)
  static func isWidePunctuation(_ scalar: UInt32) -> Bool {
    (scalar >= 0x3001 && scalar <= 0x3004) || (scalar >= 0x3008 && scalar <= 0x301F)
      || (scalar >= 0xFF01 && scalar <= 0xFF0F) || (scalar >= 0xFF1A && scalar <= 0xFF20)
      || (scalar >= 0xFF3B && scalar <= 0xFF40) || (scalar >= 0xFF5B && scalar <= 0xFF60)
      || (scalar >= 0xFE30 && scalar <= 0xFE6F)
  }

  /// Whether a scalar is a typographic quotation mark, dash or ellipsis, wide in Chinese and narrow in English.
  @inline(__always)
  static func isAmbiguousPunctuation(_ scalar: UInt32) -> Bool {
    scalar == 0x2014 || scalar == 0x2015 || scalar == 0x2026
      || (scalar >= 0x2018 && scalar <= 0x201F)
      || scalar == 0xB7
  }

  /// Whether a scalar ends a sentence: `。！？…` and `.!?`.
  @inline(__always)
  static func isTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61, 0x2026, 0x203C, 0x2047, 0x2048:
      true
    default: false
    }
  }

  /// Whether a scalar closes a quotation, a bracket or a title.
  @inline(__always)
  static func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x2019, 0x201D, 0x300D, 0x300F, 0x3009, 0x300B, 0x3011,
      0x3015, 0x3017, 0x3019, 0x301E, 0xFF02, 0xFF09, 0xFF3D, 0xFF5D, 0xFE5A, 0xFE5E, 0xBB, 0x203A:
      true
    default: false
    }
  }

  /// Whether a scalar opens a quotation, a bracket or a title.
  @inline(__always)
  static func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0x2018, 0x201C, 0x300C, 0x300E, 0x3008, 0x300A, 0x3010, 0x3014, 0x3016,
      0x3018, 0x301D, 0xFF08, 0xFF3B, 0xFF5B, 0xFE59, 0xFE5D, 0xAB, 0x2039:
      true
    default: false
    }
  }

  /// Whether a scalar may not begin a line in Chinese: closing marks and stops.
  @inline(__always)
  static func keepsToLineBefore(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3A, 0x3B, 0xFF0C, 0xFF1A, 0xFF1B, 0x3001, 0x25: true
    default: isTerminator(scalar) || (isClosing(scalar) && scalar != 0x22 && scalar != 0x27)
    }
  }

  /// Whether a scalar is a decimal digit, half- or full-width.
  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool {
    (scalar >= 0x30 && scalar <= 0x39) || (scalar >= 0xFF10 && scalar <= 0xFF19)
  }

  /// Whether a scalar is a letter of the Latin, Greek or Cyrillic script.
  @inline(__always)
  static func isAlphabetic(_ scalar: UInt32) -> Bool {
    (scalar >= 0x41 && scalar <= 0x5A) || (scalar >= 0x61 && scalar <= 0x7A)
      || (scalar >= 0xC0 && scalar <= 0x52F && scalar != 0xD7 && scalar != 0xF7)
      || (scalar >= 0x1E00 && scalar <= 0x1FFF)
  }

  /// Whether a scalar is a small letter; of those beyond ASCII only the Latin ones are told.
  @inline(__always)
  static func isLowercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar >= 0x61 && scalar <= 0x7A }
    guard scalar < 0x2000, let value = Unicode.Scalar(scalar) else { return false }
    return value.properties.isLowercase
  }

  /// Whether a scalar is a capital letter.
  @inline(__always)
  static func isUppercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
    guard scalar < 0x2000, let value = Unicode.Scalar(scalar) else { return false }
    return value.properties.isUppercase
  }
}
