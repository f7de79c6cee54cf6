/// Refuses gaps that a learner who knows the statement could still not fill: too little stands around them.
struct ArbitraryGap: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard case .term(let shape) = candidate.asked else { return nil }
    let answer = ComparedWords.fold(candidate.answer).count
    let statement = ComparedWords.fold(candidate.statement).count
    // 从____上来说: any point of view fits.
    if candidate.language == .chinese,
      candidate.beside.before.hasSuffix("从") || candidate.beside.before.hasSuffix("從"),
      ["上来说", "上來說", "上来看", "上來看", "来看", "來看", "来说", "來說", "角度", "上讲", "上講", "看，"].contains(
        where: candidate.beside.behind.hasPrefix)
    {
      return "asks from which point of view"
    }
    // 民怨的根源自于居住问题: the article's words for what somebody spoke of.
    if candidate.language == .chinese, candidate.form == .reported,
      ["问题", "問題", "情况", "情況", "冲突", "衝突", "工作", "活动", "活動", "现象", "現象"].contains(
        where: candidate.answer.hasSuffix)
    {
      return "asks for the article's word for what somebody spoke of"
    }
    if candidate.language == .chinese, statement - answer < 9 {
      return "leaves too little of the statement"
    }
    // At least as many words must stand as are asked for, and then half as many again; a list is known by its items.
    let least = shape == .list ? answer : answer + answer / 2
    return statement - answer < least ? "asks for most of the statement" : nil
  }
}
