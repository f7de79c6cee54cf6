/// Tells statements from words in quotation marks that are terms, names, titles or irony.
enum QuotationJudgement {
  /// What a quotation is.
  enum Verdict {
    case statement
    /// It reads like a statement, but nobody is said to have made it.
    case noSpeaker
    /// A term, a name, a title, irony or a word as a word.
    case term
  }

  /// Judges a quotation by its words and by what stands around it.
  static func judge(
    _ pair: QuotationMarks.Pair, in sentence: Sentence, attribution: Attribution?
  ) -> Verdict {
    sentence.language == .chinese
      ? chinese(pair, in: sentence.passage, attribution)
      : english(pair, in: sentence.passage, attribution)
  }

  private static func chinese(
    _ pair: QuotationMarks.Pair, in passage: Passage, _ attribution: Attribution?
  ) -> Verdict {
    let words = passage[pair.words]
    let length = words.filter { $0.isHan || $0.isLetter || $0.isNumber }.count
    guard length >= 4 else { return .term }
    let hasClauses = words.contains { "，；。！？,;!?".contains($0) }
    let introduced =
      pair.marked.lowerBound > 0 && "：:".contains(passage[pair.marked.lowerBound - 1])
    if !hasClauses, !introduced, namesSomething(behind: pair.marked.upperBound, in: passage) {
      return .term
    }
    guard length >= (introduced ? 6 : 8) || (hasClauses && length >= 7) else { return .term }
    // X所指出的“……”: without a clause it is a term that X uses.
    if pair.marked.lowerBound > 0, passage[pair.marked.lowerBound - 1] == "的", !hasClauses,
      length < 16
    {
      return .term
    }
    guard let attribution else {
      return length >= 16 && (hasClauses || introduced) ? .noSpeaker : .term
    }
    return attribution.speaker == nil && attribution.citation == nil ? .noSpeaker : .statement
  }

  /// “加强人工智能能力建设国际合作”决议, “东数西算”工程: the noun behind says that the marks hold a name.
  private static func namesSomething(behind place: Int, in passage: Passage) -> Bool {
    let nouns = [
      "决议", "计划", "行动", "工程", "战略", "项目", "奖", "称号", "机制", "政策", "一词", "口号", "规划", "运动", "模式", "现象",
      "系统", "活动", "专项", "赛道", "概念", "说法", "论", "的概念", "的说法", "的口号", "的称号", "倡议", "小组", "论坛", "合作网络",
      "压力", "难题", "作用", "效应", "原则", "理念", "共同发言", "发言", "属性", "机构", "企业", "平台", "数字经济", "科技创新", "等",
    ]
    return nouns.contains { passage.has($0, at: place) }
  }

  private static func english(
    _ pair: QuotationMarks.Pair, in passage: Passage, _ attribution: Attribution?
  ) -> Verdict {
    let words = EnglishWords.ranges(in: pair.words, of: passage)
    guard words.count >= 3 else { return .term }
    guard words.count >= 5 || attribution?.speaker != nil else { return .term }
    // what she described as “the Suva promise”, called it “a gift to lawyers”: a name for a thing.
    if words.count < 6, !isIntroduced(pair, passage) { return .term }
    // “The Raft of Odysseus”: capitals all along are a title.
    let capitals = words.filter { passage[$0.lowerBound].isUppercase }.count
    if capitals * 10 >= words.count * 7, words.count < 9,
      !passage[pair.words].contains(where: { "!?".contains($0) })
    {
      return .term
    }
    guard let attribution, attribution.speaker != nil || attribution.citation != nil else {
      return words.count >= 8 ? .noSpeaker : .term
    }
    return .statement
  }

  /// Whether a mark that leads to words stands before a quotation, or one that ends a sentence in or behind it.
  private static func isIntroduced(_ pair: QuotationMarks.Pair, _ passage: Passage) -> Bool {
    var before = pair.marked.lowerBound - 1
    while before >= 0, passage[before].isWhitespace { before -= 1 }
    if before < 0 || ",:—”\".?!".contains(passage[before]) { return true }
    let words = EnglishWords.ranges(in: max(0, before - 14)..<before + 1, of: passage)
    if let last = words.last.map({ passage.string($0).lowercased() }),
      last == "that"
        || EnglishVocabulary.speechVerbs.contains(last) && !["called", "described"].contains(last)
    {
      return true
    }
    return pair.words.last.map { ",?!".contains(passage[$0]) } ?? false
  }
}
