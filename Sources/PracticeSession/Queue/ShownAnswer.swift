import QuestionBank

/// Whether one question gives another's answer away.
///
/// After a question its source sentence is shown. So two questions whose evidence shares bytes of an article give each other
/// away, and so does a prompt in which the other's answer can be read, if the answer is long enough to be recognised.
enum ShownAnswer {
  /// Whether asking one of the two makes the other easier.
  static func betrays(_ left: Question, _ right: Question) -> Bool {
    left.evidence.contains { one in right.evidence.contains { overlap(one, $0) } }
      || shows(left, right.answer) || shows(right, left.answer)
  }

  private static func overlap(_ one: Evidence, _ other: Evidence) -> Bool {
    one.article == other.article && one.paragraph == other.paragraph
      && one.spans.contains { a in
        other.spans.contains { a.start < $0.end && $0.start < a.end }
      }
  }

  private static func shows(_ question: Question, _ answer: String) -> Bool {
    guard isRecognisable(answer) else { return false }
    let words = letters(answer)
    return letters(question.prompt).contains(words)
      || question.evidence.contains { letters($0.text).contains(words) }
  }

  /// Six Chinese characters or sixteen letters of another script: shorter words stand in many sentences.
  private static func isRecognisable(_ answer: String) -> Bool {
    var weight = 0
    for scalar in answer.unicodeScalars where scalar.properties.isAlphabetic || isDigit(scalar) {
      weight += scalar.value >= 0x2E80 ? 8 : 3
      if weight >= 48 { return true }
    }
    return false
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }

  private static func letters(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
