/// Numbers with a unit behind them, and bare numbers.
extension Recognition {
  /// The figure that a numeral makes with the unit behind it; nil where it is no figure.
  func counted(_ numeral: Numeral) -> Found? {
    let end = numeral.end
    let next = text.afterSpaces(end)
    if text[next] == 0x25 || text[next] == 0x2030, numeral.script == .digits,
      isInclusive || !Scalar.isDigit(text[next + 1])
    {
      return percentSign(numeral, at: next)
    }
    if let tenths = tenths(numeral, at: next) { return tenths }
    if let unit = chineseUnit(behind: numeral, at: next) { return unit }
    if numeral.script != .han, let unit = englishUnit(behind: numeral) { return unit }
    return bare(numeral)
  }

  private func percentSign(_ numeral: Numeral, at index: Int) -> Found {
    let value = text[index] == 0x2030 ? scaled(numeral.figureValue, 0.1) : numeral.figureValue
    return Found(
      .percent, numeral.range.lowerBound..<index + 1, number: numeral.range, value,
      unit: index..<index + 1, qualifier: numeral.qualifier)
  }

  /// Multiplies both ends of a value.
  func scaled(_ value: Figure.Value, _ factor: Double) -> Figure.Value {
    switch value {
    case .number(let number): .number(Decimals.product(number, factor))
    case .range(let low, let high):
      .range(Decimals.product(low, factor), Decimals.product(high, factor))
    }
  }

  // MARK: Chinese units

  private func chineseUnit(behind numeral: Numeral, at index: Int) -> Found? {
    guard Scalar.isHan(text[index]) || text[index] > 0x7F || numeral.script == .han else {
      return nil
    }
    if isInclusive, let end = spacedPercentagePoint(at: index) {
      return Found(
        .percentagePoint, numeral.range.lowerBound..<end, number: numeral.range,
        numeral.figureValue, unit: index..<end, qualifier: numeral.qualifier)
    }
    guard let unit = UnitTable.chinese.unit(at: index, in: text), accepts(numeral, before: unit)
    else { return nil }
    if isInclusive, unit.kind == .count { return bare(numeral) }
    var range = numeral.range.lowerBound..<unit.end
    var number = numeral.range
    var kind = unit.kind
    var value = numeral.figureValue
    if numeral.isFraction, kind == .count { kind = .fraction }
    // 十四届全国人大: the fourteenth, with 第 left out.
    if kind == .count, numeral.script == .han, text[unit.end - 1] == 0x5C4A { kind = .rank }
    if kind == .money, let (added, end) = smallMoney(behind: unit.end) {
      if case .number(let whole) = value { value = .number(Decimals.rounded(whole + added)) }
      range = range.lowerBound..<end
      number = range
    } else if text[unit.end] == 0x534A, [.duration, .measure, .age, .multiple].contains(kind),
      !Scalar.isDigit(text[unit.end + 1]), isHalf(behind: unit.end)
    {
      // 三年半, 两米半
      if case .number(let number) = value { value = .number(number + 0.5) }
      range = range.lowerBound..<unit.end + 1
    }
    if kind == .money, text.has("人民币", at: unit.end) {
      range = range.lowerBound..<unit.end + 3
    }
    if kind == .duration, text.has("大", at: unit.end), isInclusive || isAge(behind: unit.end) {
      kind = .age
      range = range.lowerBound..<unit.end + 1
    }
    if kind == .measure, text.has("零下", before: range.lowerBound), !isInclusive {
      // 零下25摄氏度
      value = scaled(value, -1)
      range = range.lowerBound - 2..<range.upperBound
    }
    let mantissaEnd = number == numeral.range ? numeral.mantissaEnd : number.upperBound
    return Found(
      kind, range, number: number, mantissa: number.lowerBound..<mantissaEnd,
      value, unit: index..<unit.end, qualifier: numeral.qualifier)
  }

  /// 个 百 分 点 as justified lines have it.
  private func spacedPercentagePoint(at index: Int) -> Int? {
    var index = index
    for scalar: UInt32 in [0x4E2A, 0x767E, 0x5206, 0x70B9] {
      index = text.afterSpaces(index)
      guard text[index] == scalar else { return nil }
      index += 1
    }
    return index
  }

  private func isHalf(behind index: Int) -> Bool {
    // 三年半导体 would be another word.
    ![0x5BFC, 0x5E74, 0x5F84, 0x5C0F].contains(text[index + 1])
  }

  private func isAge(behind index: Int) -> Bool {
    [0x7684, 0x65F6, 0xFF0C, 0x2C].contains(text[index + 1])
  }

  /// 五元三毛, 十元三角八分, 五元八分: what stands behind 元.
  private func smallMoney(behind index: Int) -> (Double, Int)? {
    guard text[index - 1] == 0x5143 || text[index - 1] == 0x5757 else { return nil }
    var added = 0.0
    var end = index
    for (names, part) in [([0x6BDB, 0x89D2] as [UInt32], 10.0), ([0x5206], 100)] {
      guard let small = HanNumeralReader(text: text, allowsSpaces: false).numeral(at: end),
        small.value < 10, small.upper == nil, names.contains(text[small.range.upperBound]),
        // 三分之一 begins another number.
        text[small.range.upperBound + 1] != 0x4E4B
      else { continue }
      added += small.value / part
      end = small.range.upperBound + 1
    }
    return end > index ? (Decimals.rounded(added), end) : nil
  }

  /// Whether a number and a unit make a figure, or just two words that meet: 一种, 三方, 百家.
  private func accepts(_ numeral: Numeral, before unit: UnitTable.Match) -> Bool {
    if isInclusive { return true }
    if isOfUnknownNumber(numeral) { return false }
    // 二十国集团, 七国集团
    if text.has("国集团", at: unit.end - 1) { return false }
    if numeral.script == .digits {
      // 9点 is a time, 3400点 an index.
      if unit.kind == .count, text[unit.end - 1] == 0x70B9, numeral.isPlainRow, numeral.value <= 24
      {
        return false
      }
      return !isReference(numeral, before: unit)
    }
    if numeral.beginsWithUnit, numeral.range.count == 1 {
      // 十家, but 百家, 千年, 万户 only with a number before them.
      return HanNumeralReader.smallUnit(text[numeral.range.lowerBound]) == 10
        && (unit.takesSingleDigit || unit.kind != .count) && !isBehindOrdinal(numeral)
    }
    guard numeral.isSingleHan || numeral.value < 2 else { return !isBehindOrdinal(numeral) }
    if isBehindOrdinal(numeral) { return false }
    if numeral.value == 1, numeral.range.count == 1 {
      return unit.kind == .multiple
    }
    return unit.takesSingleDigit && !isSlogan(numeral, before: unit)
  }

  /// 五位一体, “四个意识”, 三番五次: numbers of names that nobody counts.
  private func isSlogan(_ numeral: Numeral, before unit: UnitTable.Match) -> Bool {
    guard unit.kind == .count else { return false }
    // 二次开发, 二层小楼: how many would be 两.
    let isPerson = text[unit.end - 1] == 0x4EBA || text[unit.end - 1] == 0x4F4D
    if text[numeral.range.lowerBound] == 0x4E8C, !isPerson { return true }
    let before = text[numeral.range.lowerBound - 1]
    if [0x201C, 0x300C, 0x22, 0x756A].contains(before) { return true }
    return Self.slogans.contains { text.has($0, at: unit.end) }
  }

  private static let slogans: [[UInt32]] = [
    "一体", "意识", "自信", "全面", "维护", "确立", "毫不动摇", "务必", "代表", "服务", "结合", "一百年", "大局", "离不开", "不放过",
    "一律", "文明",
  ].map { $0.unicodeScalars.map(\.value) }

  /// 第 before the number, or 其, 之, 每, 星期 with which a single digit makes another word.
  func isBehindOrdinal(_ numeral: Numeral) -> Bool {
    let before = text[text.beforeSpaces(numeral.range.lowerBound) - 1]
    if before == 0x7B2C { return true }
    if before == 0x671F, text[text.beforeSpaces(numeral.range.lowerBound) - 2] != 0x661F {
      return false
    }
    return numeral.isSingleHan && [0x5176, 0x4E4B, 0x671F, 0x5468, 0x7EDF, 0x552F].contains(before)
  }

  /// 第3期, 总334期, 第26号: numbers of things, not of how many.
  private func isReference(_ numeral: Numeral, before unit: UnitTable.Match) -> Bool {
    let before = text[text.beforeSpaces(numeral.range.lowerBound) - 1]
    if before == 0x7B2C { return true }
    let first = text[unit.end - 1]
    let isIssue = first == 0x671F || first == 0x5377 || first == 0x518C  // 期卷册
    return isIssue && (before == 0x603B || before == 0x5E74)
  }

  /// 几十年, 数百家: how many tens or hundreds isn't said.
  private func isOfUnknownNumber(_ numeral: Numeral) -> Bool {
    let before = text[numeral.range.lowerBound - 1]
    return numeral.beginsWithUnit && (before == 0x51E0 || before == 0x6570 || before == 0x4E0A)
  }

  // MARK: Bare numbers

  /// A number without a unit that is still a number.
  func bare(_ numeral: Numeral) -> Found? {
    if !isInclusive, let age = age(numeral) { return age }
    guard isInclusive ? standsAlone(numeral) : isStated(numeral) else { return nil }
    return Found(
      numeral.isFraction ? .fraction : .count, numeral.range.lowerBound..<numeral.end,
      number: numeral.range, mantissa: numeral.range.lowerBound..<numeral.mantissaEnd,
      numeral.figureValue, qualifier: numeral.qualifier)
  }

  /// The age behind its word: aged 42.
  private func age(_ numeral: Numeral) -> Found? {
    guard isBehindAge(numeral.range.lowerBound), numeral.value < 130, !numeral.isFraction else {
      return nil
    }
    return Found(.age, numeral.range, number: numeral.range, numeral.figureValue)
  }

  /// Whether "aged" or "at the age of" stands before an index.
  func isBehindAge(_ index: Int) -> Bool {
    guard var (word, start) = text.word(before: text.beforeSpaces(index)) else { return false }
    if word == "of" || word == "from" || word == "between",
      let (earlier, begin) = text.word(before: text.beforeSpaces(start))
    {
      (word, start) = (earlier, begin)
    }
    return ["aged", "age", "ages"].contains(word)
  }

  /// A bare number worth asking: large, exact or with a magnitude, and not within a name or list head.
  private func isStated(_ numeral: Numeral) -> Bool {
    if numeral.isFraction, text.has("9/11", at: numeral.range.lowerBound) { return false }
    if numeral.isFraction { return numeral.script == .han || !isBehindOrdinal(numeral) }
    let start = numeral.range.lowerBound
    let before = text[text.beforeSpaces(start) - 1]
    let after = text[text.afterSpaces(numeral.end)]
    if isBehindOrdinal(numeral) || before == 0x603B || before == 0x40 { return false }
    switch numeral.script {
    case .han:
      if numeral.beginsWithUnit {
        // 千亿级, 百万: two units at least; 数千亿 has no value.
        return numeral.range.count >= 2 && numeral.hasMagnitude && !isOfUnknownNumber(numeral)
          && text[numeral.range.upperBound - 1] != 0x5146
      }
      return numeral.hasMagnitude && before != 0x6570
    case .digits:
      if numeral.hasMagnitude { return before != 0x6570 }
      // 分别为3.2、4.5万亿元: the unit and magnitude stand with the last one.
      if after == 0x3001, Scalar.isDigit(text[text.afterSpaces(numeral.end) + 1]) { return false }
      guard !isReferenceMark(numeral, before: before, after: after) else { return false }
      if numeral.isPlainRow {
        // 102-floor
        if after == 0x2D, Scalar.isLetter(text[numeral.end + 1]) { return false }
        guard numeral.value >= 10, numeral.digitCount < 6, text[start] != 0x30 else { return false }
        // 10 Downing Street
        if Scalar.isCapital(after), text[numeral.end] == 0x20 { return false }
        if Scalar.isHan(after) {
          let isYear = numeral.digitCount == 4 && (1800...2100).contains(numeral.value)
          return !isYear && Scalar.isHan(before)
        }
        return true
      }
      return true
    case .words:
      if isCapitalised(start), isCapitalised(behind: numeral) { return false }
      return numeral.value >= 13 || numeral.hasMagnitude
    }
  }

  /// Nineteen Eighty-Four: capitals within a sentence make words a title.
  private func isCapitalised(_ start: Int) -> Bool { Scalar.isCapital(text[start]) }

  private func isCapitalised(behind numeral: Numeral) -> Bool {
    if Scalar.isCapital(text[text.afterSpaces(numeral.end)]) { return true }
    let before = text.beforeSpaces(numeral.range.lowerBound)
    guard let (_, start) = text.word(before: before) else { return false }
    return Scalar.isCapital(text[start])
  }

  /// Marks and names: `[12]`, `(3)`, `3、` at the head of a line, §3, page 12, Chapter 4, Windows 11.
  private func isReferenceMark(_ numeral: Numeral, before: UInt32, after: UInt32) -> Bool {
    let start = numeral.range.lowerBound
    if before == 0x5B || before == 0xA7 || before == 0x23 { return true }
    if before == 0x28, after == 0x29, numeral.isPlainRow { return true }
    if after == 0x3A || before == 0x3A && Scalar.isDigit(text[start - 2]) { return true }
    let isHead = before == 0 || before == 0x0A || before == 0x0D
    // 51-49, 24/7, 〔2024〕
    if Scalar.isRangeDash(after) || after == 0x2F, Scalar.isDigit(text[numeral.end + 1]) {
      return true
    }
    if after == 0x3015 { return true }
    if isHead, after == 0x2E || after == 0x3001 || after == 0x29 || after == 0xFF0E { return true }
    return isBehindName(start)
  }

  /// A capitalised word before a number makes it part of a name, unless it is a word such as "About".
  private func isBehindName(_ start: Int) -> Bool {
    let gap = text.beforeSpaces(start)
    var end = gap
    if text[end - 1] == 0x2E { end -= 1 }
    guard let (word, wordStart) = text.word(before: end) else { return false }
    if [
      "page", "pages", "p", "pp", "vol", "no", "chapter", "section", "figure", "table", "version",
      "article", "room", "line", "ch", "fig", "part",
    ].contains(word) {
      return true
    }
    // iPhone and GPT have their capitals anywhere.
    return (wordStart..<end).contains { Scalar.isCapital(text[$0]) }
      && !Self.functionWords.contains(word)
  }

  private static let functionWords: Set<String> = [
    "about", "around", "over", "under", "nearly", "almost", "some", "only", "at", "by", "from",
    "to",
    "in", "of", "with", "the", "more", "less", "than", "an", "a", "and", "or", "for", "all",
    "these",
    "those", "our", "their", "its", "his", "her", "my", "between", "approximately", "roughly",
    "but",
    "that", "this", "there", "were", "are", "is", "was", "up", "as", "on", "within", "after",
    "before",
    "during", "since", "until", "last", "next", "past", "another", "other", "just", "least", "most",
    "if", "when", "while", "though", "although", "because", "so", "then", "today", "yesterday",
    "now",
    "we", "they", "he", "she", "it", "you", "also", "each", "every", "both", "total", "first",
  ]
}
