/// What two spellings of an answer have in common when only case, width, white space and punctuation differ.
public enum AnswerFolding {
  /// The letters and digits of a text in lower case, full-width ones as half-width.
  ///
  /// `fold("Ｄeep Seek-R1")` is `deepseekr1`. Signs that carry a value go too: this finds an answer that another
  /// prompt shows, and is no grading.
  public static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let narrow =
        (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      if narrow.isASCII {
        switch narrow.value {
        case 0x30...0x39, 0x61...0x7A: folded.append(narrow)
        case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(narrow.value + 0x20)))
        default: continue
        }
      } else if narrow.properties.isAlphabetic || narrow.properties.numericType != nil {
        folded.append(contentsOf: narrow.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(folded)
  }
}
