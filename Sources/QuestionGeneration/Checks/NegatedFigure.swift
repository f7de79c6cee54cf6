import QuestionBank

/// Refuses English numbers that a sentence only turns down: the peace we seek is not peace for ____ years.
struct NegatedFigure: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .number, candidate.language == .english else { return nil }
    let passage = Passage(candidate.prompt)
    guard let gap = passage.first("____", in: passage.all) else { return nil }
    let before = EnglishTokens(passage, in: 0..<gap.lowerBound).tokens.suffix(5)
    guard let not = before.lastIndex(where: { $0.lower == "not" }),
      before[(not + 1)...].allSatisfy(\.follows)
    else { return nil }
    let behind = before[(not + 1)...].map(\.lower)
    // Not less than, not only, not until: they say the number, or when.
    let isFine = behind.contains {
      ["less", "more", "fewer", "only", "until", "later", "exceed", "over", "under", "above"]
        .contains($0)
    }
    return isFine ? nil : "asks for a number that the sentence turns down"
  }
}
