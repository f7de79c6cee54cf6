/// Cuts a Chinese sentence down to what a question about one of its parts needs.
struct ChinesePrompt {
  /// The sentence.
  let passage: Passage
  private let clauses: [Range<Int>]

  /// Prepares a sentence.
  init(_ passage: Passage) {
    self.passage = passage
    clauses = ClauseSplitter.clauses(of: passage)
  }

  /// A prompt that asks for a range of the sentence.
  struct Result: Hashable {
    /// The words, with the gap as four underscores and a full stop at the end.
    var text: String
    /// The date that it names; nil where it names none.
    var period: String?
    /// The words of the gap's own clause before the gap.
    var before: String
    /// The words of the gap's own clause behind the gap.
    var behind: String
  }

  /// Makes the prompt for a gap; nil where its clause leans on something that can't be put in.
  ///
  /// 2024年，我国A突破7000亿元，B超过1400亿元。 asked for 1400 becomes 2024年，我国B超过____亿元。
  func prompt(for gap: Range<Int>) -> Result? {
    guard
      let target = clauses.firstIndex(where: {
        $0.lowerBound <= gap.lowerBound && gap.upperBound <= $0.upperBound
      })
    else { return nil }
    var first = target
    while first > 0, leans(first) { first -= 1 }
    guard first > 0 || !leans(first) || isWhole(0) else { return nil }
    let last = end(of: target)

    var head = ""
    let period = period(in: clauses[first].lowerBound..<clauses[target].upperBound) 
    var found = period
    if first > 0 {
      if found == nil, let earlier = openingPeriod(before: first) {
        head = earlier + "，"
        found = earlier
      }
      if let scope = scope(before: first), !namesScope(first..<last + 1) {
        head += scope
      }
    }
    let start = withoutOpener(clauses[first].lowerBound, first)
    let body = start..<clauses[last].upperBound
    guard body.lowerBound <= gap.lowerBound else { return nil }
    let text =
      head + clean(passage.string(body.lowerBound..<gap.lowerBound)) + "____"
      + clean(passage.string(gap.upperBound..<body.upperBound)) + "。"
    return Result(
      text: text, period: found,
      before: passage.string(clauses[target].lowerBound..<gap.lowerBound),
      behind: passage.string(gap.upperBound..<clauses[target].upperBound))
  }

  // MARK: Parts

  /// Whether a clause has no subject of its own.
  private func leans(_ index: Int) -> Bool {
    let clause = clauses[index]
    let openers = [
      "占", "约占", "同比", "较", "比", "其中", "增长", "下降", "达", "超", "高于", "低于", "为", "是", "并", "而", "也", "将", "已", "位居", "居", "均", "且", "有", "计划", "划拨", "稳居", "使", "让", "预计", "总", "平均", "仅", "约", "近", "则", "但", "还", "又", "再", "就", "都", "累计", "折合", "相当于", "即", "包括", "涉及", "分别", "首次", "连续", "不仅", "从而", "以及", "或", "和", "与", "同", "以", "用于", "来自", "主要", "比上年", "环比", "共", "合计", "持续", "不断", "进一步", "逐步", "能够", "可", "要", "应", "须", "须在", "由此", "至", "到", "于", "在其", "其", "该", "此", "这", "它", "他", "她", "那", "上述", "标志着", "意味着", "彰显", "受", "被", "因", "由于", "力争", "突破", "接近", "超过",
    ]
    if openers.contains(where: { passage.has($0, at: clause.lowerBound) }) {
      // 为了、以人为本、由……组成 open clauses of their own.
      let own = ["以人为本", "为了", "并购", "并网", "和平", "可再生", "可持续", "其实", "其余", "其他", "其它", "比亚迪", "到2", "至2", "在其", "超级", "超大", "超算", "总书记", "总部", "总理", "总统", "有色", "将军", "要素", "应用", "应急", "总体", "总投", "预计2", "预计到", "同济", "同仁", "近代", "近海", "可靠", "有机", "有限", "此次", "比特", "并发", "均衡", "被动", "因特", "于20", "受访", "被告"]
      if !own.contains(where: { passage.has($0, at: clause.lowerBound) }) { return true }
    }
    // A verb first: the subject stands in the clause before.
    if let verb = passage.longest(of: ChineseVocabulary.verbs, at: clause.lowerBound, maximum: 4) {
      return verb.count >= 2 && !nominal(behind: verb, in: clause)
    }
    return false
  }

  /// Whether a verb at the front of a clause is part of a name: 发展中国家, 研发投入, 服务业.
  private func nominal(behind verb: Range<Int>, in clause: Range<Int>) -> Bool {
    guard verb.upperBound < clause.upperBound else { return false }
    let nouns = ["中国家", "投入", "人员", "业", "总量", "规模", "经费", "水平", "率", "者", "力", "产业", "平台", "项目", "中心", "机构", "企业", "市场", "面积", "主体", "费用", "资金", "总额"]
    return nouns.contains { passage.has($0, at: verb.upperBound) }
  }

  /// Whether the sentence begins with nothing that leans on another.
  private func isWhole(_ index: Int) -> Bool {
    let start = withoutOpener(clauses[index].lowerBound, index)
    return !ChineseVocabulary.pointingOpeners.contains { passage.has($0, at: start) }
      && !["占", "同比", "较", "其中", "增长", "达", "并", "也", "则", "使", "约", "仅"].contains { passage.has($0, at: start) }
  }

  /// Index of the clause that a prompt can end with: the gap's own, or a later one that it needs.
  private func end(of target: Int) -> Int {
    let clause = clauses[target]
    let open = ["后", "时", "的情况下", "以来", "以后", "之前", "基础上", "背景下", "期间", "之际", "随着", "的话", "为代表", "为目标", "为例", "为核心", "的同时", "过程中", "方面"]
    guard target + 1 < clauses.count, open.contains(where: { passage.has($0, endingAt: clause.upperBound) }) || isOnlyPeriod(clause)
    else { return target }
    return end(of: target + 1)
  }

  private func isOnlyPeriod(_ clause: Range<Int>) -> Bool {
    clause.count <= 14 && period(in: clause) != nil
      && !passage.characters[clause].contains { "《“".contains($0) }
      && passage.longest(of: ChineseVocabulary.verbs, at: clause.upperBound - 2, maximum: 2) == nil
      && (["年", "月", "日", "底", "末", "初", "前", "后", "间", "期", "来", "中", "时", "起", "旬", "度", "夏", "春", "秋", "冬"].contains { passage.has($0, endingAt: clause.upperBound) })
  }

  /// Where a clause begins behind connectives such as 例如 and 此外.
  private func withoutOpener(_ start: Int, _ index: Int) -> Int {
    var start = start
    var cut = true
    while cut {
      cut = false
      for opener in ChineseVocabulary.removableOpeners.sorted(by: { $0.count > $1.count })
      where passage.has(opener, at: start) {
        let behind = start + opener.count
        guard behind < passage.count else { continue }
        if "，,：:".contains(passage[behind]) {
          start = behind + 1
          cut = true
        } else if ["但", "而", "然而", "但是", "不过", "因此", "所以", "例如", "比如", "又如", "再如", "此外", "对此", "为此"].contains(opener), opener.count > 1 || "我中全美欧2各人".contains(passage[behind]) {
          start = behind
          cut = true
        }
        if cut { break }
      }
      while start < passage.count, passage[start].isWhitespace { start += 1 }
    }
    return start
  }

  /// The date in a range, in the article's words.
  private func period(in range: Range<Int>) -> String? {
    ChinesePeriod.first(in: passage, range)
  }

  /// The date that opens an earlier clause and still holds: 截至2024年底，A，B.
  private func openingPeriod(before index: Int) -> String? {
    for earlier in (0..<index).reversed() {
      let clause = clauses[earlier]
      let start = withoutOpener(clause.lowerBound, earlier)
      guard start < clause.upperBound, let place = ChinesePeriod.range(at: start, in: passage) else { continue }
      return passage.string(place).filter { !$0.isWhitespace }
    }
    return nil
  }

  /// 我国, 全球 … that an earlier clause opens with, behind its date.
  private func scope(before index: Int) -> String? {
    for earlier in (0..<index).reversed() {
      let clause = clauses[earlier]
      var start = withoutOpener(clause.lowerBound, earlier)
      if let place = ChinesePeriod.range(at: start, in: passage) { start = place.upperBound }
      while start < clause.upperBound, "，, ".contains(passage[start]) { start += 1 }
      for scope in Self.scopes where passage.has(scope, at: start) { return scope }
    }
    return nil
  }

  private func namesScope(_ indexes: Range<Int>) -> Bool {
    indexes.contains { index in
      Self.scopes.contains { passage.first($0, in: clauses[index]) != nil }
        || passage.first("世界", in: clauses[index]) != nil || passage.first("各国", in: clauses[index]) != nil
    }
  }

  private static let scopes = [
    "我国", "全国", "全球", "全世界", "中国", "美国", "欧盟", "英国", "法国", "德国", "日本", "俄罗斯", "印度", "韩国", "欧洲", "香港", "台湾", "澳门", "北京", "上海", "全省", "全市", "本港", "亚洲", "非洲",
  ]

  private func clean(_ text: String) -> String {
    TextCleaning.chinese(text)
  }
}

/// Makes words of an article fit for a prompt: layout spaces out, straight marks and half-width stops as Chinese writes them.
enum TextCleaning {
  /// Cleans Chinese text: spaces between Chinese characters and beside Chinese marks go.
  static func chinese(_ text: String) -> String {
    let characters = Array(text)
    var result: [Character] = []
    for (index, character) in characters.enumerated() {
      guard character.isWhitespace else {
        result.append(character)
        continue
      }
      let before = result.last
      let after = characters[(index + 1)...].first { !$0.isWhitespace }
      let latinBefore = before.map { $0.isLatinLetter || $0.isNumber } ?? false
      let latinAfter = after.map { $0.isLatinLetter || $0.isNumber } ?? false
      // Only between two Latin words does a space say something.
      if latinBefore, latinAfter, before?.isNumber != true || after?.isNumber != true, result.last != " " {
        result.append(" ")
      }
    }
    return String(result)
  }
}
