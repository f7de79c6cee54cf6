extension TextFolding {
  /// Full-width letters, digits, signs and spaces as ASCII, half-width katakana left alone.
  ///
  /// ```swift
  /// TextFolding.halfWidth("ＤｅｅｐＳｅｅｋ　２０２４％")  // "DeepSeek 2024%"
  /// ```
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text with every such character replaced by one other; nothing else changes.
  /// - Complexity: O(*n*); ASCII is returned as it is.
  public static func halfWidth(_ text: String) -> String {
    guard !text.isASCII else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(halfWidth(scalar)) }
    return String(result)
  }

  /// The ASCII character that a full-width one stands for; any other as it is.
  ///
  /// - Parameter scalar: A character.
  /// - Returns: Its half-width form.
  public static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0xA0, 0x2000...0x200A, 0x202F: " "
    case 0xFFE5: "¥"
    case 0xFFE1: "£"
    default: scalar
    }
  }
}
