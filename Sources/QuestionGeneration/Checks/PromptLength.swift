import QuestionBank

/// Refuses prompts too short to be understood, and longer than a screen should hold.
struct PromptLength: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    let width = candidate.prompt.reduce(0) { $0 + ($1.isHan ? 2 : 1) }
    if width > 400 { return "is too long for a screen" }
    // A figure of a long English sentence is lost among its clauses; of somebody's words the length is theirs.
    if candidate.language == .english, candidate.topic != .quote, width > 300 {
      return "is too long to be read for one figure or name"
    }
    let words = ComparedWords.fold(candidate.prompt)
    if candidate.language == .chinese ? words.count < 12 : words.count < 30 {
      return "is too short to be understood"
    }
    return nil
  }
}
