/// Refuses prompts with more than one gap, or none where there should be one: the article's own blanks, say.
struct OneGap: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    let gaps = candidate.prompt.components(of: "____")
    switch candidate.asked {
    case .speaker, .occasion: return gaps == 0 ? nil : "has a gap that isn't asked for"
    case .term, .number, .year, .title:
      // A longer blank of the article counts as well.
      return gaps == 1 && candidate.prompt.filter { $0 == "_" }.count == 4
        ? nil : "has another gap than the one asked for"
    }
  }
}
