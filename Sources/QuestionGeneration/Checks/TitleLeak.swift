/// Refuses to ask for words of which the prompt shows a telling part: 生成式 beside 《生成式人工智能服务管理暂行办法》.
struct TitleLeak: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    let isTerm: Bool
    if case .term = candidate.asked { isTerm = true } else { isTerm = false }
    guard candidate.language == .chinese, isTerm || candidate.asked == .title else { return nil }
    let prompt = ComparedWords.fold(candidate.prompt)
    let answer = Array(ComparedWords.fold(candidate.answer))
    let known = context.lexicon.topics
    // Of a short term no part is telling.
    guard answer.count >= (isTerm ? 6 : 3) else { return nil }
    for start in 0...(answer.count - 3) {
      let run = String(answer[start..<start + 3])
      // What the whole bank is about tells nothing.
      let isTopic =
        known.contains { $0.contains(run) } || known.contains { run.contains($0) && $0.count >= 2 }
      if !isTopic, prompt.contains(run) { return "shows a part of its answer" }
    }
    return nil
  }
}
