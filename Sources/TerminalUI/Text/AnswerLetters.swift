/// How a choice is called by a learner: by its number or its letter, of any width.
public enum AnswerLetters {
  /// The letter in front of a shown choice: A for the first.
  static func letter(_ position: Int) -> String {
    let letters = ["A", "B", "C", "D", "E", "F"]
    return letters.indices.contains(position) ? letters[position] : String(position + 1)
  }

  /// The position that a text calls; nil where it calls none of so many choices.
  ///
  /// `position(of: "２", among: 4)` is 1, and so is that of `b`, `B.` and `Ｂ`.
  public static func position(of text: String, among count: Int) -> Int? {
    var scalars = text.unicodeScalars.map(HalfWidth.folded).filter {
      !$0.properties.isWhitespace
    }
    if scalars.count == 2, [".", ")", "、", "。"].contains(scalars[1]) { scalars.removeLast() }
    guard scalars.count == 1 else { return nil }
    let value = Int(scalars[0].value)
    let position: Int
    switch value {
    case 0x31...0x39: position = value - 0x31
    case 0x41...0x46: position = value - 0x41
    case 0x61...0x66: position = value - 0x61
    default: return nil
    }
    return position < count ? position : nil
  }
}

/// Folds full-width digits, letters, signs and spaces to the ones on a keyboard.
enum HalfWidth {
  /// The half-width scalar of a full-width one; any other scalar as it is.
  ///
  /// Unicode's block "Halfwidth and Fullwidth Forms" has U+FF01…U+FF5E for ASCII's U+0021…U+007E.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    default: scalar
    }
  }

  /// A text with every scalar folded.
  static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(folded)))
  }
}
