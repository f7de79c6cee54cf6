/// What raised digits are written as: an exponent raised, the mark of a note in brackets.
enum RaisedDigits {
  private static let digits: [Unicode.Scalar] = [
    "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹",
  ]
  /// Units that are squared and cubed; behind other words of more than one letter stands the mark of a note.
  private static let units: Set<String> = [
    "m", "km", "cm", "mm", "dm", "ft", "in", "yd", "mi", "s",
  ]

  /// Raised digits apart from the number or word before them; nil where they are none.
  ///
  /// - Parameters:
  ///   - bytes: What is raised: up to four digits, perhaps with a sign and white space around them.
  ///   - before: The text before them.
  /// - Returns: What is written in their place.
  static func written(_ bytes: ArraySlice<UInt8>, behind before: ArraySlice<UInt8>) -> [UInt8]? {
    var raised = String.UnicodeScalarView()
    var count = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "0"..."9":
        raised.append(digits[Int(scalar.value - 0x30)])
        count += 1
      case "-" where count == 0, "−" where count == 0: raised.append("⁻")
      case " ": raised.append(scalar)
      default: return nil
      }
    }
    guard (1...4).contains(count) else { return nil }
    if isBase(before) || raised.first == "⁻" { return Array(String(raised).utf8) }
    return count <= 3 ? [0x5B] + bytes.filter { $0 > 0x20 } + [0x5D] : nil
  }

  /// Digits, perhaps with a sign, as an exponent; nil where they are none.
  static func exponent(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard !bytes.isEmpty, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    var raised = String.UnicodeScalarView()
    for byte in bytes { raised.append(digits[Int(byte) - 0x30]) }
    return Array(String(raised).utf8)
  }

  /// Whether what stands before is raised to a power: ten, a unit or one letter.
  private static func isBase(_ before: ArraySlice<UInt8>) -> Bool {
    let word = before.suffix(8).reversed().prefix {
      $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2E
    }.reversed()
    let text = String(decoding: Array(word), as: UTF8.self)
    if text == "10" { return true }
    let letters = text.drop { $0.isNumber || $0 == "." }
    return letters.count == 1 || units.contains(String(letters))
  }
}
