import QuestionBank
import QuestionGeneration

/// What holds for every generation: a second one with nothing changed keeps every question as it is.
enum GenerationLaw {
  /// - Throws: ``LawBroken``.
  static func check(_ second: Generation, after first: [Question]) throws {
    for outcome in second.outcomes where outcome.fate != .kept {
      let before = first.first { $0.id == outcome.question.id }
      throw LawBroken(
        text: "not kept by a second generation: \(outcome.fate) “\(outcome.question.prompt)”"
          + (before.map { ", other \(differences($0, outcome.question))" } ?? ""))
    }
    guard second.outcomes.count == first.count else {
      throw LawBroken(
        text: "another number of questions: \(first.count), then \(second.outcomes.count)")
    }
  }

  /// The names of the fields in which two questions differ.
  private static func differences(_ one: Question, _ other: Question) -> String {
    let fields: [(String, Bool)] = [
      ("choices", one.choices == other.choices), ("feedback", one.feedback == other.feedback),
      ("evidence", one.evidence == other.evidence), ("figure", one.figure == other.figure),
      ("importance", one.importance == other.importance), ("hint", one.hint == other.hint),
      ("accepted", one.accepted == other.accepted), ("status", one.status == other.status),
      ("fact", one.fact == other.fact), ("kind", one.kind == other.kind),
      ("context", one.context == other.context), ("origins", one.origins == other.origins),
    ]
    return fields.filter { !$0.1 }.map(\.0).joined(separator: ", ")
  }
}
