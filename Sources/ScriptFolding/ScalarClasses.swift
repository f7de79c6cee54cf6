extension Unicode.Scalar {
  /// Whether it is a Han character of either script, with 〇 and the extensions.
  public var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0x3005, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// Whether it is a letter of the Latin alphabet, with marks or without; full-width letters count.
  public var isLatinLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    case 0x1E00...0x1EFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  /// Whether it is a digit 0–9, half or full width.
  public var isDecimalDigit: Bool {
    (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value)
  }

  /// Whether it joins the character before it and takes no place of its own: combining marks, variation selectors.
  public var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether it is punctuation of any script, without the signs % ‰ # & @ / that carry meaning.
  public var isPlainPunctuation: Bool {
    switch value {
    case 0x25, 0x2030, 0x23, 0x26, 0x40, 0x2F, 0xFF05, 0xFF03, 0xFF06, 0xFF20, 0xFF0F: return false
    case 0x60, 0xB4: return true
    default: break
    }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default:
      return false
    }
  }
}

extension StringProtocol {
  /// Whether a Han character stands in it.
  ///
  /// - Complexity: O(*n*).
  public var containsHan: Bool { unicodeScalars.contains { $0.isHan } }

  /// Whether all of it is ASCII.
  ///
  /// - Complexity: O(*n*).
  public var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
