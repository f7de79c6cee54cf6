/// Refuses answers that nobody could type or would want to: empty, a single letter, half a sentence.
struct AnswerLength: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    let count = ComparedWords.fold(candidate.answer).count
    switch candidate.asked {
    case .number, .year: return count >= 1 && count <= 14 ? nil : "is too long for a number"
    case .term:
      if candidate.language == .chinese {
        return (2...18).contains(count) ? nil : "has an answer of the wrong length"
      }
      return (4...40).contains(count) ? nil : "has an answer of the wrong length"
    case .title, .speaker, .occasion:
      return (2...60).contains(count) ? nil : "has an answer of the wrong length"
    }
  }
}
