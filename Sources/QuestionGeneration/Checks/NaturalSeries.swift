import QuestionBank

/// Refuses English gaps that a series everybody knows fills: on land, on ____, and in the air.
struct NaturalSeries: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard case .term = candidate.asked, candidate.language == .english else { return nil }
    let answer = Self.words(candidate.answer).filter {
      !["the", "a", "an", "our", "in", "on"].contains($0)
    }
    guard answer.count == 1, let word = answer.first else { return nil }
    let shown = Set(Self.words(candidate.prompt))
    let isKnown = Self.series.contains { members in
      members.contains(word)
        && members.subtracting([word]).intersection(shown).count >= min(2, members.count - 1)
    }
    return isKnown ? "asks for a member of a series that everybody knows" : nil
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private static let series: [Set<String>] = [
    ["land", "sea", "air", "water", "sky"], ["north", "south", "east", "west"],
    ["spring", "summer", "autumn", "fall", "winter"], ["past", "present", "future"],
    ["men", "women", "children"], ["morning", "afternoon", "evening", "night"],
    ["gold", "silver", "bronze"], ["food", "clothing", "shelter", "housing"],
    ["birth", "death"], ["war", "peace"], ["rich", "poor"], ["body", "mind", "soul", "spirit"],
    ["army", "navy", "air", "marines"], ["local", "state", "federal"],
    ["executive", "legislative", "judicial"], ["life", "liberty", "happiness"],
    ["blood", "sweat", "tears", "toil"], ["friend", "foe"], ["day", "night"], ["heart", "mind"],
  ]
}
