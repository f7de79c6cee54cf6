/// Places in an order: 全球第一, 第七十八届, 首个, third-largest, 20th.
extension Recognition {
  /// The rank at an index; nil where none begins.
  func rank(at start: Int) -> Found? {
    let scalar = text[start]
    if scalar == 0x7B2C { return chineseRank(at: start) }
    if scalar == 0x9996 { return chineseFirst(at: start) }
    guard Scalar.isLetter(scalar) || Scalar.isDigit(scalar) else { return nil }
    return englishRank(at: start)
  }

  /// In the inclusive mode: 第 with its number, 20th, twenty-fifth.
  func ordinal(at start: Int) -> Found? {
    if text[start] == 0x7B2C {
      guard let numeral = numerals.numeral(at: text.afterSpaces(start + 1)) else { return nil }
      return Found(
        .rank, start..<numeral.range.upperBound, number: numeral.range, numeral.figureValue)
    }
    guard Scalar.isDigit(text[start]) || Scalar.isLetter(text[start]), !isWithinName(start),
      let ordinal = ordinalNumber(at: start)
    else { return nil }
    return Found(.rank, start..<ordinal.end, number: start..<ordinal.end, .number(ordinal.value))
  }

  private func chineseRank(at start: Int) -> Found? {
    let begin = text.afterSpaces(start + 1)
    guard let numeral = numerals.numeral(at: begin), numeral.upper == nil, numeral.value >= 1,
      numeral.value == numeral.value.rounded()
    else { return nil }
    var end = numeral.range.upperBound
    // A law's article and a page are places, not ranks.
    let next = text.afterSpaces(end)
    if [0x6761, 0x7AE0, 0x8282, 0x6B3E, 0x9875, 0x53F7, 0x671F, 0x5377, 0x518C].contains(text[next])
    {
      return nil
    }
    for word in Self.rankUnits where text.has(word, at: next) {
      end = next + word.unicodeScalars.count
      return Found(
        .rank, start..<end, number: numeral.range, .number(numeral.value), unit: next..<end)
    }
    // 全球第一, 位居第二, 排名第5; “第一，” alone is an adverb.
    guard Self.wordsBeforeRanks.contains(where: { text.has($0, before: start) }) else { return nil }
    return Found(.rank, start..<end, number: numeral.range, .number(numeral.value))
  }

  private static let rankUnits = [
    "大经济体", "大", "位", "名", "届", "次", "批", "个", "高", "多", "长", "强", "轮", "座", "艘", "颗", "条",
    "梯队", "方阵", "代", "阶段",
  ]

  private static let wordsBeforeRanks = [
    "全球", "世界", "全国", "全省", "全市", "亚洲", "欧洲", "非洲", "行业", "国内", "国际", "位居", "居",
    "位列", "列", "排名", "排", "排在", "稳居", "跃居", "跃升至", "上升至", "升至", "名列", "占据", "保持",
    "球", "界", "位次", "至", "列全球", "第",
  ]

  /// 首个, 首次: no adverb such as 首先.
  private func chineseFirst(at start: Int) -> Found? {
    guard
      ["个", "次", "位", "批", "部", "座", "家", "台", "条", "艘", "颗", "届", "例", "款", "架"].contains(where: {
        text.has($0, at: start + 1)
      }),
      !Scalar.isHan(text[start - 1]) || ![0x699C, 0x5C45].contains(text[start - 1])
    else { return nil }
    return Found(
      .rank, start..<start + 2, number: start..<start + 1, .number(1), unit: start + 1..<start + 2)
  }

  // MARK: English

  /// threefold, tenfold: a multiple in one word.
  func multipleInOneWord(at start: Int) -> Found? {
    guard let (word, end) = text.word(at: start), word.hasSuffix("fold"), word.utf8.count > 6,
      let numeral = EnglishNumeralReader(
        text: FigureText(String(word.dropLast(4))), isInclusive: false
      )
      .numeral(at: 0)
    else { return nil }
    return Found(
      .multiple, start..<end, number: start..<end - 4, numeral.figureValue, unit: end - 4..<end)
  }

  private func englishRank(at start: Int) -> Found? {
    guard let ordinal = ordinalNumber(at: start) else { return nil }
    let isInDigits = Scalar.isDigit(text[start])
    var next = ordinal.end
    if text[next] == 0x2D { next += 1 } else { next = text.afterSpaces(next) }
    if let (word, wordEnd) = text.word(at: next), next > ordinal.end,
      word.hasSuffix("est")
        || ["most", "least", "best", "worst", "place", "rank", "ranked"].contains(word),
      !["test", "request", "west", "forest", "interest", "protest", "contest", "guest", "quest"]
        .contains(word)
    {
      return Found(
        .rank, start..<wordEnd, number: start..<ordinal.end, .number(ordinal.value),
        unit: next..<wordEnd)
    }
    let before = text.word(before: text.beforeSpaces(start))?.word ?? ""
    guard
      isInDigits || ["ranks", "ranked", "ranking", "rank", "placed", "finished"].contains(before)
    else { return nil }
    return Found(.rank, start..<ordinal.end, number: start..<ordinal.end, .number(ordinal.value))
  }

  /// 20th, twenty-fifth, one hundred twenty fifth: the value and where it ends.
  func ordinalNumber(at start: Int) -> (value: Double, end: Int)? {
    if Scalar.isDigit(text[start]) {
      guard let row = DigitReader(text: text).row(at: start), row.value == row.value.rounded(),
        let (word, end) = text.word(at: row.end), ["st", "nd", "rd", "th"].contains(word),
        !Scalar.isLatin(text[end])
      else { return nil }
      return (row.value, end)
    }
    guard let (word, end) = text.word(at: start), !Scalar.isLatin(text[end]) else { return nil }
    if let value = EnglishNumeralWords.ordinals[word] { return (value, end) }
    guard EnglishNumeralWords.cardinals[word] != nil,
      let base = EnglishNumeralReader(text: text, isInclusive: false).cardinal(at: start)
    else { return nil }
    var next = text.afterSpaces(base.range.upperBound)
    if text[next] == 0x2D { next += 1 }
    guard next > base.range.upperBound, let (last, lastEnd) = text.word(at: next),
      let part = EnglishNumeralWords.ordinals[last], !Scalar.isLatin(text[lastEnd])
    else { return nil }
    if part >= 100 { return (base.value * part, lastEnd) }
    let rest = base.value.truncatingRemainder(dividingBy: 100)
    guard rest == 0 || (rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0 && part < 10)
    else { return nil }
    return (base.value + part, lastEnd)
  }
}
