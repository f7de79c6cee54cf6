/// Refuses gaps that a learner who knows the statement could still not fill: too little stands around them.
struct ArbitraryGap: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard case .term(let shape) = candidate.asked else { return nil }
    let answer = ComparedWords.fold(candidate.answer).count
    let statement = ComparedWords.fold(candidate.statement).count
    if candidate.language == .chinese, statement - answer < 9 {
      return "leaves too little of the statement"
    }
    // At least as many words must stand as are asked for, and then half as many again; a list is known by its items.
    let least = shape == .list ? answer : answer + answer / 2
    return statement - answer < least ? "asks for most of the statement" : nil
  }
}
