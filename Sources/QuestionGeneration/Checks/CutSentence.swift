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
    if candidate.language == .english, candidate.asked != .speaker, !holdsVerb(prompt) {
      return "has no verb"
    }
    if candidate.language == .chinese, isAdverbial(prompt) {
      return "says only when or how something was"
    }
    if candidate.language == .chinese, candidate.asked == .number || candidate.asked == .year,
      namesNoDoer(prompt)
    {
      return "doesn't say who did it"
    }
    if candidate.language == .chinese, namesNoSpeaker(prompt) { return "doesn't say who said it" }
    if candidate.language == .chinese, let first = prompt.first, "，。；：、？！”）》的了着过既".contains(first) {
      return "begins in the middle of a sentence"
    }
    return nil
  }

  /// 2020年又出台____项政策: who did stands in the sentence before.
  private func namesNoDoer(_ prompt: String) -> Bool {
    let passage = Passage(prompt)
    var start = 0
    if prompt.hasPrefix("____年") { start = 5 }
    if let date = ChinesePeriod.range(at: 0, in: passage) { start = date.upperBound }
    while start < passage.count, "，, 又还還先后後已共".contains(passage[start]) { start += 1 }
    return start > 0
      && [
        "实施", "實施", "出台", "出臺", "印发", "印發", "开展", "開展", "启动", "啟動", "制定", "推出", "举办", "舉辦", "召开",
        "召開",
      ].contains { passage.has($0, at: start) }
  }

  /// 15日下午，经过9天浴血奋战。 当4岁时看到登月成功。: what happened then stands in another clause.
  private func isAdverbial(_ prompt: String) -> Bool {
    let clauses = prompt.split { "，,".contains($0) }
    guard let last = clauses.last, clauses.count <= 2 else { return false }
    if clauses.count == 2, !"年月日午晨晚初底末".contains(clauses[0].last ?? " ") { return false }
    // 当地, 当年 are no 当.
    if let first = last.first, "当當".contains(first) {
      return last.contains { "时時".contains($0) }
        && !"地前年代局日月选選".contains(last.dropFirst().first ?? " ")
    }
    return Self.adverbials.contains(where: last.hasPrefix)
  }

  private static let adverbials = BothScripts.list(["经过", "历经", "随着", "为了", "由于", "除了", "自从"])

  /// Whether nothing but a date and a meeting stands before a verb of speech: 2024年6月，在渔业大会上，指出“…”.
  private func namesNoSpeaker(_ prompt: String) -> Bool {
    let passage = Passage(prompt)
    guard let open = passage.first("“", in: passage.all),
      let verb = ChineseVocabulary.speechVerbs.first(where: {
        passage.has($0, endingAt: open.lowerBound)
      })
    else { return false }
    let clauses = passage.string(0..<open.lowerBound - verb.count)
      .split(separator: "，", omittingEmptySubsequences: true)
    return !clauses.isEmpty
      && clauses.allSatisfy { clause in
        clause.hasSuffix("年") || clause.hasSuffix("月") || clause.hasSuffix("日")
          || clause.hasPrefix("在") && ["上", "中", "时"].contains { clause.hasSuffix($0) }
      }
  }

  /// Whether an English text has a word that can be a predicate; a line of a list of references has none.
  private func holdsVerb(_ text: String) -> Bool {
    let passage = Passage(text)
    let auxiliaries: Set<String> = [
      "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "can", "could",
      "may",
      "might", "must", "shall", "should", "did", "does", "do", "cannot", "let",
    ]
    return EnglishWords.ranges(in: passage.all, of: passage).contains {
      let word = passage.string($0).lowercased()
      return auxiliaries.contains(word) || EnglishVerbs.holds(word) || word.hasSuffix("ed")
        || word.hasSuffix("n't") || word.hasSuffix("n’t")
    }
  }
}
