import QuestionBank

/// Refuses ranges as answers: nothing in the prompt says that two numbers are wanted.
struct AskedRange: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .number else { return nil }
    let answer = Passage(candidate.answer)
    let isRange = answer.all.dropFirst().dropLast().contains { index in
      "-–—~～－至到".contains(answer[index]) && answer[index - 1].isNumber
        && answer[index + 1].isNumber
    }
    return isRange || answer.string.contains(" to ") ? "asks for both ends of a range" : nil
  }
}
