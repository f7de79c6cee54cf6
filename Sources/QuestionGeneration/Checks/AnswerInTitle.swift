/// Refuses answers that the article's title shows, which the session prints.
struct AnswerInTitle: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    let answer = ComparedWords.fold(candidate.answer)
    guard answer.count >= 2, candidate.asked != .number else { return nil }
    for place in candidate.places
    where ComparedWords.fold(context.titles[place.article]).components(of: answer) > 0 {
      return "its answer stands in the article's title"
    }
    return nil
  }
}
