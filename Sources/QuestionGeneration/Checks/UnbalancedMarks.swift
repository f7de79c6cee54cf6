/// Refuses prompts and answers with a quotation, a bracket or a name that is not closed.
struct UnbalancedMarks: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    let pairs: [(Character, Character)] = [
      ("“", "”"), ("《", "》"), ("（", "）"), ("(", ")"), ("「", "」"), ("『", "』"), ("【", "】"),
      ("[", "]"),
    ]
    for text in [candidate.prompt, candidate.answer] {
      for (open, close) in pairs
      where text.filter({ $0 == open }).count != text.filter({ $0 == close }).count {
        return "has \(open) and \(close) that don't go together"
      }
      if text.filter({ $0 == "‘" }).count > text.filter({ $0 == "’" }).count {
        return "has ‘ without ’"
      }
      if candidate.language == .chinese,
        text.filter({ $0 == "‘" }).count != text.filter({ $0 == "’" }).count
      {
        return "has ‘ and ’ that don't go together"
      }
      if text.filter({ $0 == "\"" }).count % 2 == 1 { return "has a quotation that is not closed" }
    }
    return nil
  }
}
