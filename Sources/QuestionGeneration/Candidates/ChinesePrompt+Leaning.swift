/// What a clause leans on: whether it has a subject of its own, and which one it takes from the clause before.
extension ChinesePrompt {
  /// Whether a clause has no subject of its own.
  func leans(_ index: Int) -> Bool {
    let clause = clauses[index]
    var start = withoutOpener(clause)
    // 2024年9月，提出…: the verb behind the date has no subject.
    if let date = ChinesePeriod.range(at: start, in: passage), date.upperBound < clause.upperBound {
      start = date.upperBound
    } else if isOnlyPeriod(clause), index + 1 < clauses.count {
      return leans(index + 1)
    }
    if repeatsNoun(of: index) || attendsSomething(clause, from: start) { return true }
    while start < clause.upperBound, "，, ".contains(passage[start]) { start += 1 }
    // 按照可比口径计算名义增幅达15.6%: how it was counted is no subject.
    if passage.has("按", at: start),
      let counted = passage.first("计算", in: start..<min(clause.upperBound, start + 12))
        ?? passage.first("計算", in: start..<min(clause.upperBound, start + 12))
    {
      start = counted.upperBound
    }
    // 年复合增长率, 占比: of what, the clause before says.
    if Self.relativeNouns.contains(where: { passage.has($0, at: start) }) { return true }
    if index > 0, isBareMeasure(from: start, in: clause) { return true }
    if growsWithoutMeasure(index, from: start) { return true }
    // 在全球总装机中的比重: whose, the clause before says.
    if passage.has("在", at: start),
      ["中的比重", "中的占比", "中的份额", "的比重", "的占比", "的份额", "中占比", "中的份額", "的份額"].contains(where: {
        passage.first($0, in: start..<clause.upperBound) != nil
      })
    {
      return true
    }
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

  func opensWithVerb(_ clause: Range<Int>, from start: Int) -> Bool {
    if Self.leaningOpeners.contains(where: { passage.has($0, at: start) }) {
      // 以A为代表的B names its own subject.
      let isExample =
        passage.has("以", at: start)
        && passage.first("为代表的", in: start..<max(start, clause.upperBound)) != nil
      if !isExample, !Self.ownOpeners.contains(where: { passage.has($0, at: start) }) {
        return true
      }
    }
    if let verb = passage.longest(of: ChineseVocabulary.verbs, at: start, maximum: 4) {
      return verb.count >= 2 && !nominal(behind: verb, in: clause)
    }
    return false
  }

  /// 股份制企业增长4.2%: of which measure, an earlier clause says.
  private func growsWithoutMeasure(_ index: Int, from start: Int) -> Bool {
    let clause = start..<clauses[index].upperBound
    guard !clause.isEmpty,
      let growth = ["增长", "增長", "下降", "上升"].compactMap({ passage.first($0, in: clause) })
        .min(by: { $0.lowerBound < $1.lowerBound }), growth.upperBound < clause.upperBound,
      passage[growth.upperBound].isNumber
    else { return false }
    return Self.actors.contains { passage.has($0, endingAt: growth.lowerBound) }
  }

  private static let actors = BothScripts.list([
    "企业", "公司", "地区", "东部", "中部", "西部", "东北", "行业", "部门", "单位", "制造业", "采矿业", "服务业", "金融业", "房地产业",
    "供应业",
    "产品", "设备", "类", "省", "市", "县",
  ])

  /// 企业超过4700家, 产值达600亿元: of what kind, the clause before says.
  func isBareMeasure(from start: Int, in clause: Range<Int>) -> Bool {
    guard let noun = passage.longest(of: Self.bareMeasures, at: start, maximum: 6) else {
      return false
    }
    var end = noun.upperBound
    // 总量稳居世界第二.
    if ["稳居", "位居", "跃居", "居", "穩居", "躍居"].contains(where: { passage.has($0, at: end) }) {
      return true
    }
    while let word = [
      "超过", "超", "达到", "达", "突破", "为", "约", "接近", "近", "共", "有", "已", "仅", "多达", "增至", "至",
    ]
    .first(where: { passage.has($0, at: end) && end + $0.count <= clause.upperBound }) {
      end += word.count
    }
    while end < clause.upperBound, passage[end].isWhitespace { end += 1 }
    return end < clause.upperBound && passage[end].isNumber
  }

  private static let bareMeasures = BothScripts.set([
    "产销量", "年产销量", "企业", "企业数", "企业数量", "用户", "用户数", "用户数量", "用户规模", "产值", "总产值", "年产值", "产量",
    "年产量", "从业人员", "专利",
    "专利数量", "规模", "总规模", "总量", "数量", "总数", "总额", "营收", "营业收入", "收入", "利润", "出口", "出口额", "进口", "进口额",
    "投资",
    "投资额", "销量", "销售额", "产业规模", "市场规模", "核心产业规模", "员工", "项目", "机构", "面积", "人口", "人数",
  ])

  /// 70多个国家参会: a number of people or countries that came to what the clause before names.
  private func attendsSomething(_ clause: Range<Int>, from start: Int) -> Bool {
    var start = start
    while start < clause.upperBound, "，, 来自共有约近超".contains(passage[start]) { start += 1 }
    guard start < clause.upperBound, passage[start].isNumber else { return false }
    return Self.attending.contains { passage.first($0, in: start..<clause.upperBound) != nil }
  }

  private static let attending = BothScripts.list([
    "参会", "参加", "出席", "与会", "参展", "联署", "报名", "到场", "参与", "加入", "投票", "赞成", "签署", "获奖", "入选",
  ])

  private static let relativeNouns = BothScripts.list([
    "年复合增长率", "复合增长率", "年均", "增速", "增幅", "占比", "增长率", "降幅", "比重", "我国占比", "中国占比", "其中",
    "名义增幅", "实际增幅", "名义增长", "实际增长", "名义增速", "实际增速", "年均复合增长率",
    "年接待", "年处理", "年吞吐", "年发电", "年销售", "年营", "年交易", "年产能", "年加工", "年旅客", "年供", "年利润", "年产值",
  ])

  private static let leaningOpeners = BothScripts.list([
    "增加", "增至", "升至", "降至", "上升", "减至", "缩减", "减少", "扩大", "占", "约占", "同比", "较", "比", "其中", "增长",
    "下降", "达", "超", "高于", "低于", "快于", "慢于", "大于", "小于", "多于", "少于", "优于", "强于", "好于", "早于", "晚于",
    "为", "是", "并", "而", "也", "将",
    "已", "位居", "居", "均", "且", "有", "计划", "划拨", "稳居", "使", "让", "预计", "平均", "仅", "约", "近", "则", "但",
    "还", "又", "再", "就", "都", "累计", "折合", "相当于", "即", "包括", "涉及", "分别", "首次", "连续", "不仅", "从而", "以及",
    "或", "和", "与", "同", "以", "用于", "来自", "主要", "环比", "共", "合计", "持续", "不断", "进一步", "逐步", "能够", "可",
    "要", "应", "须", "由此", "至", "到", "于", "其", "该", "此", "这", "它", "他", "她", "那", "上述", "标志着", "意味着",
    "彰显", "受", "被", "因", "由于", "力争", "突破", "接近", "超过", "我国占比", "占比", "中国占比", "率先", "继续", "正式", "先后",
    "多次",
    "开始了", "展开了", "结束了", "踏上", "走上", "迎来", "迎來", "数次", "屡次", "几次", "接连", "相继", "陆续", "曾", "试图",
    "旨在", "力求", "寻求", "意在", "谋求", "希望", "打算", "曾经",
    "成为", "荣获", "获评", "位列", "位于", "坐落",
    "拟", "把", "给", "对", "向", "从",
  ])

  /// Words that begin like a leaning one and open clauses of their own.
  private static let ownOpeners = BothScripts.list([
    "以人为本", "以习", "为了", "并购", "并网", "和平", "可再生", "可持续", "其实", "其余", "其他", "其它", "比亚迪", "到2", "至2",
    "到“", "超级", "超大", "超算", "总书记", "总部", "总理", "总统", "有色", "将军", "要素", "应用", "应急", "总体", "同济", "同仁",
    "近代", "近海", "可靠", "有机", "有限", "此次", "比特", "并发", "均衡", "被动", "因特", "于20", "受访", "被告", "主要经济体",
    "主要国家", "同各", "向量", "对外", "从业", "计划生育", "应届", "以色列", "对华", "主要发达", "主要目标", "与会",
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
  func subject(of index: Int, for leaning: Int) -> String? {
    var from = clauses[leaning].lowerBound
    if let date = ChinesePeriod.range(at: from, in: passage) { from = date.upperBound }
    while from < clauses[leaning].upperBound, "，, ".contains(passage[from]) { from += 1 }
    let opener = [
      "占", "约占", "预计", "同比", "增长", "下降", "较", "环比", "比上", "年复合增长率", "复合增长率", "年均", "增速", "增幅",
    ].contains { passage.has($0, at: from) || passage.has($0, at: clauses[leaning].lowerBound) }
    guard opener else { return nil }
    return measured(by: index)
  }

  /// What a clause gives a figure of, without its date and its figure, with its scope; nil where that can't be told.
  func measured(by index: Int) -> String? {
    guard !leans(index), !isSemicolon(behind: index) else { return nil }
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
        "已", "均", "都", "同比增长", "环比增长", "增长", "同比", "环比", "下降", "上涨", "分别", "合计", "总计", "增至", "升至",
        "降至", "已达", "超出", "多达", "至", "从", "由", "自", "较上年同期", "比上年同期", "较上年", "比上年", "较去年", "比去年",
        "較上年", "實現", "实现",
      ]
      where passage.has(word, endingAt: end) && end - word.count > start {
        end -= word.count
        cut = true
        break
      }
    }
    let words = start..<passage.trimmed(start..<end).upperBound
    guard (3...26).contains(words.count),
      ChinesePeriod.range(at: digit, in: passage) == nil,
      !passage[words].contains(where: { "的了、；：—".contains($0) && $0 != "的" }),
      passage.longest(of: ChineseVocabulary.verbs, at: words.lowerBound, maximum: 4) == nil
    else { return nil }
    let text = passage.string(words)
    // 拥有总规模达: a verb inside makes it no noun.
    for verb in [
      "拥有", "共有", "设有", "现有", "建有", "具有", "建成", "实现", "达成", "完成", "推出", "发布", "投资", "参加", "累计",
    ]
    where text.components(of: verb) > 0 { return nil }
    guard let scope = missingScope(index, behind: words.lowerBound, isFirst: index == 0) else {
      return text
    }
    return scope + text
  }

  /// Whether a clause can be understood by itself though it opens with a verb or connective: the sentence's own first.
  func isWhole(_ index: Int) -> Bool {
    guard index == 0 else { return false }
    let start = withoutOpener(clauses[index])
    return !Self.leaningOpeners.contains { passage.has($0, at: start) }
      || Self.ownOpeners.contains { passage.has($0, at: start) }
  }

  /// Whether too little would stand around the gap.
  func isShort(_ range: ClosedRange<Int>, _ gap: Range<Int>) -> Bool {
    guard openingPeriod(before: range.lowerBound) == nil else { return false }
    let words = clauses[range.lowerBound].lowerBound..<clauses[range.upperBound].upperBound
    return ComparedWords.fold(passage.string(words)).count - gap.count < 11
  }

  /// Whether a clause names the source of what follows: 世界经济论坛预测.
  func reports(_ index: Int) -> Bool {
    let clause = clauses[index]
    return clause.count <= 40
      && Self.reporting.contains {
        passage.has($0, endingAt: clause.upperBound)
      }
      && withoutOpener(clause) < clause.upperBound
      && !Self.bareReports.contains(passage.string(clause))
  }

  private static let reporting = BothScripts.list([
    "预测", "显示", "统计", "估计", "估算", "数据", "发现", "表明", "预计",
  ])
  private static let bareReports = BothScripts.set(["数据", "统计", "据统计", "数据显示"])
}
