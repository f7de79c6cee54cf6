import Foundation

extension TextFolding {
  /// Traditional Chinese characters as simplified ones, one for one.
  ///
  /// Words are left as they are: 人工智慧 stays 人工智慧, not 人工智能. Source: the transform `Hant-Hans` of ICU.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text in simplified characters.
  /// - Complexity: O(*n*), and 16 ms at the first text of the process in which a Han character stands.
  public static func simplified(_ text: String) -> String {
    guard text.containsHan else { return text }
    return text.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? text
  }

  /// Whether a text is written in traditional characters: more of its characters change when simplified than a
  /// hundredth of the Han characters in it.
  ///
  /// - Parameter text: A text of some sentences; a single word may be written alike in both scripts.
  /// - Returns: Whether it is.
  /// - Complexity: O(*n*).
  public static func isTraditional(_ text: String) -> Bool {
    guard text.containsHan else { return false }
    let simplified = simplified(text).unicodeScalars
    let changed = zip(text.unicodeScalars, simplified).count { $0 != $1 }
    return changed * 100 > text.unicodeScalars.count { $0.isHan }
  }
}
