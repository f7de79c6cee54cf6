import QuestionBank

/// A step of help.
public enum Hint: Hashable, Sendable {
  /// The question's own hint.
  case text(String)
  /// How many characters the answer has, or how many words where it is written in words.
  case length(Int, inWords: Bool)
  /// The answer's first characters.
  case beginning(String)
  /// This choice is wrong; an index into the question's own list.
  case notThis(Int)

  /// The next step of help for a question.
  ///
  /// First the question's own hint; then, for a cloze, the answer's length, its first character and its first half; for
  /// choices, wrong ones are struck out until two are left.
  ///
  /// - Returns: nil where no help is left.
  static func next(
    for question: Question, after given: [Hint], using generator: inout SeededGenerator
  ) -> Hint? {
    if let text = question.hint, !text.isEmpty, !given.contains(.text(text)) { return .text(text) }
    if let choices = question.choices {
      let wrong = choices.indices.filter {
        choices[$0] != question.answer && !given.contains(.notThis($0))
      }
      guard wrong.count > 1 else { return nil }
      return .notThis(wrong[generator.number(below: wrong.count)])
    }
    return steps(for: question.answer).first { !given.contains($0) }
  }

  private static func steps(for answer: String) -> [Hint] {
    let characters = Array(answer)
    let words = answer.split(whereSeparator: \.isWhitespace).count
    guard let first = characters.first else { return [] }
    var steps = [length(words > 1 ? words : characters.count, inWords: words > 1)]
    if characters.count > 1 { steps.append(.beginning(String(first))) }
    if characters.count > 3 {
      steps.append(.beginning(String(characters.prefix(characters.count / 2))))
    }
    return steps
  }
}
