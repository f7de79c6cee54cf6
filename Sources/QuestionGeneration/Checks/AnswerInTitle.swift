/// Refuses answers that the article's title shows, which the session prints.
struct AnswerInTitle: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    let answer = ComparedWords.fold(candidate.answer)
    if candidate.asked == .number {
      // 20 percent: with its unit; 2 alone may count anything.
      let unit = candidate.beside.behind.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
        .prefix(2)
      guard !unit.isEmpty else { return nil }
      let stands = candidate.places.contains { place in
        let title = context.titles[place.article]
        return AnswerInPrompt.holdsNumber(candidate.answer, in: title)
          && (title.components(of: candidate.answer + unit) > 0
            || title.components(of: candidate.answer + " " + unit) > 0)
      }
      return stands ? "its answer stands in the article's title" : nil
    }
    guard answer.count >= 2 else { return nil }
    for place in candidate.places
    where ComparedWords.fold(context.titles[place.article]).components(of: answer) > 0 {
      return "its answer stands in the article's title"
    }
    return nil
  }
}
