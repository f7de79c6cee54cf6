import QuestionBank

/// Refuses amounts of what isn't said: have a cooler climate, with around ____ hours; 中国用时约____年.
struct UnnamedMeasure: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .number else { return nil }
    let passage = Passage(candidate.prompt)
    guard let gap = passage.first("____", in: passage.all) else { return nil }
    if candidate.language == .chinese {
      return Self.isChineseAmountOfNothing(passage, gap)
        ? "doesn't say of what it is an amount" : nil
    }
    if Self.isOfNothing(passage, gap) { return "doesn't say of what it is an amount" }
    var before = EnglishTokens(passage, in: 0..<gap.lowerBound).tokens.map(\.lower)
    while let last = before.last, Self.qualifiers.contains(last) { before.removeLast() }
    // Get about ____ hours: of sunshine, which the text before says.
    guard let verb = before.last, verb == "with" || Self.having.contains(verb) else { return nil }
    let tokens = EnglishTokens(passage, in: gap.upperBound..<passage.count).tokens
    guard let unit = tokens.first, Self.units.contains(unit.lower) else { return nil }
    let end = unit.range.upperBound
    return end >= passage.count || passage[end].endsClause
      ? "doesn't say of what it is an amount" : nil
  }

  /// ____万辆是…: the sentence before says of what; 用时约____年。: for what, the next clause would say.
  private static func isChineseAmountOfNothing(_ passage: Passage, _ gap: Range<Int>) -> Bool {
    let behind = passage.string(gap.upperBound..<passage.count)
    if gap.lowerBound == 0 {
      let unit = behind.drop { "余多十百千万亿萬億".contains($0) }.dropFirst()
      return ["是", "为", "為", "意味", "背后", "背後"].contains { unit.hasPrefix($0) }
    }
    var before = passage.string(0..<gap.lowerBound)
    while let qualifier = [
      "接近", "大约", "大約", "不到", "超过", "超過", "仅", "僅", "只", "约", "約", "近", "了", "达到", "达", "達到", "達",
      "逾",
      "超", "突破", "为", "為",
    ]
    .first(where: before.hasSuffix) {
      before.removeLast(qualifier.count)
    }
    // 中国年产销量: of what?
    if let measure = bareMeasures.first(where: before.hasSuffix) {
      let owner = before.dropLast(measure.count)
      if let scope = countries.first(where: owner.hasSuffix),
        owner.dropLast(scope.count).last.map({ "，,年".contains($0) }) ?? true
      {
        return true
      }
      // 2017年产销量: of what?
      let words = Passage(String(owner.reversed().drop { "，, ".contains($0) }.reversed()))
      if words.characters.allSatisfy(\.isDigit)
        || ChinesePeriod.range(at: 0, in: words) == words.all
      {
        return true
      }
    }
    return behind.count <= 3
      && ["用时", "用時", "历时", "歷時", "耗时", "耗時", "费时", "會期", "会期"].contains { word in
        guard before.hasSuffix(word) else { return false }
        // 工程历时____年: what took so long stands before it in its clause.
        let subject = before.dropLast(word.count).reversed().prefix { !"，；,;".contains($0) }
        return subject.count <= 2
      }
  }

  /// The first ____ months, the lowest in ____ years: of what, and before when, isn't said.
  private static func isOfNothing(_ passage: Passage, _ gap: Range<Int>) -> Bool {
    let before = passage.string(0..<gap.lowerBound).lowercased()
    let behind = passage.string(gap.upperBound..<passage.count).lowercased()
    let isTime = [" months", " weeks", " years", " days", " quarters"].contains(
      where: behind.hasPrefix)
    // Remains near a ____-year low: up to when?
    if ["-year low", "-year high", "-month low", "-month high"].contains(where: behind.hasPrefix) {
      return true
    }
    guard isTime else { return false }
    // After ____ years in banking, I can say: how long the speaker has done what he does.
    if before == "after " || before.hasSuffix("“after "), behind.components(of: ", i ") > 0 {
      return true
    }
    // Almost 40 years later: than what?
    if [
      " years later", " months later", " days later", " weeks later", " years earlier",
      " years on,",
    ]
    .contains(where: behind.hasPrefix) {
      return true
    }
    if ["the first ", "the last ", "the final "].contains(where: before.hasSuffix) {
      let next = behind.split(separator: " ").dropFirst().first ?? ""
      return !["of", "after", "in"].contains(next)
    }
    // Is the lowest in 30 years: from the day of writing.
    let isNow = [" is ", " are ", " has ", " have "].contains { before.contains($0) }
    return isNow
      && [" in ", " in over ", " in more than ", " in nearly "].contains(where: before.hasSuffix)
      && before.split(separator: " ").suffix(8).contains {
        $0.hasSuffix("est") || ["first", "most", "least", "worst", "best"].contains($0)
      }
  }

  private static let countries = ["我国", "中国", "全国", "全球", "我國", "中國", "全國"]
  private static let bareMeasures = BothScripts.list([
    "年产销量", "产销量", "年产量", "产量", "销量", "年产值", "产值", "销售额", "用户规模", "用户", "市场规模", "核心产业规模", "产业规模",
    "总规模", "规模", "保有量", "渗透率", "国产化率",
  ])
  private static let having: Set<String> = [
    "receive", "receives", "received", "get", "gets", "got", "have", "has", "had", "see", "sees",
    "record", "records", "recorded", "enjoy", "enjoys",
  ]
  private static let qualifiers: Set<String> = [
    "around", "about", "some", "nearly", "over", "almost", "approximately", "roughly", "only",
    "just", "than", "more", "less", "fewer",
  ]
  private static let units: Set<String> = [
    "hours", "days", "minutes", "years", "kilometres", "kilometers", "metres", "meters", "miles",
    "feet", "millimetres", "inches", "tonnes", "tons", "percent", "dollars", "million", "billion",
  ]
}
