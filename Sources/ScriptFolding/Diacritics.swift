import Foundation

extension TextFolding {
  /// Latin letters without their marks: café is cafe, Erdős is Erdos, Straße is Strasse.
  ///
  /// - Parameter text: Any text; other scripts stay as they are.
  /// - Returns: The text without marks on Latin letters.
  /// - Complexity: O(*n*); ASCII is returned as it is.
  public static func withoutDiacritics(_ text: String) -> String {
    guard !text.isASCII, text.unicodeScalars.contains(where: { $0.isLatinLetter }) else {
      return text
    }
    var result = String.UnicodeScalarView()
    var followsLatin = false
    for scalar in text.unicodeScalars {
      if let letters = undecomposable[scalar] {
        result.append(contentsOf: letters.unicodeScalars)
        followsLatin = true
      } else if scalar.isLatinLetter, scalar.value >= 0x80, scalar.value < 0xFF00 {
        let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
        result.append(contentsOf: parts.filter { !$0.isCombining })
        followsLatin = true
      } else if followsLatin, scalar.isCombining {
        continue
      } else {
        result.append(scalar)
        followsLatin = scalar.isLatinLetter
      }
    }
    return String(result)
  }

  /// Letters that Unicode doesn't take apart, as they are written without their marks.
  private static let undecomposable: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
    "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th",
    "ı": "i", "ħ": "h", "Ħ": "H",
  ]
}
