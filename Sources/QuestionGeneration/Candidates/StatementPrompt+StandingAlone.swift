/// Whether a part of a statement says something by itself.
extension StatementPrompt {
  /// Whether a character that can be a verb is half of a noun: 智能, 社会, 应用.
  private func isInNoun(_ index: Int) -> Bool {
    let pairs = [
      passage.string(max(0, index - 1)..<index + 1),
      passage.string(index..<min(passage.count, index + 2)),
    ]
    return pairs.contains(where: Self.nouns.contains)
  }

  private static let nouns = BothScripts.set([
    "智能", "功能", "能力", "能源", "性能", "动能", "效能", "产能", "节能", "社会", "会议", "机会", "大会", "协会", "委会", "应用",
    "效应",
    "响应", "反应", "可靠", "可控", "所有", "有效", "有序", "有益", "行为", "人为", "要素", "重要", "主要", "需要", "将来", "不同",
    "是非",
    "使命", "大使", "天使", "国有", "公有", "有机", "有限", "有关", "必要", "纲要", "摘要",
  ])

  /// Whether a part can stand behind a colon: it begins the statement, or a sentence of it, and with no word that leans.
  func standsAlone(_ part: Range<Int>) -> Bool {
    let leaning = [
      "并", "而", "也", "其", "它", "他", "这", "但", "同时", "从而", "因此", "的", "等", "和", "与", "及",
    ]
    guard !leaning.contains(where: { passage.has($0, at: part.lowerBound) }) else { return false }
    // 人工智能全学段教育，…: a clause without a verb is what another verb of the article was said of.
    var end = part.lowerBound
    while end < part.upperBound, !passage[end].endsClause { end += 1 }
    let clause = part.lowerBound..<end
    // 各国无论大小、强弱，都……: what it is about opens a condition.
    if ["无论", "無論", "不论", "不論", "不管", "只要", "只有", "如果", "谁", "誰"].contains(where: {
      passage.first($0, in: clause) != nil
    }) {
      return true
    }
    if opensWithAdverbAndVerb(clause) { return true }
    return clause.contains { index in
      ("是要将能会可应须有为把被让使不愿".contains(passage[index]) && !isInNoun(index))
        || passage.longest(of: ChineseVocabulary.verbs, at: index, maximum: 4)
          .map {
            $0.count >= 2 && $0.upperBound <= end
              && !ChineseVocabulary.nominalVerbs.contains(passage.string($0))
          } ?? false
    }
  }

  /// 综合运用…, 适度超前部署…: behind an adverb such a word is no noun.
  private func opensWithAdverbAndVerb(_ clause: Range<Int>) -> Bool {
    var start = clause.lowerBound
    while let adverb = Self.adverbs.first(where: { passage.has($0, at: start) }) {
      start += adverb.count
    }
    guard start > clause.lowerBound,
      let verb = passage.longest(of: ChineseVocabulary.verbs, at: start, maximum: 4)
    else { return false }
    return verb.count >= 2 && verb.upperBound < clause.upperBound
      && passage[verb.upperBound].isHan && !"的和与及".contains(passage[verb.upperBound])
  }

  private static let adverbs = BothScripts.list([
    "综合", "适度超前", "适度", "积极", "全面", "持续", "充分", "大力", "深入", "不断", "主动", "稳步", "有序", "协同", "共同",
    "合理", "科学",
    "进一步", "着力", "切实", "超前", "广泛", "统一", "系统", "扎实", "严格", "依法", "加快",
  ])
}
