import QuestionBank

/// Finds the bytes that an answer has in the words that prove it.
struct GapLocator {
  /// A text's characters that count: no white space, full-width forms as ASCII, lower case.
  private struct Bare {
    var scalars: [Unicode.Scalar] = []
    /// The bytes of each.
    var places: [Range<Int>] = []

    init(_ bytes: some Sequence<UInt8>) {
      var offset = 0
      for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
        let length = UTF8.width(scalar)
        if !scalar.properties.isWhitespace, scalar.value != 0x200B, scalar.value != 0xFEFF {
          let narrow =
            (0xFF01...0xFF5E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
          scalars.append(narrow.properties.lowercaseMapping.unicodeScalars.first ?? narrow)
          places.append(offset..<offset + length)
        }
        offset += length
      }
    }
  }

  /// The prompt's words before and behind its gap; empty where it has none.
  private let before: Bare
  private let behind: Bare
  private let answers: [Bare]

  /// Prepares a question.
  ///
  /// - Parameters:
  ///   - answers: The words in the gap, best first: of several spellings the first that stands there counts.
  ///   - prompt: The prompt, whose words tell which of several places is meant.
  init(answers: [String], prompt: String) {
    self.answers = answers.map { Bare($0.utf8) }.filter { !$0.scalars.isEmpty }
    if let gap = prompt.firstRange(of: Question.gap) {
      before = Bare(prompt[..<gap.lowerBound].utf8)
      behind = Bare(prompt[gap.upperBound...].utf8)
    } else {
      before = Bare("".utf8)
      behind = before
    }
  }

  /// Where the answer stands in a text: of several places the one whose surroundings the prompt shows, else the first.
  ///
  /// - Returns: Offsets in the text's bytes; nil where it stands nowhere.
  /// - Complexity: O(*n* · *m*) for a text of *n* and an answer of *m* characters at worst.
  func range(in bytes: some Sequence<UInt8>) -> Range<Int>? {
    let text = Bare(bytes)
    for answer in answers where answer.scalars.count <= text.scalars.count {
      var best: (start: Int, likeness: Int)?
      let count = answer.scalars.count
      for start in 0...text.scalars.count - count
      where text.scalars[start..<start + count].elementsEqual(answer.scalars) {
        let likeness = likeness(of: text.scalars, start..<start + count)
        if likeness > best?.likeness ?? -1 { best = (start, likeness) }
      }
      guard let best else { continue }
      return text.places[best.start].lowerBound..<text.places[best.start + count - 1].upperBound
    }
    return nil
  }

  /// How many characters around a place the prompt shows around its gap.
  private func likeness(of text: [Unicode.Scalar], _ place: Range<Int>) -> Int {
    let left = zip(text[..<place.lowerBound].reversed(), before.scalars.reversed())
    let right = zip(text[place.upperBound...], behind.scalars)
    return left.prefix { $0 == $1 }.count + right.prefix { $0 == $1 }.count
  }
}
