/// Cuts a Chinese sentence down to what a question about one of its parts needs.
struct ChinesePrompt {
  /// The sentence.
  let passage: Passage
  /// 我国, 全球 … that the sentence before speaks of; nil where it names none.
  let inherited: String?
  private let clauses: [Range<Int>]

  /// Prepares a sentence.
  init(_ passage: Passage, inherited: String? = nil) {
    self.passage = passage
    self.inherited = inherited
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
    var subject: String?
    while first > 0, leans(first) {
      // A semicolon ends what a clause can lean on.
      if isSemicolon(behind: first - 1) { return nil }
      // 市场规模超2792亿美元，预计…增长率为…: the subject comes along, the other figure doesn't.
      if subject == nil, let taken = self.subject(of: first - 1, for: first) {
        subject = taken
        break
      }
      first -= 1
    }
    guard subject != nil || !leans(first) || isWhole(first) else { return nil }
    while subject == nil, first > 0, !isSemicolon(behind: first - 1),
      isShort(first...target, gap) || reports(first - 1)
    {
      first -= 1
    }
    // X的数据显示，2024年，…: the source stands before the date.
    if subject == nil, first > 1, isOnlyPeriod(clauses[first - 1]), reports(first - 2) {
      first -= 2
    }
    let last = end(of: target)
    return composed(gap, target: target, clauses: first...last, subject: subject)
  }

  private func composed(
    _ gap: Range<Int>, target: Int, clauses range: ClosedRange<Int>, subject: String?
  )
    -> Result?
  {
    let first = range.lowerBound
    let start = withoutOpener(clauses[first])
    let body = start..<clauses[range.upperBound].upperBound
    guard body.lowerBound <= gap.lowerBound, gap.upperBound <= body.upperBound else { return nil }
    var period = ChinesePeriod.first(in: passage, body)
    var head = ""
    if period == nil, let earlier = openingPeriod(before: first) {
      head = earlier + "，"
      period = earlier
    }
    // A date that opens the clause stays in front of what is put in.
    let dateEnd = openingDateEnd(body)
    let insertion = subject ?? missingScope(first, behind: dateEnd, isFirst: first == 0)
    var text = head
    if let insertion {
      guard dateEnd <= gap.lowerBound || gap.upperBound <= dateEnd else { return nil }
      let front = shown(body.lowerBound..<dateEnd, gap)
      text +=
        front + (front.isEmpty || front.hasSuffix("，") ? "" : "，") + insertion
        + shown(dateEnd..<body.upperBound, gap)
    } else {
      text += shown(body, gap)
    }
    guard text.components(of: "____") == 1 else { return nil }
    return Result(
      text: Self.withoutInnerOpeners(TextCleaning.chinese(text)) + "。", period: period,
      before: passage.string(clauses[target].lowerBound..<gap.lowerBound),
      behind: passage.string(gap.upperBound..<clauses[target].upperBound))
  }

  /// Without 例如 and the like standing between two clauses.
  private static func withoutInnerOpeners(_ text: String) -> String {
    let passage = Passage(text)
    for opener in ["例如", "比如", "此外", "同时", "其中"] {
      guard let place = passage.first("，\(opener)，", in: passage.all) else { continue }
      return passage.string(0..<place.lowerBound) + "，"
        + passage.string(place.upperBound..<passage.count)
    }
    return text
  }

  /// The words of a range, with the gap where it lies in it.
  private func shown(_ range: Range<Int>, _ gap: Range<Int>) -> String {
    guard range.lowerBound <= gap.lowerBound, gap.upperBound <= range.upperBound else {
      return passage.string(range)
    }
    return passage.string(range.lowerBound..<gap.lowerBound) + "____"
      + passage.string(gap.upperBound..<range.upperBound)
  }

  private func isSemicolon(behind index: Int) -> Bool {
    let end = clauses[index].upperBound
    return end < passage.count && "；;".contains(passage[end])
  }

  // MARK: Leaning

  /// Whether a clause has no subject of its own.
  private func leans(_ index: Int) -> Bool {
    let clause = clauses[index]
    var start = withoutOpener(clause)
    // 2024年9月，提出…: the verb behind the date has no subject.
    if let date = ChinesePeriod.range(at: start, in: passage), date.upperBound < clause.upperBound {
      start = date.upperBound
    } else if isOnlyPeriod(clause), index + 1 < clauses.count {
      return leans(index + 1)
    }
    if repeatsNoun(of: index) { return true }
    while start < clause.upperBound, "，, ".contains(passage[start]) { start += 1 }
    // 年复合增长率, 占比: of what, the clause before says.
    if Self.relativeNouns.contains(where: { passage.has($0, at: start) }) { return true }
    // 在……报告中提出: nobody does it.
    if passage.has("在", at: start),
      let close = ["中", "上", "时"].compactMap({
        passage.last($0, in: start..<min(clause.upperBound, start + 30))
      }).max(by: { $0.upperBound < $1.upperBound }),
      let verb = passage.longest(
        of: ChineseVocabulary.verbs.union(ChineseVocabulary.speechVerbs), at: close.upperBound,
        maximum: 4), verb.count >= 2
    {
      return true
    }
    return opensWithVerb(clause, from: start)
  }

  private func opensWithVerb(_ clause: Range<Int>, from start: Int) -> Bool {
    if Self.leaningOpeners.contains(where: { passage.has($0, at: start) }) {
      if !Self.ownOpeners.contains(where: { passage.has($0, at: start) }) { return true }
    }
    if let verb = passage.longest(of: ChineseVocabulary.verbs, at: start, maximum: 4) {
      return verb.count >= 2 && !nominal(behind: verb, in: clause)
    }
    return false
  }

  private static let relativeNouns = BothScripts.list([
    "年复合增长率", "复合增长率", "年均", "增速", "增幅", "占比", "增长率", "降幅", "比重", "我国占比", "中国占比", "其中",
  ])

  private static let leaningOpeners = BothScripts.list([
    "增加", "增至", "升至", "降至", "上升", "减至", "缩减", "减少", "扩大", "占", "约占", "同比", "较", "比", "其中", "增长",
    "下降", "达", "超", "高于", "低于", "为", "是", "并", "而", "也", "将",
    "已", "位居", "居", "均", "且", "有", "计划", "划拨", "稳居", "使", "让", "预计", "平均", "仅", "约", "近", "则", "但",
    "还", "又", "再", "就", "都", "累计", "折合", "相当于", "即", "包括", "涉及", "分别", "首次", "连续", "不仅", "从而", "以及",
    "或", "和", "与", "同", "以", "用于", "来自", "主要", "环比", "共", "合计", "持续", "不断", "进一步", "逐步", "能够", "可",
    "要", "应", "须", "由此", "至", "到", "于", "其", "该", "此", "这", "它", "他", "她", "那", "上述", "标志着", "意味着",
    "彰显", "受", "被", "因", "由于", "力争", "突破", "接近", "超过", "我国占比", "占比", "中国占比", "率先", "继续", "正式", "先后",
    "曾", "成为", "荣获", "获评", "位列", "位于", "坐落", "拟", "把", "给", "对", "向", "从",
  ])

  /// Words that begin like a leaning one and open clauses of their own.
  private static let ownOpeners = BothScripts.list([
    "以人为本", "以习", "为了", "并购", "并网", "和平", "可再生", "可持续", "其实", "其余", "其他", "其它", "比亚迪", "到2", "至2",
    "到“", "超级", "超大", "超算", "总书记", "总部", "总理", "总统", "有色", "将军", "要素", "应用", "应急", "总体", "同济", "同仁",
    "近代", "近海", "可靠", "有机", "有限", "此次", "比特", "并发", "均衡", "被动", "因特", "于20", "受访", "被告", "主要经济体",
    "主要国家", "同各", "向量", "对外", "从业", "计划生育", "应届", "以色列", "以DeepSeek", "对华", "主要发达", "主要目标", "与会",
    "平均寿命", "平均每", "正式员工", "连续剧", "就业", "都市", "共同", "共享", "共建", "即时", "受教育", "再生", "再制造", "近海",
    "近视", "已建成",
  ])

  /// Whether a verb at the front of a clause is part of a name: 发展中国家, 研发投入, 服务业.
  private func nominal(behind verb: Range<Int>, in clause: Range<Int>) -> Bool {
    guard verb.upperBound < clause.upperBound else { return false }
    let nouns = [
      "中国家", "投入", "人员", "业", "总量", "规模", "经费", "水平", "率", "者", "力", "产业", "平台", "项目", "中心", "机构",
      "企业", "市场", "面积", "主体", "费用", "资金", "总额",
    ]
    return nouns.contains { passage.has($0, at: verb.upperBound) }
  }

  /// 峰会发布了… behind …全球峰会在瑞士举办: a bare noun that the clause before names in full.
  private func repeatsNoun(of index: Int) -> Bool {
    guard index > 0, clauses[index].count > 3 else { return false }
    let nouns = [
      "峰会", "会议", "大会", "论坛", "报告", "计划", "法案", "小组", "公司", "项目", "决议", "倡议", "调查", "研究", "协议",
      "基金",
    ]
    return nouns.contains { noun in
      guard let place = passage.first(noun, in: clauses[index]) else { return false }
      // Bare: at the front, or right behind a verb.
      let isBare =
        place.lowerBound == clauses[index].lowerBound
        || ChineseVocabulary.verbs.contains {
          $0.count >= 2 && passage.has($0, endingAt: place.lowerBound)
        } || ["参加", "参与", "出席"].contains { passage.has($0, endingAt: place.lowerBound) }
      return isBare && (0..<index).contains { passage.first(noun, in: clauses[$0]) != nil }
    }
  }

  /// What a clause says its figure of, for a following clause without a subject; nil where that can't be told.
  ///
  /// 2024年全球人工智能市场规模超2792亿美元 → 全球人工智能市场规模.
  private func subject(of index: Int, for leaning: Int) -> String? {
    var from = clauses[leaning].lowerBound
    if let date = ChinesePeriod.range(at: from, in: passage) { from = date.upperBound }
    while from < clauses[leaning].upperBound, "，, ".contains(passage[from]) { from += 1 }
    let opener = [
      "占", "约占", "预计", "同比", "增长", "下降", "较", "环比", "比上", "年复合增长率", "复合增长率", "年均", "增速", "增幅",
    ].contains { passage.has($0, at: from) || passage.has($0, at: clauses[leaning].lowerBound) }
    guard opener, !leans(index), !isSemicolon(behind: index) else { return nil }
    let clause = clauses[index]
    var start = withoutOpener(clause)
    if let date = ChinesePeriod.range(at: start, in: passage) { start = date.upperBound }
    while start < clause.upperBound, "，, ".contains(passage[start]) { start += 1 }
    guard
      let digit = (start..<clause.upperBound).first(where: {
        passage[$0].isDigit && ($0 == start || !passage[$0 - 1].isLatinLetter)
          && !($0 + 1 < clause.upperBound && passage[$0 + 1].isLatinLetter)
      })
    else { return nil }
    var end = digit
    var cut = true
    while cut {
      cut = false
      for word in [
        "超过", "超", "达到", "达", "突破", "为", "约", "约为", "接近", "共", "有", "以", "总额高达", "高达", "仅", "近",
        "已", "增至", "升至", "降至", "已达", "超出", "多达", "至",
      ]
      where passage.has(word, endingAt: end) && end - word.count > start {
        end -= word.count
        cut = true
        break
      }
    }
    let words = start..<passage.trimmed(start..<end).upperBound
    guard (3...26).contains(words.count),
      !passage.characters[words].contains(where: { "的了、；：".contains($0) && $0 != "的" }),
      passage.longest(of: ChineseVocabulary.verbs, at: words.lowerBound, maximum: 4) == nil
    else { return nil }
    let text = passage.string(words)
    // 拥有总规模达: a verb inside makes it no noun.
    for verb in ["拥有", "建成", "实现", "达成", "完成", "推出", "发布", "投资", "参加", "累计"]
    where text.components(of: verb) > 0 { return nil }
    guard let scope = missingScope(index, behind: words.lowerBound, isFirst: index == 0) else {
      return text
    }
    return scope + text
  }

  /// Whether a clause can be understood by itself though it opens with a verb or connective: the sentence's own first.
  private func isWhole(_ index: Int) -> Bool {
    guard index == 0 else { return false }
    let start = withoutOpener(clauses[index])
    return !Self.leaningOpeners.contains { passage.has($0, at: start) }
      || Self.ownOpeners.contains { passage.has($0, at: start) }
  }

  /// Whether too little would stand around the gap.
  private func isShort(_ range: ClosedRange<Int>, _ gap: Range<Int>) -> Bool {
    guard openingPeriod(before: range.lowerBound) == nil else { return false }
    let words = clauses[range.lowerBound].lowerBound..<clauses[range.upperBound].upperBound
    return ComparedWords.fold(passage.string(words)).count - gap.count < 11
  }

  /// Whether a clause names the source of what follows: 世界经济论坛预测.
  private func reports(_ index: Int) -> Bool {
    let clause = clauses[index]
    return clause.count <= 30
      && ["预测", "显示", "统计", "估计", "估算", "数据", "发现", "表明", "预计"].contains {
        passage.has($0, endingAt: clause.upperBound)
      }
      && withoutOpener(clause) < clause.upperBound
      && !["数据", "统计", "据统计", "数据显示"].contains(passage.string(clause))
  }

  // MARK: Ends

  /// Index of the clause that a prompt can end with: the gap's own, or a later one that it needs.
  private func end(of target: Int) -> Int {
    guard target + 1 < clauses.count else { return target }
    return isOpen(clauses[target]) || isOnlyPeriod(clauses[target]) || continues(target + 1)
      ? end(of: target + 1) : target
  }

  private func isOpen(_ clause: Range<Int>) -> Bool {
    let endings = [
      "后", "时", "的情况下", "以来", "以后", "之前", "基础上", "背景下", "期间", "之际", "的话", "为代表", "为目标", "为例", "为核心",
      "的同时", "过程中", "方面", "发现", "显示", "表示", "指出", "认为", "预测", "表明", "强调", "宣布", "提出", "预计", "要求",
      "建议",
    ]
    if endings.contains(where: { passage.has($0, endingAt: clause.upperBound) }) { return true }
    let start = withoutOpener(clause)
    let opens = ["在", "当", "随着", "作为", "为", "通过", "根据", "按照", "针对", "面对", "除", "自"].contains {
      passage.has($0, at: start)
    }
    return opens
      && ["中", "上", "下", "里", "内", "前", "间", "外"].contains {
        passage.has($0, endingAt: clause.upperBound)
      }
  }

  /// Whether the next clause is what the gap's clause is said of: …的《办法》，是全球最早….
  private func continues(_ next: Int) -> Bool {
    let clause = clauses[next - 1]
    guard
      ["是", "为全", "也是", "成为", "即"].contains(where: { passage.has($0, at: clauses[next].lowerBound) }
      )
    else { return false }
    return passage.has("》", endingAt: clause.upperBound)
      || passage.has("”", endingAt: clause.upperBound)
  }

  private func isOnlyPeriod(_ clause: Range<Int>) -> Bool {
    guard clause.count <= 14,
      let date = ChinesePeriod.range(at: withoutOpener(clause), in: passage)
    else { return false }
    return date.upperBound >= clause.upperBound
      || (clause.upperBound - date.upperBound <= 2
        && ["间", "前", "后", "起", "中", "内"].contains { passage.has($0, endingAt: clause.upperBound) })
  }

  /// Where the date that opens a range ends, with the mark behind it; the range's start where none opens it.
  private func openingDateEnd(_ range: Range<Int>) -> Int {
    guard let date = ChinesePeriod.range(at: range.lowerBound, in: passage) else {
      return range.lowerBound
    }
    var end = date.upperBound
    while end < range.upperBound, "，, ".contains(passage[end]) { end += 1 }
    return end
  }

  /// Where a clause begins behind connectives such as 例如 and 此外.
  private func withoutOpener(_ clause: Range<Int>) -> Int {
    // An opener may be the whole clause, with its comma behind it.
    min(Self.withoutOpener(clause.lowerBound, in: passage), clause.upperBound)
  }

  private static func withoutOpener(_ start: Int, in passage: Passage) -> Int {
    var start = start
    var cut = true
    while cut {
      cut = false
      for opener in openersByLength where passage.has(opener, at: start) {
        let behind = start + opener.count
        guard behind < passage.count else { continue }
        if "，,：:".contains(passage[behind]) {
          start = behind + 1
          cut = true
        } else if joined.contains(opener), opener.count > 1 || "我中全美欧2各人".contains(passage[behind])
        {
          start = behind
          cut = true
        }
        if cut { break }
      }
      while start < passage.count, passage[start].isWhitespace { start += 1 }
    }
    return start
  }

  private static let openersByLength = ChineseVocabulary.removableOpeners.sorted {
    $0.count > $1.count
  }
  private static let joined: Set<String> = [
    "但", "而", "然而", "但是", "不过", "因此", "所以", "例如", "比如", "又如", "再如", "此外", "对此", "为此",
  ]

  // MARK: Dates and scopes

  /// The date that opens an earlier clause and still holds: 截至2024年底，A，B.
  private func openingPeriod(before index: Int) -> String? {
    for earlier in (0..<index).reversed() {
      let start = withoutOpener(clauses[earlier])
      guard start < clauses[earlier].upperBound,
        let place = ChinesePeriod.range(at: start, in: passage)
      else { continue }
      return passage.string(place).filter { !$0.isWhitespace }
    }
    return nil
  }

  /// The scope that is to be put in: an earlier clause names it, or the sentence before, and this one has none.
  private func missingScope(_ index: Int, behind start: Int, isFirst: Bool) -> String? {
    guard start < passage.count, !passage[start].isLatinLetter || passage[start].isNumber else {
      return nil
    }
    let clause = clauses[index]
    let opening = start..<max(start, min(clause.upperBound, start + 12))
    if Self.scopes.contains(where: { passage.first($0, in: opening) != nil }) { return nil }
    if ["世界", "各国", "两国", "双方", "国际", "《", "“", "联合国", "中赞", "中美", "第", "十"].contains(where: {
      passage.has($0, at: start)
    }) {
      return nil
    }
    for earlier in (0..<index).reversed() {
      var start = withoutOpener(clauses[earlier])
      if let place = ChinesePeriod.range(at: start, in: passage) { start = place.upperBound }
      while start < clauses[earlier].upperBound, "，, ".contains(passage[start]) { start += 1 }
      for scope in [
        "我国", "全国", "中国", "全球", "我國", "全國", "中國",
        "本港",
      ] where passage.has(scope, at: start) { return scope }
    }
    // Only where the sentence opens with a date and a bare noun.
    guard let inherited, openingDateEnd(clause) > clause.lowerBound || index > 0 else { return nil }
    return inherited
  }

  /// 我国, 全球 … that a sentence opens with.
  static func openingScope(of passage: Passage) -> String? {
    let start = withoutOpener(0, in: passage)
    // A foreign country that the sentence before speaks of may have nothing to do with this one.
    return ["我国", "全国", "中国", "全球", "我國", "全國", "中國", "本港"].first { passage.has($0, at: start) }
  }

  private static let scopes = BothScripts.list([
    "我国", "全国", "全球", "全世界", "中国", "美国", "欧盟", "英国", "法国", "德国", "日本", "俄罗斯", "印度", "韩国", "欧洲",
    "香港", "台湾", "澳门", "北京", "上海", "全省", "全市", "本港", "亚洲", "非洲",
  ])
}
