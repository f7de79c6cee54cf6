/// Refuses gaps that a learner who knows the statement could still not fill: too little stands around them.
struct ArbitraryGap: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard case .term(let shape) = candidate.asked else { return nil }
    let answer = ComparedWords.fold(candidate.answer).count
    let statement = ComparedWords.fold(candidate.statement).count
    // 从____上来说: any point of view fits.
    if candidate.language == .chinese,
      candidate.context.before.hasSuffix("从") || candidate.context.before.hasSuffix("從"),
      ["上来说", "上來說", "上来看", "上來看", "来看", "來看", "来说", "來說", "角度", "上讲", "上講", "看，"].contains(
        where: candidate.context.behind.hasPrefix)
    {
      return "asks from which point of view"
    }
    // ____了36匹马: a verb, and half of the phrase before it.
    if candidate.language == .chinese, let next = candidate.context.behind.first,
      "了着著".contains(next)
    {
      return "asks for a verb with what stands before it"
    }
    // 我们党____和实践的成果: the first half of a pair, with what stands before it.
    if candidate.language == .chinese, shape == .phrase, answer >= 6,
      let joint = candidate.context.behind.first, "和与與及".contains(joint),
      !"、的".contains(candidate.context.before.last ?? "、")
    {
      return "asks for half of a pair"
    }
    // 发展____的支持: 离不开政策面.
    if candidate.language == .chinese,
      ["离不开", "離不開", "取决于", "取決於", "有助于", "有助於", "得益于", "得益於", "在于", "在於", "来自", "來自", "源于", "源於"]
        .contains(where: candidate.answer.hasPrefix)
    {
      return "asks for a verb with half of what stands behind it"
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
