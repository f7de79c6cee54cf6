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
    // Between ____ and 93 billion: the choice that is nearest to the other end.
    if candidate.language == .english, Self.isOneEnd(candidate.prompt) {
      return "asks for one end of a range"
    }
    return isRange || answer.string.contains(" to ") ? "asks for both ends of a range" : nil
  }

  /// Whether between stands before the gap and a number with “and” behind it, or the other way round.
  private static func isOneEnd(_ prompt: String) -> Bool {
    let passage = Passage(prompt.lowercased())
    guard let gap = passage.first("____", in: passage.all) else { return false }
    let before = passage.string(max(0, gap.lowerBound - 34)..<gap.lowerBound)
    let behind = passage.string(gap.upperBound..<min(passage.count, gap.upperBound + 30))
    if before.hasSuffix("between ") || before.hasSuffix("between $") {
      let words = Passage(behind)
      guard let and = words.first(" and ", in: words.all) else { return false }
      return words[and.upperBound...].drop { $0 == "$" }.first?.isNumber ?? false
    }
    guard before.hasSuffix(" and ") || before.hasSuffix(" and $") else { return false }
    return before.components(of: "between ") > 0
  }
}
