/// Words as they are compared: without white space, punctuation, width and case.
enum ComparedWords {
  /// Folds a text: letters and digits only, full-width forms as ASCII, lower case.
  static func fold(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // Most of a Chinese text: its properties are dear to ask for.
      case 0x4E00...0x9FFF: result.append(scalar)
      case 0xFF01...0xFF5E:
        if let half = Unicode.Scalar(scalar.value - 0xFEE0),
          half.properties.isAlphabetic || (0x30...0x39).contains(half.value)
        {
          result.append(contentsOf: half.properties.lowercaseMapping.unicodeScalars)
        }
      case 0...0x7F:
        if (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value) {
          result.append(scalar)
        } else if (0x41...0x5A).contains(scalar.value),
          let lower = Unicode.Scalar(scalar.value + 32)
        {
          result.append(lower)
        }
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
      }
    }
    return String(result)
  }

  /// Every run of some characters in folded words, in their order; none where they have fewer.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  static func runs(of words: String, length: Int) -> [Substring] {
    guard
      var end = words.index(words.startIndex, offsetBy: length, limitedBy: words.endIndex)
    else { return [] }
    var start = words.startIndex
    var runs = [words[start..<end]]
    while end < words.endIndex {
      start = words.index(after: start)
      end = words.index(after: end)
      runs.append(words[start..<end])
    }
    return runs
  }
}
