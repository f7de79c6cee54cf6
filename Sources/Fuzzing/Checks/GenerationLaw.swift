import QuestionBank
import QuestionGeneration

/// What holds for every generation: a second one with nothing changed keeps every question as it is.
enum GenerationLaw {
  /// - Throws: ``LawBroken``.
  static func check(_ second: Generation, after first: [Question]) throws {
    for outcome in second.outcomes where outcome.fate != .kept {
      throw LawBroken(
        text: "not kept by a second generation: \(outcome.fate) “\(outcome.question.prompt)”")
    }
    guard second.outcomes.count == first.count else {
      throw LawBroken(
        text: "another number of questions: \(first.count), then \(second.outcomes.count)")
    }
  }
}
