import QuestionBank

/// Whether one question gives another's answer away.
///
/// Above a question its context is shown, and after it its source sentence and what a wrong choice is true of. So two
/// questions of which one shows bytes that prove the other's answer give each other away, and so does one in whose words the
/// other's answer can be read, if the answer is long enough to be recognised.
enum ShownAnswer {
  /// Whether asking one of the two makes the other easier.
  static func betrays(_ left: Question, _ right: Question) -> Bool {
    showsProof(left, of: right) || showsProof(right, of: left)
      || shows(left, right.answer) || shows(right, left.answer)
  }

  /// Whether a question shows bytes that prove the other's answer.
  private static func showsProof(_ question: Question, of other: Question) -> Bool {
    let origins = (question.origins ?? []).compactMap { origin -> ChoiceOrigin.Statement? in
      if case .stated(let statement)? = origin { return statement }
      return nil
    }
    return other.evidence.contains { proof in
      question.evidence.contains { $0.paragraph == proof.paragraph && overlap($0, proof) }
        || question.context.contains { overlap($0, proof) }
        || origins.contains { overlap($0, proof) }
    }
  }

  private static func overlap(_ one: some ProvedWords, _ other: Evidence) -> Bool {
    one.article == other.article
      && one.spans.contains { a in
        other.spans.contains { a.start < $0.end && $0.start < a.end }
      }
  }

  private static func shows(_ question: Question, _ answer: String) -> Bool {
    guard isRecognisable(answer) else { return false }
    let words = letters(answer)
    return letters(question.prompt).contains(words)
      || question.evidence.contains { letters($0.text).contains(words) }
      || question.context.contains { letters($0.text).contains(words) }
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
