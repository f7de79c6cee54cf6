import QuestionBank

/// Refuses English prompts about a body whose name stands elsewhere: for other services of the Department.
struct NamelessBody: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.language == .english, candidate.topic != .quote || candidate.form == .own else {
      return nil
    }
    let passage = Passage(candidate.prompt)
    let tokens = EnglishTokens(passage, in: passage.all).tokens
    for index in tokens.indices.dropFirst() where Self.bodies.contains(tokens[index].lower) {
      guard tokens[index].isCapital, tokens[index].follows,
        ["the", "this", "that"].contains(tokens[index - 1].lower)
      else { continue }
      let next = index + 1 < tokens.count && tokens[index + 1].follows ? tokens[index + 1] : nil
      if let next,
        next.isCapital
          || [
            "of", "for", "on", "to",
            "in",
          ].contains(next.lower)
      {
        continue
      }
      // Named in full in the same sentence.
      let isNamed = tokens.indices.contains {
        $0 != index && tokens[$0].lower == tokens[index].lower && $0 > 0 && tokens[$0].isCapital
          && tokens[$0 - 1].isCapital
      }
      if !isNamed {
        return "speaks of “the \(passage.string(tokens[index].range))”, whose name stands elsewhere"
      }
    }
    return nil
  }

  private static let bodies: Set<String> = [
    "department", "agency", "administration", "committee", "commission", "board", "corporation",
    "fund", "bank", "act", "bill", "program", "programme", "council", "treaty", "plan", "court",
    "company", "authority", "office", "bureau", "institute", "university", "conference", "project",
    "ministry", "service", "association", "society", "foundation", "report", "agreement",
    "convention",
    "group", "party", "organization", "organisation", "league", "trust",
  ]
}
