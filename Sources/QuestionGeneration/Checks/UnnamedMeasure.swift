import QuestionBank

/// Refuses English amounts of what isn't said: have a cooler climate, with around ____ hours.
struct UnnamedMeasure: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .number, candidate.language == .english else { return nil }
    let passage = Passage(candidate.prompt)
    guard let gap = passage.first("____", in: passage.all) else { return nil }
    if Self.isOfNothing(passage, gap) { return "doesn't say of what it is an amount" }
    var before = EnglishTokens(passage, in: 0..<gap.lowerBound).tokens.map(\.lower)
    while let last = before.last, Self.qualifiers.contains(last) { before.removeLast() }
    // Get about ____ hours: of sunshine, which the text before says.
    guard let verb = before.last, verb == "with" || Self.having.contains(verb) else { return nil }
    let tokens = EnglishTokens(passage, in: gap.upperBound..<passage.count).tokens
    guard let unit = tokens.first, Self.units.contains(unit.lower) else { return nil }
    let end = unit.range.upperBound
    return end >= passage.count || passage[end].endsClause
      ? "doesn't say of what it is an amount" : nil
  }

  /// The first ____ months, the lowest in ____ years: of what, and before when, isn't said.
  private static func isOfNothing(_ passage: Passage, _ gap: Range<Int>) -> Bool {
    let before = passage.string(0..<gap.lowerBound).lowercased()
    let behind = passage.string(gap.upperBound..<passage.count).lowercased()
    let isTime = [" months", " weeks", " years", " days", " quarters"].contains(
      where: behind.hasPrefix)
    guard isTime else { return false }
    if ["the first ", "the last ", "the final "].contains(where: before.hasSuffix) {
      let next = behind.split(separator: " ").dropFirst().first ?? ""
      return !["of", "after", "in"].contains(next)
    }
    // Is the lowest in 30 years: from the day of writing.
    let isNow = [" is ", " are ", " has ", " have "].contains { before.contains($0) }
    return isNow
      && [" in ", " in over ", " in more than ", " in nearly "].contains(where: before.hasSuffix)
      && before.split(separator: " ").suffix(8).contains {
        $0.hasSuffix("est") || ["first", "most", "least", "worst", "best"].contains($0)
      }
  }

  private static let having: Set<String> = [
    "receive", "receives", "received", "get", "gets", "got", "have", "has", "had", "see", "sees",
    "record", "records", "recorded", "enjoy", "enjoys",
  ]
  private static let qualifiers: Set<String> = [
    "around", "about", "some", "nearly", "over", "almost", "approximately", "roughly", "only",
    "just", "than", "more", "less", "fewer",
  ]
  private static let units: Set<String> = [
    "hours", "days", "minutes", "years", "kilometres", "kilometers", "metres", "meters", "miles",
    "feet", "millimetres", "inches", "tonnes", "tons", "percent", "dollars", "million", "billion",
  ]
}
