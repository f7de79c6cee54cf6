import Foundation

/// Says what the figures of a Chinese sentence measure.
struct ChineseMetric {
  let sentence: SentenceFigures
  let times: [TimeExpression]

  var text: FigureText { sentence.text }

  /// What a figure measures, and of whom; nil where the sentence doesn't say.
  func metric(of index: Int) -> String? {
    let figure = sentence.figures[index]
    if figure.figure.kind == .date { return event(of: figure) }
    if let each = eachOfSeveral(index) { return each.metric }
    let clause = sentence.clauses[figure.clause]
    var subject = before(index, in: clause)
    if isBareMeasure(subject), let earlier = subjectBefore(figure.clause) {
      subject = earlier + subject
    }
    // 全球专利4.5万件，我国占比达61.5%: of what it is a share stands before.
    if subject.unicodeScalars.count <= 6,
      ["占比", "佔比", "份额", "份額"].contains(where: subject.hasSuffix),
      let earlier = subjectBefore(figure.clause), !subject.hasPrefix(earlier)
    {
      subject = subject.unicodeScalars.count > 2 ? earlier + "中" + subject : subject
    }
    if let whole = whole(of: subject, index) { return whole + "（" + subject + "）" }
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
  func isBareMeasure(_ words: String) -> Bool {
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

  /// 恩格尔系数为29.8%，其中城镇为28.8%: the measure whose part a figure gives.
  private func whole(of part: String, _ index: Int) -> String? {
    let figure = sentence.figures[index]
    guard figure.figure.kind == .percent, figure.clause > 0,
      (1...6).contains(part.unicodeScalars.count),
      text.has("为", before: figure.qualified.lowerBound), !endsMeasure(part), !leans(part)
    else { return nil }
    for other in sentence.figures[..<index].indices.reversed()
    where sentence.figures[other].figure.kind == .percent
      && sentence.figures[other].clause < figure.clause
    {
      let measure = before(other, in: sentence.clauses[sentence.figures[other].clause])
      if measure.unicodeScalars.count > 3, endsMeasure(measure), !leans(measure) { return measure }
    }
    return nil
  }

  // MARK: Before the number

  /// The words of the clause before a figure without dates, links and other figures.
  func before(_ index: Int, in clause: Range<Int>) -> String {
    let figure = sentence.figures[index]
    let start = openedStart(clause, until: figure.qualified.lowerBound)
    var end = max(start, figure.qualified.lowerBound)
    end = withoutLinks(start..<end)
    guard start < end else { return "" }
    // Another number in between: 从2012年的1.2万亿元增至…, 八大…、十大…
    if index > 0,
      let other = sentence.figures[..<index].last(where: {
        $0.figure.kind != .date && ($0.figure.kind != .rank || figure.figure.kind == .rank)
      }),
      other.range.upperBound > start, other.range.lowerBound < end
    {
      return between(other, start: start, end: end, kind: figure.figure.kind)
    }
    return withoutAchieving(stripped(start..<end))
  }

  /// 公司实现营业收入 is 公司营业收入.
  func withoutAchieving(_ words: String) -> String {
    for verb in ["实现了", "实现", "實現了", "實現"] {
      if let place = words.range(of: verb), place.lowerBound > words.startIndex {
        return words.replacingCharacters(in: place, with: "")
      }
    }
    return words
  }

  /// What a figure measures that stands behind another one in its clause.
  func between(
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
  static let changes: Set<String> = [
    "扩大", "擴大", "增加", "提高", "上升", "涨", "漲", "升", "降", "缩小", "縮小", "下降", "减少", "減少", "增长", "增長",
    "压减", "压缩", "跃升", "回升", "回落", "提升", "上涨", "下跌", "跌", "上調", "上调", "下调", "下調", "增", "减", "減",
    "发展",
  ]

  func leansOnFirst(_ words: String) -> Bool { leans(words) }

  /// Where the clause begins behind its date and openers.
  func openedStart(_ clause: Range<Int>, until end: Int) -> Int {
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
  func isUnclosedQuotation(_ index: Int, in clause: Range<Int>) -> Bool {
    guard text[index] == 0x201C || text[index] == 0x22 else { return false }
    return !(index + 1..<max(index + 1, clause.upperBound)).contains {
      text[$0] == 0x201D || text[$0] == 0x22
    }
  }

  /// Where words end without 达到, 为, 约 … at their end.
  func withoutLinks(_ range: Range<Int>) -> Int {
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
  func isPartOfWord(_ index: Int) -> Bool {
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
  func stripped(_ range: Range<Int>) -> String {
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

  func trimmed(_ words: String) -> String {
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

  func hasHan(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.contains { Scalar.isHan($0.value) } && !scalars.contains { Scalar.isLatin($0.value) }
  }
}
