import QuestionBank

@testable import QuestionGeneration

/// What may be wrong with any question, whatever it was made from.
enum QuestionFlaws {
  /// The broken promises of a generation; with the text that spans point into, where there is one, those of evidence too.
  static func all(in generation: Generation, text: String? = nil) -> [String] {
    var flaws: [String] = []
    let questions = generation.outcomes.map(\.question)
    if Set(questions.map(\.id)).count != questions.count { flaws.append("two ids are the same") }
    for question in questions {
      flaws += self.flaws(of: question).map { "\($0): \(question.prompt) [\(question.answer)]" }
      if let text {
        flaws += question.evidence.filter { !isProven($0, by: Array(text.utf8)) }
          .map { "evidence is not in the source: \($0.text)" }
      }
    }
    return flaws
  }

  /// The broken promises of a question.
  static func flaws(of question: Question) -> [String] {
    var flaws: [String] = []
    let gaps = question.prompt.components(of: "____")
    if question.kind == .cloze, gaps != 1 { flaws.append("a cloze has \(gaps) gaps") }
    if question.kind == .multipleChoice, gaps != 1, !question.prompt.hasSuffix("？"),
      !question.prompt.hasSuffix("?")
    {
      flaws.append("a choice has neither gap nor question mark")
    }
    if question.kind == .cloze, question.choices != nil { flaws.append("a cloze has choices") }
    if question.kind == .multipleChoice { flaws += choiceFlaws(of: question) }
    if question.evidence.isEmpty { flaws.append("no evidence") }
    if !(0...1).contains(question.importance) { flaws.append("importance out of range") }
    if question.answer.isEmpty { flaws.append("empty answer") }
    if question.topic == .figure || question.topic == .date {
      if AnswerInPrompt.holdsNumber(question.answer, in: question.prompt) {
        flaws.append("the prompt shows the number")
      }
    } else if question.prompt.contains(question.answer) {
      flaws.append("the prompt shows the answer")
    }
    return flaws
  }

  private static func choiceFlaws(of question: Question) -> [String] {
    guard let choices = question.choices else { return ["no choices"] }
    var flaws: [String] = []
    if !(3...4).contains(choices.count) { flaws.append("\(choices.count) choices") }
    if choices.filter({ $0 == question.answer }).count != 1 {
      flaws.append("the answer is not once")
    }
    if Set(choices).count != choices.count { flaws.append("two choices are the same") }
    if question.feedback?.count != choices.count { flaws.append("feedback is not beside choices") }
    if question.topic == .figure || question.topic == .date {
      let values = choices.compactMap { NumberChoices.Form($0)?.value }
      if values.count != choices.count { flaws.append("a choice is no number") }
      if values != values.sorted() { flaws.append("numbers are not sorted") }
    }
    return flaws
  }

  /// Whether the bytes of a piece of evidence's spans are its text, white space aside.
  static func isProven(_ evidence: Evidence, by source: [UInt8]) -> Bool {
    var bytes: [UInt8] = []
    for span in evidence.spans {
      guard span.start >= 0, span.start < span.end, span.end <= source.count else { return false }
      bytes += source[span.start..<span.end]
    }
    return bare(String(decoding: bytes, as: UTF8.self)) == bare(evidence.text)
  }

  private static func bare(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}
