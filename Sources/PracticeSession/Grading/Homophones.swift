import Foundation
import ScriptFolding

/// The sound of Chinese text, by which a character taken from the input method's list by mistake can be told.
enum Homophones {
  /// Pinyin without tones; other characters stay.
  ///
  /// Source: the transform `Han-Latin` of ICU, 95 ms at the first use; called only for answers that are not right.
  static func sound(_ text: String) -> String {
    guard text.containsHan else { return text }
    let latin = text.applyingTransform(.mandarinToLatin, reverse: false) ?? text
    return TextFolding.folded(latin, of: [.diacritics, .letterCase, .whitespace])
  }
}
