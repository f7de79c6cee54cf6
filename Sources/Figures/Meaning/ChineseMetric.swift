import Foundation

/// Says what the figures of a Chinese sentence measure.
struct ChineseMetric {
  let sentence: SentenceFigures
  let times: [TimeExpression]

  private var text: FigureText { sentence.text }

  /// What a figure measures, and of whom; nil where the sentence doesn't say.
  func metric(of index: Int) -> String? {
    let figure = sentence.figures[index]
    if figure.figure.kind == .date { return event(of: figure) }
    let clause = sentence.clauses[figure.clause]
    var subject = before(index, in: clause)
    if isBareMeasure(subject), let earlier = subjectBefore(figure.clause) {
      subject = earlier + subject
    }
    let isOpen = subject.isEmpty || !endsMeasure(subject)
    let counted = isOpen ? behind(index, in: clause) : nil
    if subject.isEmpty || leans(subject) {
      let needsSubject = counted == nil || leans(subject)
      if needsSubject, let earlier = subjectBefore(figure.clause) {
        subject = earlier + subject
      }
    } else if let scope = scope(before: figure.clause, for: subject) {
      subject = scope + subject
    }
    guard let counted else { return subject.isEmpty ? nil : subject }
    return joined(subject, counted, figure.figure.kind)
  }

  /// 规模, 数量居全国: without what the clause before names, nobody knows whose.
  private func isBareMeasure(_ words: String) -> Bool {
    if Self.bareMeasures.contains(words) { return true }
    return ["居", "位", "列", "稳居", "跃居", "占", "超"].contains { verb in
      guard let place = words.range(of: verb), place.lowerBound > words.startIndex else {
        return false
      }
      return Self.bareMeasures.contains(String(words[..<place.lowerBound]))
    }
  }

  /// Measures that say nothing without what the clause before names.
  private static let bareMeasures: Set<String> = [
    "总额", "總額", "总数", "總數", "总量", "總量", "总规模", "規模", "规模", "数量", "數量", "占比", "佔比", "比重", "增速", "增幅",
    "降幅", "总投资", "總投資", "人数", "人數", "金额", "金額", "面积", "面積", "比例", "跌幅", "涨幅", "漲幅", "均价", "总价",
    "产量", "產量", "销量", "銷量", "长度", "年均增速", "平均增速", "年复合增长率", "复合增长率", "年均增长率", "年均复合增长率", "增长率",
    "年均增长", "总长", "全长", "余额", "總值", "总值",
  ]

  // MARK: Before the number

  /// The words of the clause before a figure without dates, links and other figures.
  private func before(_ index: Int, in clause: Range<Int>) -> String {
    let figure = sentence.figures[index]
    let start = openedStart(clause, until: figure.qualified.lowerBound)
    var end = max(start, figure.qualified.lowerBound)
    end = withoutLinks(start..<end)
    guard start < end else { return "" }
    // Another number in between: 从2012年的1.2万亿元增至…, 八大…、十大…
    if index > 0, let other = sentence.figures[..<index].last(where: { $0.figure.kind != .date }),
      other.range.upperBound > start, other.range.lowerBound < end
    {
      return between(other, start: start, end: end, kind: figure.figure.kind)
    }
    return withoutAchieving(stripped(start..<end))
  }

  /// 公司实现营业收入 is 公司营业收入.
  private func withoutAchieving(_ words: String) -> String {
    for verb in ["实现了", "实现", "實現了", "實現"] {
      if let place = words.range(of: verb), place.lowerBound > words.startIndex {
        return words.replacingCharacters(in: place, with: "")
      }
    }
    return words
  }

  /// What a figure measures that stands behind another one in its clause.
  private func between(
    _ other: SentenceFigures.Placed, start: Int, end: Int, kind: Figure.Kind
  ) -> String {
    let first = withoutLinks(start..<max(start, other.qualified.lowerBound))
    let head = stripped(start..<max(start, first))
    guard other.qualified.upperBound < end else { return head }
    var middle = other.qualified.upperBound
    if [0x7684, 0x4F59, 0x591A].contains(text[middle]) { middle += 1 }
    var isList = false
    for word in ["、", "和", "及", "与", "以及", "或", "("]
    where text.has(word, at: middle) {
      middle += word.unicodeScalars.count
      isList = true
      break
    }
    let rest = stripped(middle..<max(middle, end))
    if rest.isEmpty || Self.changes.contains(rest) { return head }
    // 150个县、320万农户: the first one's noun is no part of the second.
    if let last = (middle..<end).last(where: { text[$0] != 0x20 }), text[last] == 0x3001 {
      return head
    }
    // 在…大会、…论坛: 、 may stand further on, before the second measure.
    if let comma = (middle..<end).last(where: { text[$0] == 0x3001 }), comma + 1 < end {
      let item = stripped(comma + 1..<end)
      return item.isEmpty ? head : item
    }
    if kind == .rank {
      let folded = FigureText(rest)
      for index in 0..<folded.count {
        for word in ["位居", "稳居", "跃居", "位列", "名列", "排名", "排在", "居", "列"]
        where folded.has(word, at: index) {
          return head + folded.words(index..<folded.count)
        }
      }
    }
    if isList || head.isEmpty { return rest }
    return leansOnFirst(rest) ? head + rest : rest
  }

  /// 由5亿元扩大至20亿元: verbs that stand between two values of one measure.
  private static let changes: Set<String> = [
    "扩大", "擴大", "增加", "提高", "上升", "涨", "漲", "升", "降", "缩小", "縮小", "下降", "减少", "減少", "增长", "增長",
    "压减", "压缩", "跃升", "回升", "回落", "提升", "上涨", "下跌", "跌", "上調", "上调", "下调", "下調", "增", "减", "減",
    "发展",
  ]

  private func leansOnFirst(_ words: String) -> Bool { leans(words) }

  /// Where the clause begins behind its date and openers.
  private func openedStart(_ clause: Range<Int>, until end: Int) -> Int {
    var start = clause.lowerBound
    var goesOn = true
    while goesOn, start < end {
      goesOn = false
      if text[start] == 0x20 || text[start] == 0x7684 || isUnclosedQuotation(start, in: clause) {
        start += 1
        goesOn = true
        continue
      }
      if let time = times.first(where: {
        $0.range.lowerBound <= start && start < $0.range.upperBound && $0.role != .comparison
      }) {
        start = time.range.upperBound
        goesOn = true
        continue
      }
      for word in MetricVocabulary.chineseOpeners where text.has(word, at: start) {
        // 在 and 到 open a clause only before a date: 在线用户, 到期债务 are subjects.
        if word.count == 1,
          !times.contains(where: { $0.range.lowerBound == start + word.count })
        {
          continue
        }
        start += word.count
        goesOn = true
        break
      }
    }
    return min(start, end)
  }

  /// Whether a quotation opens at an index that ends behind the clause.
  private func isUnclosedQuotation(_ index: Int, in clause: Range<Int>) -> Bool {
    guard text[index] == 0x201C || text[index] == 0x22 else { return false }
    return !(index + 1..<max(index + 1, clause.upperBound)).contains {
      text[$0] == 0x201D || text[$0] == 0x22
    }
  }

  /// Where words end without 达到, 为, 约 … at their end.
  private func withoutLinks(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    var goesOn = true
    while goesOn, end > range.lowerBound {
      goesOn = false
      if text[end - 1] == 0x20 || [0x201C, 0x28, 0x3A, 0x22].contains(text[end - 1]) {
        end -= 1
        goesOn = true
        continue
      }
      if let time = times.last(where: {
        $0.role == .period && $0.range.upperBound == end && $0.range.lowerBound >= range.lowerBound
      }) {
        end = time.range.lowerBound
        goesOn = true
        continue
      }
      if text[end - 1] == 0x7684, end - 1 > range.lowerBound {  // 的
        end -= 1
        goesOn = true
        continue
      }
      for word in MetricVocabulary.chineseLinks
      where end - word.count >= range.lowerBound && text.has(word, at: end - word.count) {
        if word.count == 1, isPartOfWord(end - 1) { continue }
        end -= word.count
        goesOn = true
        break
      }
    }
    return end
  }

  /// 成为, 行为, 共有, 所有, 附近: single characters that end other words.
  private func isPartOfWord(_ index: Int) -> Bool {
    let before = text[index - 1]
    switch text[index] {
    case 0x4E3A: return [0x884C, 0x4F5C, 0x8BA4].contains(before)  // 行作认为
    case 0x6709: return [0x56FD, 0x79C1, 0x6240, 0x7279].contains(before)  // 国私所特有
    case 0x8FD1: return [0x9644, 0x9760].contains(before)  // 附靠近
    case 0x4E0A:  // 以上, 网上 …: 上 is a link only before 百, 千, 万
      return true
    case 0x5728: return [0x5B58, 0x73B0].contains(before)  // 存现在
    case 0x8FBE: return [0x53D1, 0x62B5].contains(before)  // 发抵达
    case 0x7EA6: return [0x8282, 0x5408, 0x5236, 0x5951].contains(before)  // 节合制契约
    case 0x5171: return [0x516C, 0x4E2D].contains(before)  // 公中共
    case 0x4EE5: return [0x53EF, 0x6240, 0x52A0, 0x4E88, 0x5F97, 0x96BE, 0x7528].contains(before)
    case 0x5230: return [0x5F97, 0x53D7, 0x9047, 0x611F].contains(before)  // 得受遇感到
    case 0x53EF, 0x5373, 0x66F4, 0x53C8, 0x5C31: return false
    default: return false
    }
  }

  /// Words of a range without the dates in them.
  private func stripped(_ range: Range<Int>) -> String {
    var result = ""
    var position = range.lowerBound
    for time in times
    where time.role == .period && time.range.lowerBound >= position
      && time.range.upperBound <= range.upperBound
    {
      var end = max(position, text.beforeSpaces(time.range.lowerBound))
      if end > position, [0x5728, 0x4E8E].contains(text[end - 1]) { end -= 1 }
      result += text.substring(position..<end)
      position = time.range.upperBound
      if position < range.upperBound, text[position] == 0x7684 { position += 1 }
    }
    guard position <= range.upperBound else { return trimmed(result) }
    result += text.substring(position..<range.upperBound)
    return trimmed(result)
  }

  private func trimmed(_ words: String) -> String {
    var scalars = Array(words.unicodeScalars)
    let marks: Set<Unicode.Scalar> = [" ", "、", "的", "“", "(", "（", "\"", "\u{3000}", ":", "："]
    while let last = scalars.last, marks.contains(last) { scalars.removeLast() }
    while let first = scalars.first,
      marks.subtracting(["“", "(", "（", "\""]).contains(first) || first == "，" || first == ")"
    {
      scalars.removeFirst()
    }
    return String(String.UnicodeScalarView(scalars.filter { $0 != " " || !hasHan(scalars) }))
  }

  private func hasHan(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.contains { Scalar.isHan($0.value) } && !scalars.contains { Scalar.isLatin($0.value) }
  }

  // MARK: Behind the number

  /// What a count counts or a share is of; nil where nothing but a unit stands there.
  private func behind(_ index: Int, in clause: Range<Int>) -> String? {
    let figure = sentence.figures[index]
    switch figure.figure.kind {
    case .money, .measure, .duration, .age, .ratio, .percentagePoint, .multiple, .date:
      guard text[figure.qualified.upperBound] == 0x7684 || isModifier(figure, in: clause) else {
        return nil
      }
    case .count, .percent, .fraction, .rank: break
    }
    var start = figure.qualified.upperBound
    if [0x7684, 0x591A, 0x4F59].contains(text[start]) { start += 1 }
    var end = start
    // 43%的16岁以上网民: an age or a date is part of what is counted.
    let limit =
      sentence.figures[(index + 1)...].first {
        ![.age, .date, .rank, .duration].contains($0.figure.kind)
      }?.qualified.lowerBound ?? clause.upperBound
    while end < min(limit, clause.upperBound), text[end] != 0x3001, text[end] != 0x28,
      !(text[end] == 0x548C && end - start > 1 && text[end - 1] != 0x4E4B)
    {
      end += 1
    }
    var words = stripped(start..<max(start, end))
    // 140多个国家: the noun is in the unit.
    if figure.figure.kind == .count, let unit = figure.figure.unit, unit.hasPrefix("个"),
      unit.unicodeScalars.count > 1
    {
      words = String(unit.dropFirst()) + words
    }
    guard words.unicodeScalars.count >= 2 else { return nil }
    // 由12个压减至4个: what follows is no noun.
    if words.hasPrefix("压减") || Self.changes.contains(where: words.hasPrefix) { return nil }
    return words
  }

  /// 法国1090亿欧元投资计划, 连续15年位居…: a noun or verb follows at once, and no link stands before.
  private func isModifier(_ figure: SentenceFigures.Placed, in clause: Range<Int>) -> Bool {
    let end = figure.qualified.upperBound
    guard end + 2 < clause.upperBound, Scalar.isHan(text[end]) else { return false }
    let start = figure.qualified.lowerBound
    if figure.figure.kind == .duration {
      return ["连续", "历时", "持续", "用了", "用"].contains { text.has($0, before: start) }
    }
    // 用于支持以至和与或作为为: what follows says what for.
    let others: Set<UInt32> = [
      0x7528, 0x652F, 0x4EE5, 0x81F3, 0x548C, 0x4E0E, 0x6216, 0x4F5C, 0x4E3A, 0x5EFA, 0x8FDB,
    ]
    guard figure.figure.kind == .money, !others.contains(text[end]) else { return false }
    return start > clause.lowerBound && withoutLinks(clause.lowerBound..<start) == start
  }

  private func joined(_ subject: String, _ counted: String, _ kind: Figure.Kind) -> String {
    let share = kind == .percent || kind == .fraction ? "的比例" : ""
    if subject.isEmpty { return counted + share }
    return subject + counted + share
  }

  private func endsMeasure(_ words: String) -> Bool {
    let folded = FigureText(words)
    return MetricVocabulary.chineseMeasureEndings.contains {
      folded.has($0, at: folded.count - $0.count)
    }
  }

  // MARK: The clause before

  /// Whether words need a subject from the clause before: 同比增长, 占全国的.
  private func leans(_ words: String) -> Bool {
    let folded = FigureText(words)
    return MetricVocabulary.chineseLeaning.contains { word in
      guard folded.has(word, at: 0) else { return false }
      // 比重, 为主, 较大, 总人口, 有效: the first character of another word.
      return word.count > 1 || !Self.beginsNoun(folded[0], folded[1])
    }
  }

  private static func beginsNoun(_ first: UInt32, _ second: UInt32) -> Bool {
    switch first {
    case 0x6BD4: [0x91CD, 0x4F8B, 0x7279].contains(second)  // 比重, 比例, 比特
    case 0x603B: second != 0 && second != 0x5171 && second != 0x8BA1  // 总共, 总计
    case 0x6709: [0x6548, 0x5173, 0x8272, 0x673A].contains(second)
    case 0x589E: [0x503C, 0x52A0].contains(second) && second != 0x52A0
    case 0x964D: [0x6C34].contains(second)
    case 0x8D85: [0x7EA7, 0x5927].contains(second)
    case 0x5217: [0x8F66].contains(second)
    case 0x521B: [0x65B0, 0x6295].contains(second)
    case 0x5C45: [0x6C11].contains(second)
    case 0x5747, 0x5E76: second == 0x4EF7 || second == 0x8D2D
    default: false
    }
  }

  /// What the clause before is about.
  private func subjectBefore(_ clause: Int) -> String? {
    var index = clause - 1
    var steps = 0
    while index >= 0, steps < 6 {
      if text[sentence.clauses[index].upperBound] == 0x3B, steps > 0 { return nil }
      let range = sentence.clauses[index]
      let first = sentence.figures.firstIndex {
        $0.clause == index && $0.figure.kind != .date && $0.figure.kind != .rank
      }
      let subject: String
      if let first {
        subject = withoutChange(before(first, in: range))
      } else {
        let start = openedStart(range, until: range.upperBound)
        let isAdverbial = Self.adverbials.contains { text.has($0, at: start) }
        subject = isAdverbial ? "" : cut(start..<range.upperBound)
      }
      if !subject.isEmpty, !leans(subject) {
        if let scope = scope(before: index, for: subject) { return scope + subject }
        return subject
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// 出口同比增长 is about 出口, 我国专利数量占全球总量 about 我国专利数量.
  private func withoutChange(_ words: String) -> String {
    let folded = FigureText(words)
    for index in 1..<max(2, folded.count) {
      for word in [
        "同比", "环比", "比上年", "比去年", "较上年", "占", "增长", "下降", "位居", "稳居", "提高", "增加", "减少", "上升",
      ]
      where folded.has(word, at: index) {
        if word == "增加", folded.has("增加值", at: index) { continue }
        if word == "占", folded.has("占比", at: index) || folded.has("占有", at: index) { continue }
        return folded.words(0..<index)
      }
    }
    return words
  }

  /// The subject of a clause without figures: its words before the verb, where that is known.
  private func cut(_ range: Range<Int>) -> String {
    var end = range.upperBound
    scan: for index in range where index > range.lowerBound + 1 {
      for word in Self.verbs where text.has(word, at: index) {
        end = index
        break scan
      }
    }
    guard end - range.lowerBound <= 45 else { return "" }
    return stripped(range.lowerBound..<end)
  }

  /// Openers of clauses that say how or by whom: 按不变价格计算, 随着…, 据…测算.
  private static let adverbials: [[UInt32]] = [
    "按", "扣除", "根据", "据", "经", "随着", "由于", "通过", "为了", "依照", "依据", "初步", "如果", "截至", "经过", "受", "分",
    "从", "对此", "与", "按照", "作为",
  ].map { $0.unicodeScalars.map(\.value) }

  private static let verbs: [[UInt32]] = [
    "稳步", "持续", "不断", "快速", "显著", "蓬勃", "继续", "保持", "位居", "稳居", "总体", "平稳", "加快", "再创", "首次", "正在",
    "进一步",
    "大幅", "明显", "已经", "成为", "实现", "取得", "迅速", "日益", "是", "达到", "呈现", "增长", "提高", "下降",
    "宣布", "提出", "发布", "出台", "印发", "启动", "推出", "强调", "指出", "签署", "召开", "举办", "公布", "于2",
  ].map { $0.unicodeScalars.map(\.value) }

  /// 我国, 全球 … that opens an earlier clause and this measure leaves out.
  private func scope(before clause: Int, for subject: String) -> String? {
    guard clause > 0 else { return nil }
    let folded = FigureText(subject)
    // A measure that names its own place needs no other.
    for scope in MetricVocabulary.chineseScopes where contains(folded, scope) { return nil }
    if folded.has("国家", at: 0) { return nil }
    let marks: Set<UInt32> = [0x7701, 0x5E02, 0x53BF, 0x56FD]  // 省市县国
    for index in folded.scalars.indices where marks.contains(folded[index]) {
      // 市场, 市值, 国家, 国际 name no place.
      if ![0x573A, 0x503C, 0x6C11, 0x5BB6, 0x9645, 0x5185].contains(folded[index + 1]) {
        return nil
      }
    }
    for index in 0..<clause {
      if index > 0, text[sentence.clauses[index - 1].upperBound] == 0x3B { continue }
      let start = openedStart(sentence.clauses[index], until: sentence.clauses[index].upperBound)
      for scope in MetricVocabulary.chineseScopes where text.has(scope, at: start) {
        return text.substring(start..<start + scope.count)
      }
    }
    return nil
  }

  private func contains(_ folded: FigureText, _ word: [UInt32]) -> Bool {
    guard folded.count >= word.count else { return false }
    return (0...(folded.count - word.count)).contains { folded.has(word, at: $0) }
  }

  // MARK: Dates

  /// What happened at a date: the words of its clause, else of the next.
  private func event(of figure: SentenceFigures.Placed) -> String? {
    let clause = sentence.clauses[figure.clause]
    let time = times.first { $0.range.overlaps(figure.range) }?.range ?? figure.range
    let start = openedStart(clause, until: clause.upperBound)
    var front = ""
    if start < time.lowerBound {
      front = trimmed(stripped(start..<time.lowerBound))
      for word in ["并将于", "并于", "将于", "并在", "于", "在", "将", "自", "预计"] where front.hasSuffix(word) {
        front.removeLast(word.count)
        break
      }
    }
    var back = ""
    if time.upperBound < clause.upperBound {
      back = stripped(max(time.upperBound, start)..<clause.upperBound)
    }
    // 并于2024年9月宣布…: by whom stands in the clause before.
    if front.isEmpty, !back.isEmpty, start < time.lowerBound,
      let subject = subjectBefore(figure.clause)
    {
      front = subject
    }
    var words = trimmed(front + back)
    guard figure.clause + 1 < sentence.clauses.count else { return words.isEmpty ? nil : words }
    let next = stripped(sentence.clauses[figure.clause + 1])
    if words.unicodeScalars.count < 4 {
      words = next
    } else if let last = words.last, "时中上后下间".contains(last) {
      // 在…集体学习时，习近平强调
      words += "，" + next
    }
    return words.isEmpty ? nil : words
  }
}
