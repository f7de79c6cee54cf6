import CheckedNumbers

/// Cuts a Chinese sentence down to what a question about one of its parts needs.
struct ChinesePrompt {
  /// The sentence.
  let passage: Passage
  /// 我国, 全球 … that the sentence before speaks of; nil where it names none.
  let inherited: String?
  let clauses: [Range<Int>]

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
    // 即使在改革之初的1978年，: what only says when belongs to what follows.
    while subject == nil, first > 0, !isSemicolon(behind: first - 1), saysWhen(first - 1) {
      first -= 1
    }
    // 我国人工智能产业蓬勃发展，核心产业规模…，企业数量…: what both are said of.
    if subject == nil, let topic = topic(before: first) {
      guard topic == first - 1 else {
        return shortened(by: clauses[topic + 1].lowerBound..<clauses[first].lowerBound, gap)
      }
      first = topic
    }
    let last = end(of: target)
    return composed(gap, target: target, clauses: first...last, subject: subject)
  }

  /// Whether an adverbial of time opens and the clause behind it has a scope of its own.
  private func namesScopeAfterDate(_ first: Int, _ target: Int) -> Bool {
    guard first < target, saysWhen(first) else { return false }
    return Self.scopes.contains { passage.first($0, in: clauses[first + 1]) != nil }
  }

  /// Whether a clause is only an adverbial with a date at its end: 即使在改革之初的1978年.
  private func saysWhen(_ index: Int) -> Bool {
    let clause = clauses[index]
    let start = withoutOpener(clause)
    guard clause.upperBound - start <= 24,
      ["在", "即使在", "即便在", "早在", "到", "自", "从", "截至", "当", "到了", "直到", "尤其在", "特别在"].contains(
        where: {
          passage.has($0, at: start)
        })
    else { return false }
    return ["年", "月", "日", "底", "末", "初", "以来", "期间", "时期", "年代"].contains {
      passage.has($0, endingAt: clause.upperBound)
    }
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
    var period = ChinesePeriod.first(
      in: passage, isAim(gap) ? gap.upperBound..<body.upperBound : body)
    var head = ""
    if period == nil, let earlier = openingPeriod(before: first) {
      head = earlier + "，"
      period = earlier
    }
    // A date that opens the clause stays in front of what is put in.
    let dateEnd = openingDateEnd(body)
    let namesScope = range.contains { index in
      index < target && Self.scopes.contains { passage.first($0, in: clauses[index]) != nil }
    }
    let insertion =
      subject
      ?? (namesScope || namesScopeAfterDate(first, target)
        ? nil : missingScope(first, behind: dateEnd, isFirst: first == 0))
    var text = head
    if let insertion {
      guard dateEnd <= gap.lowerBound || gap.upperBound <= dateEnd else { return nil }
      var front = shown(body.lowerBound..<dateEnd, gap)
      while let last = front.last, "，, ".contains(last) { front.removeLast() }
      text +=
        front + (front.isEmpty ? "" : "，") + insertion
        + shown(dateEnd..<body.upperBound, gap)
    } else {
      text += shown(body, gap)
    }
    guard text.components(of: "____") == 1 else { return nil }
    return Result(
      text: Self.stopped(Self.withoutInnerOpeners(TextCleaning.chinese(text))), period: period,
      before: passage.string(clauses[target].lowerBound..<gap.lowerBound),
      behind: passage.string(gap.upperBound..<clauses[target].upperBound))
  }

  /// Whether a gap is the year that something is to be reached by: what it was set in is another date.
  func isAim(_ gap: Range<Int>) -> Bool {
    ["到", "至", "到 ", "至 "].contains { passage.has($0, endingAt: gap.lowerBound) }
      && (passage.has("年", at: gap.upperBound) || passage.has(" 年", at: gap.upperBound))
  }

  /// With a full stop, unless the words end with one inside marks, and without the comma between 中国 and its verb.
  private static func stopped(_ text: String) -> String {
    var text = text
    for scope in ["中国，", "我国，", "中國，", "我國，"] where text.hasPrefix(scope + "____年") {
      text = String(scope.dropLast()) + text.dropFirst(scope.count)
    }
    text = withoutAlso(text)
    let isClosed = ["。”", "。」", "！”", "？”", "！」", "？」"].contains(where: text.hasSuffix)
    return isClosed ? text : text + "。"
  }

  /// 我国财政收入也实现跨越 → 我国财政收入实现跨越: what else did so stands in the sentence before.
  private static func withoutAlso(_ text: String) -> String {
    let passage = Passage(text)
    guard let also = passage.first("也", in: 0..<min(passage.count, 16)), also.lowerBound > 1,
      also.upperBound < passage.count, passage[also.lowerBound - 1].isHan,
      passage[also.upperBound].isHan, !"门門许許罢罷就都曾不".contains(passage[also.upperBound]),
      !"再却卻这這".contains(passage[also.lowerBound - 1]),
      !passage[..<also.lowerBound].contains(where: { "“，；。".contains($0) })
    else { return text }
    return passage.string(0..<also.lowerBound) + passage.string(also.upperBound..<passage.count)
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

  func isSemicolon(behind index: Int) -> Bool {
    let end = clauses[index].upperBound
    return end < passage.count && "；;".contains(passage[end])
  }

  /// Where the date that opens a range ends, with the mark behind it; the range's start where none opens it.
  func openingDateEnd(_ range: Range<Int>) -> Int {
    guard let date = ChinesePeriod.range(at: range.lowerBound, in: passage) else {
      return range.lowerBound
    }
    var end = date.upperBound
    while end < range.upperBound, "，, ".contains(passage[end]) { end += 1 }
    return end
  }

  /// Where a clause begins behind connectives such as 例如 and 此外.
  func withoutOpener(_ clause: Range<Int>) -> Int {
    // An opener may be the whole clause, with its comma behind it.
    min(Self.withoutOpener(clause.lowerBound, in: passage), clause.upperBound)
  }

  static func withoutOpener(_ start: Int, in passage: Passage) -> Int {
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
        } else if joined.contains(opener),
          opener.count > 1 || "我中全美欧2各人据據".contains(passage[behind])
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
    "但", "而", "然而", "但是", "不过", "因此", "所以", "例如", "比如", "又如", "再如", "此外", "对此", "为此", "另外", "另",
  ]

  // MARK: Dates and scopes

  /// The date that opens an earlier clause and still holds: 截至2024年底，A，B.
  func openingPeriod(before index: Int) -> String? {
    var isPart = false
    for earlier in (0..<index).reversed() {
      // A到2018年超过100万辆；B用时约4年: behind a semicolon only the sentence's own date holds.
      isPart = isPart || isSemicolon(behind: earlier)
      if isPart, earlier > 0, !isOnlyPeriod(clauses[earlier]) { continue }
      let start = withoutOpener(clauses[earlier])
      guard start < clauses[earlier].upperBound,
        let place = ChinesePeriod.range(at: start, in: passage)
      else { continue }
      return passage.string(place).filter { !$0.isWhitespace }
    }
    return nil
  }

  /// The scope that is to be put in: an earlier clause names it, or the sentence before, and this one has none.
  func missingScope(_ index: Int, behind start: Int, isFirst: Bool) -> String? {
    guard start < passage.count, !passage[start].isLatinLetter || passage[start].isNumber else {
      return nil
    }
    let clause = clauses[index]
    // Behind 2025年7月4日， the words are those of the next clause.
    let end =
      clauses[within: index...].first { $0.upperBound > start }?.upperBound ?? clause.upperBound
    let opening = start..<max(start, min(end, start + 12))
    if Self.scopes.contains(where: { passage.first($0, in: opening) != nil }) { return nil }
    if [
      "国家", "中央", "国务院", "财政部", "工信部", "國家", "世界", "各国", "两国", "双方", "国际", "《", "“", "联合国", "中赞",
      "中美", "第", "十", "根据", "據", "据", "按照", "依据", "根據", "依據",
    ].contains(where: {
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
      ] where passage.has(scope, at: start) && !opensName(scope, at: start) { return scope }
    }
    // Only where the sentence opens with a date and a bare noun.
    guard let inherited, openingDateEnd(clause) > clause.lowerBound || index > 0 else { return nil }
    return inherited
  }

  /// 我国, 全球 … that a sentence opens with.
  static func openingScope(of passage: Passage) -> String? {
    let start = withoutOpener(0, in: passage)
    // A foreign country that the sentence before speaks of may have nothing to do with this one.
    return ["我国", "全国", "中国", "全球", "我國", "全國", "中國", "本港"].first {
      passage.has($0, at: start) && !ChinesePrompt(passage).opensName($0, at: start)
    }
  }

  /// Whether a country's name is the beginning of a body's: 全国政协, 中国银行.
  private func opensName(_ scope: String, at start: Int) -> Bool {
    let name = start + scope.count
    if Self.bodies.contains(where: { passage.has($0, at: name) }) { return true }
    var end = name
    while end < min(passage.count, name + 12), passage[end].isHan { end += 1 }
    return Self.bodyEndings.contains { passage.first($0, in: name..<end) != nil }
  }

  private static let bodyEndings = BothScripts.list([
    "届", "会议", "委员会", "协会", "学会", "联合会", "大会", "论坛", "研究院", "研究所",
  ])

  private static let bodies = BothScripts.list([
    "政协", "人大", "人民代表大会", "两会", "妇联", "工商联", "总工会", "青联", "学联", "文联", "作协", "科协", "侨联", "残联", "记协",
    "社保基金", "红十字会", "银行", "人民银行", "科学院", "工程院", "社会科学院", "社科院", "移动", "电信", "联通", "石油", "石化", "海油",
    "外交部", "政府", "驻", "代表", "常驻", "共产党", "人民解放军", "海警", "海军", "空军", "贸促会", "信通院", "信息通信研究院", "足协",
    "证监会", "银保监会", "铁路", "国家铁路", "航天", "商飞", "中车", "建筑", "人寿", "平安", "新闻社", "新闻网", "日报", "气象局",
    "地震",
    "宏观经济研究院", "国际经济交流中心", "大学", "人民大学",
  ])

  private static let scopes = BothScripts.list([
    "我国", "全国", "全球", "全世界", "中国", "美国", "欧盟", "英国", "法国", "德国", "日本", "俄罗斯", "印度", "韩国", "欧洲",
    "香港", "台湾", "澳门", "北京", "上海", "全省", "全市", "本港", "亚洲", "非洲",
  ])
}
