/// Tells whether a text names some words: letters and digits count, and where Latin words and numbers begin and end.
///
/// `1,590` names 1590 and `1590 ships`, but `15` is not in it, nor `art` in `party`.
struct AnswerLeak {
  private struct Folded {
    var scalars: [Unicode.Scalar] = []
    /// Whether something that was dropped stands before each, and one more for the end.
    var isApart: [Bool] = []
  }

  private let words: [Folded]

  /// Prepares words; those without a letter or a digit are named by nothing.
  init(_ words: [String]) {
    self.words = words.map(Self.folded).filter { !$0.scalars.isEmpty }
  }

  /// Whether a text names one of the words.
  ///
  /// - Complexity: O(*n* · *m*) for a text of *n* and words of *m* characters.
  func isNamed(in text: String) -> Bool {
    let text = Self.folded(text)
    return words.contains { Self.holds(text, $0) }
  }

  private static func holds(_ text: Folded, _ words: Folded) -> Bool {
    let count = words.scalars.count
    guard count <= text.scalars.count else { return false }
    return (0...text.scalars.count - count).contains { start in
      text.scalars[start..<start + count].elementsEqual(words.scalars)
        && isBorder(text, start) && isBorder(text, start + count)
    }
  }

  /// Whether a word or a number may begin or end before a scalar.
  private static func isBorder(_ text: Folded, _ index: Int) -> Bool {
    guard index > 0, index < text.scalars.count, !text.isApart[index] else { return true }
    let (left, right) = (sort(text.scalars[index - 1]), sort(text.scalars[index]))
    return left != right || left == .other
  }

  private enum Sort { case digit, latin, other }

  private static func sort(_ scalar: Unicode.Scalar) -> Sort {
    switch scalar.value {
    case 0x30...0x39, 0x2E: .digit
    case 0x61...0x7A, 0xC0...0x24F: .latin
    default: .other
    }
  }

  /// Letters and digits in half width and lower case; of other signs only the point within a number, and no comma there.
  private static func folded(_ text: String) -> Folded {
    let half = text.unicodeScalars.map { scalar in
      (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    func isDigit(_ index: Int) -> Bool {
      half.indices.contains(index) && (0x30...0x39).contains(half[index].value)
    }
    var folded = Folded()
    var isApart = false
    for (index, scalar) in half.enumerated() {
      let isInNumber = isDigit(index - 1) && isDigit(index + 1)
      if scalar == ",", isInNumber { continue }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar == "." && isInNumber
      {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
          folded.scalars.append(lower)
          folded.isApart.append(isApart)
          isApart = false
        }
      } else {
        isApart = true
      }
    }
    return folded
  }
}
