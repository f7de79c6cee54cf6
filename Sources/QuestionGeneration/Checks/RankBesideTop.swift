import QuestionBank

/// Refuses to ask for the N of an English “top N” beside a rank that gives it away: in the top ____, with the 19th freest.
struct RankBesideTop: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .number, candidate.language == .english else { return nil }
    let passage = Passage(candidate.prompt)
    guard let gap = passage.first("____", in: passage.all),
      ["top ", "first ", "bottom ", "best "].contains(where: {
        passage.string(0..<gap.lowerBound).lowercased().hasSuffix($0)
      })
    else { return nil }
    let words = candidate.prompt.lowercased().split { !($0.isLetter || $0.isNumber) }
    let isRanked = words.contains { word in
      Self.ordinals.contains(String(word))
        || (word.first?.isNumber ?? false)
          && ["st", "nd", "rd", "th"].contains(String(word.suffix(2)))
    }
    return isRanked ? "shows a rank that gives its answer away" : nil
  }

  private static let ordinals: Set<String> = [
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "fifteenth", "nineteenth", "twentieth",
  ]
}
