import QuestionBank

/// Refuses Chinese sentences that say twice what their figure measures: 拥有总规模达____亿人的最大网民总规模.
struct RepeatedMeasure: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .number, candidate.language == .chinese else { return nil }
    let passage = Passage(candidate.prompt)
    guard let gap = passage.first("____", in: passage.all) else { return nil }
    var end = gap.upperBound
    while end < passage.count, !passage[end].endsClause { end += 1 }
    for word in Self.verbs where passage.has(word, endingAt: gap.lowerBound) {
      let noun = gap.lowerBound - word.count
      let start = noun - 3
      guard start >= 0, passage[start..<noun].allSatisfy(\.isHan) else { continue }
      if passage.first(passage.string(start..<noun), in: gap.upperBound..<end) != nil {
        return "says twice what it measures"
      }
    }
    return nil
  }

  private static let verbs = BothScripts.list([
    "达到", "达", "超过", "超", "突破", "为", "约", "约为", "近", "接近", "共", "高达",
  ])
}
