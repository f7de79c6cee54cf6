import CheckedNumbers

/// Finds the terms of a Chinese statement that can be asked for, whole, best first.
struct ChineseGapFinder {
  /// The bank's terms.
  let lexicon: TermLexicon
  /// Words of the article's own title, which its title line gives away.
  let titleWords: Set<String>
  /// Whether only what carries a statement by itself will do: a speech has more sentences than anyone can learn.
  var isStrict = false

  /// The gaps in a range of a passage.
  func gaps(in range: Range<Int>, of passage: Passage) -> [Gap] {
    let part = Passage(passage.string(range))
    let shift = range.lowerBound
    let terms = lexicon.terms(in: part)
    var gaps: [Gap] = quoted(in: part)
    let phrases = phrases(of: terms, in: part)
    gaps += lists(of: phrases, terms: terms, in: part)
    gaps += lastItems(in: part) + attributes(in: part)
    gaps += phrases.compactMap { phrase(terms[$0].map { $0 }, in: part) }
    var seen: Set<Range<Int>> = []
    return
      gaps
      .filter { seen.insert($0.range).inserted && isAllowed($0, in: part) }
      .filter { !isStrict || carries($0) }
      .filter { $0.shape != .phrase || !ChinesePredicates.mayBeClause($0, in: part) }
      .map {
        var gap = $0
        gap.range = gap.range.lowerBound + shift..<gap.range.upperBound + shift
        return gap
      }
      .sorted { ($0.score, $1.range.lowerBound) > ($1.score, $0.range.lowerBound) }
  }

  // MARK: Shapes

  /// Terms in inner marks: ‘头雁’.
  private func quoted(in part: Passage) -> [Gap] {
    QuotationMarks.inner(of: .init(marked: part.all, words: part.all), in: part).compactMap {
      pair in
      guard (2...10).contains(pair.words.count) else { return nil }
      return gap(pair.words, in: part, shape: .quoted, score: 6)
    }
  }

  /// Nouns and what they are called by that end sentences of any subject.
  private static let generic: Set<String> = [
    "重要", "重大", "主要", "根本", "本质", "战略", "风险", "挑战", "使命", "方向", "支撑", "问题", "方式", "要求", "作用", "意义",
    "因素", "手段", "途径", "力量", "资源", "水平", "能力", "条件", "动力", "目标", "任务", "基础", "保障", "核心", "关键", "重点",
    "环节", "机遇", "效益", "活力", "生活", "工作", "国际", "社会", "健康", "新", "国家", "稳定", "有效", "积极", "深远", "影响",
    "强大", "良好", "坚实", "有力", "广泛", "全面", "高度", "充分", "必要", "共同", "努力", "加倍", "提供", "做好", "环境", "机制",
    "体系", "制度", "政策", "措施", "工程", "行动", "必要性", "重要性", "可能性", "文件", "法规", "规定", "办法", "政策文件", "概念",
    "手段", "工具", "载体", "举措",
  ]

  /// Words that say whose something is.
  private static let owners: Set<String> = BothScripts.set([
    "自身", "自己", "各自", "本国", "我国", "相关", "有关", "自主",
  ])

  /// What any change is said to bring.
  private static let troubles: Set<String> = BothScripts.set([
    "风险", "挑战", "问题", "困难", "矛盾", "影响", "危机", "威胁", "隐患", "压力",
  ])

  /// Nouns for what is listed before them.
  private static let names: Set<String> = BothScripts.set([
    "导向", "理念", "原则", "思路", "格局", "思想", "精神", "态势", "局面", "特征", "特点", "方针", "路线",
  ])

  /// Nouns that a set phrase adds to whatever it is said of: 做好…文章, 打好…硬仗.
  private static let figures: Set<String> = BothScripts.set([
    "文章", "大文章", "篇章", "新篇章", "硬仗", "攻坚战", "主动仗", "组合拳", "牛鼻子", "先手棋", "大戏", "金钥匙", "答卷",
  ])

  /// Runs of terms, as indexes into them, with nothing between and no border word inside.
  private func phrases(of terms: [Range<Int>], in part: Passage) -> [Range<Int>] {
    var phrases: [Range<Int>] = []
    var start: Int?
    for (index, term) in terms.enumerated() {
      let isApart = index > 0 && terms[index - 1].upperBound != term.lowerBound
      if isApart, let from = start {
        phrases.append(from..<index)
        start = nil
      }
      let leads = index + 1 < terms.count && terms[index + 1].lowerBound == term.upperBound
      if isBorder(part.string(term), opening: start == nil && leads) {
        if let from = start { phrases.append(from..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let from = start { phrases.append(from..<terms.count) }
    return phrases
  }

  /// Whether a phrase can't run over a word: a function word, a verb, or a noun of action where the phrase would open with it.
  private func isBorder(_ word: String, opening: Bool) -> Bool {
    if ChineseVocabulary.functionWords.contains(word) { return true }
    guard ChineseVocabulary.verbs.contains(word) else { return false }
    return !ChineseVocabulary.nominalVerbs.contains(word) || opening
  }

  /// A phrase's last terms, as many as make a whole of two to ten characters.
  private func phrase(_ all: [Range<Int>], in part: Passage) -> Gap? {
    // 潜在风险|研判和防范: the last word has a fellow behind 和, and what is before belongs to both.
    let isShared =
      all.last.map {
        all.count > 2 && hasFellow(behind: $0.upperBound, in: part)
          || all.count > 1 && isLike($0, next: 1, in: part)
      } ?? false
    let terms = isShared ? Array(all.dropLast()) : all
    guard let last = terms.last else { return nil }
    // 做好|科技金融|文章: what the set phrase is about.
    if Self.figures.contains(part.string(last)), terms.count > 1, terms[0].lowerBound > 0,
      ["做好", "做足", "写好", "打好", "唱好", "下好", "下活", "抓住", "用好", "写就"].contains(where: {
        part.has($0, endingAt: terms[0].lowerBound)
      })
    {
      return phrase(Array(terms.dropLast()), in: part)
    }
    var first = terms.count - 1
    while first > 0, last.upperBound - terms[first - 1].lowerBound <= 8,
      !lexicon.topics.contains(part.string(terms[first - 1]))
    {
      first -= 1
    }
    // 企业生产|经营活动预期指数: the end of a row too long for a gap is a piece of a name.
    if first > 0, terms[first - 1].upperBound == terms[first].lowerBound,
      !lexicon.topics.contains(part.string(terms[first - 1])), terms[first - 1].count > 1
    {
      return nil
    }
    // 运用新技术|改造提升传统产业: a verb beside a verb is what is done, no part of the term.
    if ChineseVocabulary.verbs.contains(part.string(last)),
      part.longest(of: ChineseVocabulary.verbs, at: last.upperBound, maximum: 4)?.count ?? 0 >= 2
    {
      return nil
    }
    // 提升自身|科技创新能力: whose it is stays.
    if first < terms.count - 1, Self.owners.contains(part.string(terms[first])) { first += 1 }
    let range = terms[first].lowerBound..<last.upperBound
    let words = terms[within: first...].map(part.string)
    // An item of a list is asked whole or not at all.
    if first > 0, terms[0].lowerBound > 0, part[terms[0].lowerBound - 1] == "、" { return nil }
    if isLike(last, next: 2, in: part) { return nil }
    // 安全性、可靠性、可控性: the others tell how it ends, and half of what it says.
    if "性化".contains(part[last.upperBound - 1]), isLike(last, next: 1, in: part) { return nil }
    // 等 closes a list; what follows is only its name.
    if terms[first].lowerBound > 0, part[terms[first].lowerBound - 1] == "等" { return nil }
    // A single character at an end is half a word.
    guard terms[first].count > 1, last.count > 1 else { return nil }
    let telling = words.filter {
      !ChineseVocabulary.weakNouns.contains($0) && !lexicon.topics.contains($0)
    }
    guard range.count >= 2, !telling.isEmpty else { return nil }
    guard
      !(words.count == 1
        && (ChineseVocabulary.verbs.contains(words[0])
          || ChineseVocabulary.weakNouns.contains(words[0])))
    else { return nil }
    var score = 0.0
    if words.contains(where: lexicon.topics.contains) { score -= 1.5 }
    score += words.map { lexicon.count($0) <= 3 ? 0.6 : 0 }.reduce(0, +)
    // 重要使命, 风险挑战: what could end any such sentence.
    if words.allSatisfy({ Self.generic.contains($0) || ChineseVocabulary.weakNouns.contains($0) }) {
      score -= 3.5
    } else if Self.generic.contains(words[words.count - 1]), words.count <= 2 {
      score -= 1
    }
    let start = terms[first].lowerBound
    // 难以预知的|风险挑战: it comes by itself.
    if words.allSatisfy(Self.troubles.contains) { return nil }
    // 应用的|必要性: any statement has one.
    if words.count == 1, Self.generic.contains(words[0]) { return nil }
    // 平等发展|和利用, 人类认识世界|和改造世界: the next verb goes with what stands before both.
    if words.count > 1, words.contains(where: ChineseVocabulary.verbs.contains),
      last.upperBound < part.count, "和与與".contains(part[last.upperBound]),
      part.longest(of: ChineseVocabulary.verbs, at: last.upperBound + 1, maximum: 2)?.count == 2
    {
      return nil
    }
    // 举足轻重|的地位: any other praise would do.
    if part.has("的", at: last.upperBound),
      ["地位", "作用", "意义", "影响", "角色", "位置", "价值"].contains(where: {
        part.has($0, at: last.upperBound + 1)
      })
    {
      return nil
    }
    // 以人为中心、基于事实的|政策导向: what it is called is not the point.
    if start > 0, part[start - 1] == "的",
      words.allSatisfy({
        Self.generic.contains($0) || Self.names.contains($0)
          || ChineseVocabulary.weakNouns.contains($0)
      }),
      part[max(0, start - 12)..<start].contains("、")
    {
      return nil
    }
    // 正视差距、|加倍努力: what is added for the rhythm.
    if start > 0, part[start - 1] == "、", words.allSatisfy(Self.generic.contains) { return nil }
    // 国家和____, 整体性、____: its fellow stands beside it.
    if start > 0, "和与及、或".contains(part[start - 1]) {
      // 国家和|社会稳定: what both share can't be asked with one of them.
      if words.count > 1, start > 2, part[start - 2].isHan, "和与及".contains(part[start - 1]) {
        return nil
      }
      score -= 2.5
    }
    // 工作方式和生活方式: the same noun again.
    if words.count > 1, part.string.components(of: words[words.count - 1]) > 1 { score -= 2.5 }
    return gap(range, in: part, shape: .phrase, score: score)
  }

  /// Whether an item of the same length and the same ending stands behind 、: 整体性、系统性.
  private func isLike(_ term: Range<Int>, next ending: Int, in part: Passage) -> Bool {
    let next = term.upperBound + 1
    guard part.has("、", at: term.upperBound), term.count > ending, next + term.count <= part.count
    else { return false }
    return (1..<ending + 1).allSatisfy {
      part[term.upperBound - $0] == part[next + term.count - $0]
    }
  }

  /// Whether 和 and one short word stand behind a place, and then the clause ends.
  private func hasFellow(behind place: Int, in part: Passage) -> Bool {
    guard place + 2 < part.count, "和与及與".contains(part[place]) else { return false }
    var end = place + 1
    while end < part.count, part[end].isHan, end - place <= 3 { end += 1 }
    return end - place - 1 == 2 && (end == part.count || part[end].endsClause)
  }

  /// Lists of three or four short phrases: 有益、安全、公平; 算法、算力和数据.
  private func lists(of phrases: [Range<Int>], terms: [Range<Int>], in part: Passage) -> [Gap] {
    var gaps: [Gap] = []
    var index = 0
    while index < phrases.count {
      var last = index
      while last + 1 < phrases.count {
        let between = part.string(
          terms[phrases[last].upperBound - 1]
            .upperBound..<terms[phrases[last + 1].lowerBound].lowerBound)
        guard between == "、" || (last > index && ["和", "与", "以及", "及"].contains(between)) else {
          break
        }
        last += 1
      }
      let spans: [Range<Int>] = (index...last).map { phrase in
        terms[phrases[phrase].lowerBound]
          .lowerBound..<terms[phrases[phrase].upperBound - 1].upperBound
      }
      let items = trimmedLast(spans, terms: terms)
      if (2...4).contains(items.count), items.allSatisfy({ (2...6).contains($0.count) }),
        items.count > 2 || items.allSatisfy({ $0.count >= 3 }),
        // A single character at an item's front is half of a word.
        (index...last).allSatisfy({ terms[phrases[$0].lowerBound].count > 1 }),
        let first = items.first, let end = items.last?.upperBound, end - first.lowerBound <= 18,
        !part.has("等", at: end), !part.has("、", at: end),
        first.lowerBound == 0 || part[first.lowerBound - 1] != "、",
        end == part.count || part[end].endsClause || "的”’".contains(part[end])
          || Set(items.map(\.count)).count == 1,
        let gap = gap(
          first.lowerBound..<end, in: part, shape: .list, score: items.count > 2 ? 2.5 : 1)
      {
        gaps.append(gap)
      }
      index = last + 1
    }
    return gaps
  }

  /// A list before 的 and a noun that only sums it up: 以人为中心、基于事实 in 秉持以人为中心、基于事实的政策导向.
  private func attributes(in part: Passage) -> [Gap] {
    part.all.compactMap { end in
      guard part[end] == "的", end + 3 < part.count,
        Self.names.contains(where: { part.has($0, at: end + 1) || part.has($0, at: end + 3) })
      else { return nil }
      var start = end
      while start > 0, end - start < 18, part[start - 1].isHan || part[start - 1] == "、",
        !ChineseVocabulary.verbs.contains(where: { $0.count == 2 && part.has($0, endingAt: start) })
      {
        start -= 1
      }
      let items = part.string(start..<end).split(separator: "、", omittingEmptySubsequences: false)
      guard (2...4).contains(items.count), items.allSatisfy({ (2...6).contains($0.count) }) else {
        return nil
      }
      return gap(start..<end, in: part, shape: .list, score: 2.5)
    }
  }

  /// The last of three or more items of one length: 共创分享 in 人机协同、跨界融合、共创分享的时代, 公平性 in 安全性、可靠性和公平性.
  private func lastItems(in part: Passage) -> [Gap] {
    var gaps: [Gap] = []
    var row: [Range<Int>] = []
    var start = 0
    for index in 0...part.count {
      let character = index < part.count ? part[index] : "。"
      let joins = character == "、" || character == "和" && !row.isEmpty
      let closes = !character.isHan || character == "的" || joins
      guard closes else { continue }
      row.append(start..<index)
      if !joins {
        if let last = lastItem(of: row, in: part) { gaps.append(last) }
        row = []
      }
      start = index + 1
    }
    return gaps
  }

  private func lastItem(of row: [Range<Int>], in part: Passage) -> Gap? {
    guard row.count >= 3, let last = row.last, !part.has("等", at: last.upperBound),
      (3...4).contains(last.count), row.dropFirst().allSatisfy({ $0.count == last.count }),
      row[0].count >= last.count,
      last.count == 4
        || row.count >= 4
          && row.allSatisfy({ part[$0.upperBound - 1] == part[last.upperBound - 1] })
    else { return nil }
    return last.count == 4
      ? gap(last, in: part, shape: .phrase, score: 0.5)
      : gap(last, in: part, shape: .half, score: -2)
  }

  /// The items with the last one as long as those before it, where the phrase runs on: 有益、安全、公平|方向.
  private func trimmedLast(_ items: [Range<Int>], terms: [Range<Int>]) -> [Range<Int>] {
    guard items.count >= 3, let last = items.last else { return items }
    let usual = items.dropLast().map(\.count)
    guard let longest = usual.max(), Set(usual).count == 1, last.count > longest,
      terms.contains(where: { $0.upperBound == last.lowerBound + longest })
    else { return items }
    return items.dropLast() + [last.lowerBound..<last.lowerBound + longest]
  }

  // MARK: Judgement

  private func gap(_ range: Range<Int>, in part: Passage, shape: Gap.Shape, score: Double) -> Gap? {
    let isHead = range.lowerBound > 0 && part[range.lowerBound - 1] == "的"
    let endsClause =
      range.upperBound == part.count || part[range.upperBound].endsClause
      || "”’".contains(part[range.upperBound])
    var score = score
    if endsClause { score += 2.5 }
    if isHead { score += 2 }
    switch range.count {
    case 4...8: score += 2
    case 3: score += 1
    case 9...12: score += 0.5
    case 2: score += 0
    default: score -= 1
    }
    // Late in the statement is where its point stands.
    score += Double(range.lowerBound) / Double(max(part.count, 1))
    return Gap(
      range: range, text: part.string(range), shape: shape, isHead: isHead, endsClause: endsClause,
      score: score)
  }

  /// Whether a gap of a speech's own sentence says what the sentence is for: a marked term, a list, a head behind 的.
  private func carries(_ gap: Gap) -> Bool {
    switch gap.shape {
    case .quoted, .list, .half, .name: true
    case .phrase: gap.endsClause && (gap.isHead || gap.score >= 5) && gap.text.count >= 4
    }
  }

  private func isAllowed(_ gap: Gap, in part: Passage) -> Bool {
    guard gap.text.count <= 20, gap.text.contains(where: { $0.isHan || $0.isLetter }) else {
      return false
    }
    // Said twice in the statement: the other place gives it away.
    if gap.shape != .quoted,
      lexicon.cutsWord(at: gap.range.lowerBound, in: part)
        || lexicon.cutsWord(at: gap.range.upperBound, in: part)
    {
      return false
    }
    let first = part.first(gap.text, in: part.all)
    let last = part.last(gap.text, in: part.all)
    guard first == last else { return false }
    // Three characters behind a verb are mostly the verb's own object: 造福|全人类.
    if gap.shape == .phrase, gap.text.count < 4, !gap.isHead { return false }
    return !titleWords.contains(gap.text)
  }
}
