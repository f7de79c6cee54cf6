/// Prompts that leave out what other questions of the same sentence ask: another figure, the name of a plan.
///
/// Each is made from a shorter sentence, in which the words between the gap's clause and what it leans on are gone.
extension ChinesePrompt {
  /// The prompts for a gap, the one that shows least of the sentence's other facts first; empty where there is none.
  func prompts(for gap: Range<Int>) -> [Result] {
    var results: [Result] = []
    if let result = promptOfShare(gap) { results.append(result) }
    for cut in [cutAfterScope(gap), cutBehindReport(gap), cutBetweenPredicates(gap)] {
      if let cut, tells(cut), let result = shortened(by: cut, gap) { results.append(result) }
    }
    if let result = promptOfSameTrade(gap) { results.append(result) }
    if let plain = prompt(for: gap) { results.append(plain) }
    if let document = document(before: gap) {
      if let cut = cutDocument(document), let result = shortened(by: cut, gap) {
        results.append(result)
      }
      if let result = promptOfDocument(document, gap) { results.append(result) }
    }
    if let result = promptOfLaterDeed(gap) { results.append(result) }
    if let result = promptOfShorterQuotation(gap) { results.append(result) }
    var seen: Set<String> = []
    return results.filter { seen.insert($0.text).inserted }
  }

  // MARK: What can go

  /// 截至2024年底，我国|产业链上企业超4700家，|累计培育400余家小巨人企业: the country did the second thing too.
  private func cutAfterScope(_ gap: Range<Int>) -> Range<Int>? {
    guard let (first, target) = leaning(gap), actsForScope(clauses[target]) else { return nil }
    let start = openingDateEnd(withoutOpener(clauses[first])..<clauses[first].upperBound)
    guard let scope = Self.countries.first(where: { passage.has($0, at: start) }) else {
      return nil
    }
    return start + scope.count..<clauses[target].lowerBound
  }

  /// 推出《计划》，|投资200亿欧元建设…，|划拨50亿欧元用于…: predicates of one subject, each whole by itself.
  private func cutBetweenPredicates(_ gap: Range<Int>) -> Range<Int>? {
    guard let (first, target) = leaning(gap), target > first + 1,
      (first + 1...target).allSatisfy({ index in
        let start = withoutOpener(clauses[index])
        return opensWithVerb(clauses[index], from: start)
          || isBareMeasure(from: start, in: clauses[index])
      }),
      !Self.dependent.contains(where: { passage.has($0, at: withoutOpener(clauses[target])) })
    else { return nil }
    return clauses[first + 1].lowerBound..<clauses[target].lowerBound
  }

  /// 调研发现，|43%的渔民…，|9%的船东…: what was found besides.
  private func cutBehindReport(_ gap: Range<Int>) -> Range<Int>? {
    guard let target = clause(of: gap) else { return nil }
    for report in (0..<target).reversed() {
      if isSemicolon(behind: report) { return nil }
      guard reports(report) else { continue }
      // 但是仅9%的受访者…: what it stands against is what it is about.
      let start = clauses[target].lowerBound
      guard report + 1 < target, start <= gap.lowerBound, start == withoutOpener(clauses[target]),
        !Self.dependent.contains(where: { passage.has($0, at: start) }),
        hasSubject(behind: start, before: gap)
      else { return nil }
      return clauses[report + 1].lowerBound..<start
    }
    return nil
  }

  /// The clause before the gap that ends with a document's name and goes on with what the document proposes, and where
  /// the name begins; nil where there is none.
  private func document(before gap: Range<Int>) -> (clause: Int, start: Int)? {
    guard let target = clause(of: gap) else { return nil }
    for index in (0..<target).reversed() {
      guard !isSemicolon(behind: index) else { return nil }
      guard
        ["提出", "明确", "要求", "强调", "強調"].contains(where: {
          passage.has($0, at: clauses[index + 1].lowerBound)
        })
      else { continue }
      let clause = clauses[index]
      guard passage.has("》", endingAt: clause.upperBound),
        let open = passage.last("《", in: clause)
      else { return nil }
      return (index, open.lowerBound)
    }
    return nil
  }

  /// 国务院|印发《规划》，|提出到2030年…: who issued it proposes it.
  private func cutDocument(_ document: (clause: Int, start: Int)) -> Range<Int>? {
    var start = document.start
    while let verb = Self.issuing.first(where: { passage.has($0, endingAt: start) }) {
      start -= verb.count
    }
    guard start < document.start, start > withoutOpener(clauses[document.clause]) + 1 else {
      return nil
    }
    return start..<clauses[document.clause + 1].lowerBound
  }

  /// 2017年，国务院印发《规划》，提出到2030年… → 《规划》提出到____年…: the document needs no date.
  private func promptOfDocument(_ document: (clause: Int, start: Int), _ gap: Range<Int>) -> Result?
  {
    let clause = clauses[document.clause]
    guard isAim(gap), passage.last("》", in: document.start..<clause.upperBound - 1) == nil else {
      return nil
    }
    return reworded(
      passage.string(document.start..<clause.upperBound),
      before: clauses[document.clause + 1].lowerBound, gap)
  }

  /// 全球专利4.5万件，我国占比达61.5% → 全球专利中我国占比达____%.
  private func promptOfShare(_ gap: Range<Int>) -> Result? {
    guard let target = clause(of: gap), target > 0,
      let whole = measured(by: target - 1), whole.count >= 4
    else { return nil }
    var start = clauses[target].lowerBound
    if passage.has("其中", at: start) {
      start += 2
      while start < gap.lowerBound, "，, ".contains(passage[start]) { start += 1 }
      guard hasSubject(behind: start, before: gap) else { return nil }
    } else if !Self.shares.contains(where: { passage.has($0, at: start) }) {
      return nil
    }
    let clause = clauses[target - 1]
    var from = withoutOpener(clause)
    if let date = ChinesePeriod.range(at: from, in: passage) { from = date.upperBound }
    let head = passage.string(0..<from) + whole + "中"
    return reworded(head, before: start, gap)
  }

  /// 我国渔业规模接近600亿元，企业超过450家 → 我国渔业企业超过____家.
  private func promptOfSameTrade(_ gap: Range<Int>) -> Result? {
    guard let target = clause(of: gap), target > 0,
      isBareMeasure(from: clauses[target].lowerBound, in: clauses[target]),
      let whole = measured(by: target - 1),
      let size = ["市场规模", "产业规模", "总产值", "总规模", "规模", "产值", "总量", "總產值", "規模", "產值", "總量"]
        .first(where: whole.hasSuffix)
    else { return nil }
    // 人工智能核心产业规模: the trade is 人工智能核心产业.
    let trade = String(whole.dropLast(size.hasPrefix("产业") ? 2 : size.count))
    guard trade.count >= 2, !Self.countries.contains(trade) else { return nil }
    var from = withoutOpener(clauses[target - 1])
    if let date = ChinesePeriod.range(at: from, in: passage) { from = date.upperBound }
    let start = clauses[target].lowerBound
    let head = passage.string(0..<from) + trade
    return reworded(head, before: start, gap)
  }

  /// 2024年7月，我国|举办2024世界大会，|发表了《宣言》: the same date for the next thing that the country did.
  private func promptOfLaterDeed(_ gap: Range<Int>) -> Result? {
    guard let target = clause(of: gap),
      let date = ChinesePeriod.range(
        at: withoutOpener(clauses[target]), in: passage), date.contains(gap.lowerBound)
    else { return nil }
    var start = date.upperBound
    while start < passage.count, "，, ".contains(passage[start]) { start += 1 }
    guard let scope = Self.countries.first(where: { passage.has($0, at: start) }),
      let own = clauses.firstIndex(where: { $0.contains(start) }), own + 1 < clauses.count,
      !isSemicolon(behind: own)
    else { return nil }
    let next = clauses[own + 1]
    guard passage.has("》", endingAt: next.upperBound),
      opensWithVerb(next, from: next.lowerBound), passage.first("”", in: next) == nil
    else { return nil }
    let end = start + scope.count
    return ChinesePrompt(
      Passage(passage.string(0..<end) + passage.string(next.lowerBound..<next.upperBound) + "。"),
      inherited: inherited
    ).prompt(for: gap)
  }

  /// 指出，中国“愿同各国加强交流和对话，共同促进…” → 指出，中国“愿同各国加强交流和对话……”: enough of it to know it by.
  private func promptOfShorterQuotation(_ gap: Range<Int>) -> Result? {
    guard let open = passage.first("“", in: gap.upperBound..<passage.count),
      let close = passage.first("”", in: open.upperBound..<passage.count)
    else { return nil }
    var opening = open
    var closing = close
    // “一带一路” is a name.
    while closing.lowerBound - opening.upperBound < 14 {
      guard let next = passage.first("“", in: closing.upperBound..<passage.count),
        let end = passage.first("”", in: next.upperBound..<passage.count)
      else { return nil }
      opening = next
      closing = end
    }
    guard
      let comma = (opening.upperBound + 8..<max(opening.upperBound + 8, closing.lowerBound - 5))
        .first(where: { "，；".contains(passage[$0]) })
    else { return nil }
    let words =
      passage.string(0..<comma) + "……" + passage.string(closing.lowerBound..<passage.count)
    return ChinesePrompt(Passage(words), inherited: inherited).prompt(for: gap)
  }

  // MARK: The shorter sentence

  func shortened(by cut: Range<Int>, _ gap: Range<Int>) -> Result? {
    guard cut.upperBound <= gap.lowerBound else { return nil }
    // The date of what goes still holds behind it.
    var date = ""
    if ChinesePeriod.first(in: passage, cut.upperBound..<gap.lowerBound) == nil,
      let gone = clauses.last(where: {
        cut.lowerBound <= $0.lowerBound && $0.upperBound <= cut.upperBound
          && openingDateEnd(withoutOpener($0)..<$0.upperBound) > withoutOpener($0)
      })
    {
      date =
        passage.string(withoutOpener(gone)..<openingDateEnd(withoutOpener(gone)..<gone.upperBound))
      while let last = date.last, "，, ".contains(last) { date.removeLast() }
      date += "，"
    }
    return reworded(passage.string(0..<cut.lowerBound) + date, before: cut.upperBound, gap)
  }

  /// The prompt for a gap of the sentence with other words before a place, which is not behind the gap.
  private func reworded(_ head: String, before start: Int, _ gap: Range<Int>) -> Result? {
    let shift = Passage(head).count - start
    return ChinesePrompt(
      Passage(head + passage.string(start..<passage.count)), inherited: inherited
    ).prompt(for: gap.lowerBound + shift..<gap.upperBound + shift)
  }

  /// Whether what goes holds something that could be asked.
  private func tells(_ cut: Range<Int>) -> Bool {
    passage[cut].contains { $0.isDigit || $0 == "《" }
  }

  /// The clause that says what the figures behind it are about, and holds none itself; nil where there is none.
  func topic(before index: Int) -> Int? {
    guard index > 0, openingDateEnd(clauses[index]) == clauses[index].lowerBound,
      missingScope(index, behind: openingDateEnd(clauses[index]), isFirst: false) != nil
    else { return nil }
    for earlier in (0..<index).reversed() {
      if isSemicolon(behind: earlier) { return nil }
      let clause = clauses[earlier]
      var start = openingDateEnd(withoutOpener(clause)..<clause.upperBound)
      guard let scope = Self.countries.first(where: { passage.has($0, at: start) }) else {
        continue
      }
      start += scope.count
      let says = start..<clause.upperBound
      return (4...20).contains(says.count)
        && Self.states.contains(where: { passage.has($0, endingAt: says.upperBound) })
        && !passage[says].contains(where: {
          $0.isNumber && !$0.isHan || "《“".contains($0)
        })
        ? earlier : nil
    }
    return nil
  }

  private func clause(of gap: Range<Int>) -> Int? {
    clauses.firstIndex { $0.lowerBound <= gap.lowerBound && gap.upperBound <= $0.upperBound }
  }

  /// The gap's clause, where it has no subject of its own, and the clause before that names one.
  private func leaning(_ gap: Range<Int>) -> (first: Int, target: Int)? {
    guard let target = clause(of: gap), target > 0, leans(target) else { return nil }
    var first = target
    while first > 0, leans(first) {
      if isSemicolon(behind: first - 1) { return nil }
      first -= 1
    }
    return leans(first) ? nil : (first, target)
  }

  /// Whether a clause tells what a country has done: 累计培育, 已建成.
  private func actsForScope(_ clause: Range<Int>) -> Bool {
    var start = clause.lowerBound
    while let adverb = ["已", "累计", "累計", "共", "先后", "先後"].first(where: {
      passage.has($0, at: start)
    }) {
      start += adverb.count
    }
    return Self.deeds.contains { passage.has($0, at: start) }
  }

  /// Whether words of two or more characters stand between a place and the gap, or a noun behind it: 仅9%的受访者.
  private func hasSubject(behind start: Int, before gap: Range<Int>) -> Bool {
    var end = gap.lowerBound
    while let word = ["超过", "超", "达到", "达", "突破", "为", "约", "接近", "有", "仅", "近", "已"]
      .first(where: { passage.has($0, endingAt: end) && end - $0.count >= start })
    {
      end -= word.count
    }
    if end - start >= 2 { return true }
    return passage.first("的", in: gap.upperBound..<min(passage.count, gap.upperBound + 3)) != nil
  }

  /// Ends of clauses that only say how something fares.
  private static let states = BothScripts.list([
    "发展", "壮大", "向好", "有进", "增长", "加快", "推进", "成效", "显著", "明显", "迅速", "迅猛", "稳定", "活跃", "回升", "繁荣",
    "改善", "提升", "增强", "优化", "完善", "提速", "扩大", "有力", "平稳", "丰收", "领先",
  ])
  private static let countries = ["我国", "全国", "中国", "我國", "全國", "中國"]
  private static let deeds = BothScripts.list([
    "培育", "建成", "拥有", "建有", "形成", "制定", "发布", "完成", "建立", "设立", "开通", "建设", "新建", "新增",
  ])
  private static let issuing = BothScripts.list([
    "印发", "发布", "实施", "出台", "推出", "制定", "公布", "通过", "颁布", "并", "正式", "联合",
  ])
  private static let shares = BothScripts.list(["我国占比", "中国占比", "我国占", "中国占"])
  /// Openers of clauses that speak of the clause right before them.
  private static let dependent = BothScripts.list([
    "其中", "我国占", "中国占", "同比", "占", "约占", "较", "比", "增速", "增幅", "环比", "年均", "分别", "相当于", "折合", "即",
    "从而", "由此",
    "标志着", "意味着", "彰显", "这", "其", "此", "该", "达", "超", "为", "是", "使", "让", "年复合", "复合", "至", "到",
    "升至", "降至",
  ])
}
