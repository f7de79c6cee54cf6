/// Refuses years that the prompt itself gives away or makes doubtful: another year of the same event stands beside the gap.
struct ConflictingDate: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .year else { return nil }
    let passage = Passage(candidate.prompt)
    guard let gap = passage.first("____", in: passage.all) else { return "has no gap" }
    // Only an event has a year: something was done, to something with a name.
    let named =
      candidate.prompt.contains { "《“".contains($0) || $0.isUppercase }
      || candidate.language == .chinese && NamedEvent.stands(in: passage)
    guard named else { return "asks for the year of something without a name" }
    let start = candidate.language == .english ? 0 : gap.upperBound
    for index in start..<max(start, passage.count - 3) {
      let run = passage.string(index..<index + 4)
      if run.allSatisfy({ $0.isDigit }), let year = Int(run), let key = Int(candidate.answer),
        abs(year - key) <= 1
      {
        return "another year in the prompt gives it away"
      }
    }
    return nil
  }
}
