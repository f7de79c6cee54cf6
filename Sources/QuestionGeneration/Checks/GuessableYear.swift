/// Refuses years that a name in the prompt fixes by itself: 二十大, “十四五”规划, a plenary session, a numbered summit of a known year.
struct GuessableYear: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .year else { return nil }
    let passage = Passage(candidate.prompt)
    let quotation = passage.first("提出“", in: passage.all)?.lowerBound ?? passage.count
    for index in 0..<quotation {
      if passage.has("中全会", at: index)
        || passage.has("五”", at: index) && index > 1 && passage[index - 2] == "十"
      {
        return "the name of a plan or session fixes the year"
      }
      if passage.has("党的", at: index),
        let end = passage.first("大", in: index..<min(passage.count, index + 6)),
        end.lowerBound > index + 2
      {
        return "the name of a congress fixes the year"
      }
      if passage.has("再次", at: index) { return "“再次” points to an event that isn't named" }
    }
    if passage.first("年以来", in: passage.all) != nil,
      passage.first("____年以来", in: passage.all) != nil
    {
      return "asks since when, which no one could tell from the rest"
    }
    return nil
  }
}
