/// Classes of folded scalars.
enum Scalar {
  /// An ASCII digit.
  static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

  /// An ASCII letter.
  static func isLetter(_ value: UInt32) -> Bool {
    (value >= 0x41 && value <= 0x5A) || (value >= 0x61 && value <= 0x7A)
  }

  /// A letter of the Latin alphabet with or without marks.
  static func isLatin(_ value: UInt32) -> Bool {
    isLetter(value) || (value >= 0xC0 && value <= 0x24F && value != 0xD7 && value != 0xF7)
  }

  /// An ASCII capital.
  static func isCapital(_ value: UInt32) -> Bool { value >= 0x41 && value <= 0x5A }

  /// A Han character.
  static func isHan(_ value: UInt32) -> Bool {
    (value >= 0x4E00 && value <= 0x9FFF) || (value >= 0x3400 && value <= 0x4DBF)
      || value == 0x3007 || (value >= 0x20000 && value <= 0x3FFFF)
      || (value >= 0xF900 && value <= 0xFAFF)
  }

  /// A hyphen, dash or wave between the ends of a range.
  static func isRangeDash(_ value: UInt32) -> Bool {
    switch value {
    case 0x2D, 0x7E, 0x2010...0x2015, 0x301C, 0x2500: true
    default: false
    }
  }
}
