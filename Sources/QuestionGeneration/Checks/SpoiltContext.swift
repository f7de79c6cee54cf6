import QuestionBank

/// Refuses context that gives the answer away, or is more than anybody reads above a prompt.
struct SpoiltContext: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard !candidate.context.isEmpty else { return nil }
    let question = Question(
      id: QuestionID(rawValue: ""), fact: FactID(rawValue: ""), kind: .cloze,
      topic: candidate.topic, language: candidate.languageTag, prompt: candidate.prompt,
      answer: candidate.answer, accepted: candidate.accepted, choices: candidate.choices,
      importance: 0, evidence: [])
    if candidate.context.contains(where: { question.isLeaking($0.text) }) {
      return "the context that it needs names the answer"
    }
    let columns = candidate.context.reduce(0) { $0 + Self.columns(of: $1.text) }
    return columns > ContextPiece.mostColumns ? "needs more context than three lines" : nil
  }

  /// Columns of a terminal that a text takes, two for a Han character.
  private static func columns(of text: String) -> Int {
    text.reduce(0) { $0 + ($1.unicodeScalars.contains { $0.value >= 0x1100 } ? 2 : 1) }
  }
}
