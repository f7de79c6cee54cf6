/// Refuses sentences that were cut off: without an end, beginning in lower case, or with a word doubled by the extraction.
struct CutSentence: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    let prompt = candidate.prompt
    guard let last = prompt.last else { return "is empty" }
    guard
      "。！？.!?”\"」’）)…".contains(last) || candidate.asked == .speaker || candidate.asked == .occasion
    else { return "has no end" }
    for verb in [
      "强调。", "強調。", "指出。", "提出。", "表示。", "认为。", "認為。", "显示。", "顯示。", "发现。",
      "發現。",
    ] where prompt.hasSuffix(verb) {
      return "ends before what is said"
    }
    if candidate.language == .english,
      let first = prompt.first(where: { $0.isLetter || $0 == "_" || $0.isNumber }),
      first.isLowercase
    {
      return "begins in the middle of a sentence"
    }
    if candidate.language == .chinese, let first = prompt.first, "，。；：、？！”）》的了着过".contains(first) {
      return "begins in the middle of a sentence"
    }
    return nil
  }
}
