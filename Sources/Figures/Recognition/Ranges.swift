/// Ranges and ratios: 3万至5万, 10–15%, from 20 to 30 million, 2.27:1.
extension Recognition {
  /// The range that a numeral begins; nil where it stands alone.
  func range(from first: Numeral) -> Found? {
    guard first.upper == nil, !first.isFraction else { return nil }
    // 5%至10%, 3亿元至5亿元
    let firstUnit = counted(unitOf: first)
    let end = firstUnit?.range.upperBound ?? first.end
    guard let (next, isWord) = connector(behind: end, from: first) else { return nil }
    guard let second = numerals.numeral(at: next), second.upper == nil,
      second.script == first.script || (first.script != .han && second.script != .han),
      !second.isFraction || first.isFraction
    else { return nil }
    let secondUnit = counted(unitOf: second)
    if firstUnit == nil, secondUnit == nil, isBehindAge(first.range.lowerBound), second.value < 130,
      first.value < second.value
    {
      let range = first.range.lowerBound..<second.range.upperBound
      return Found(.age, range, number: range, .range(first.value, second.value))
    }
    if let firstUnit {
      guard let secondUnit, firstUnit.kind == secondUnit.kind else { return nil }
    } else if secondUnit == nil,
      (isWord && !second.hasMagnitude) || !second.isWorthy || first.value < 10
        || text[next - 1] == 0x2D
    {
      return nil
    }
    var low = first.value
    let high = second.value
    if second.hasMagnitude, !first.hasMagnitude, second.script == .digits {
      let scale = second.value / mantissa(second)
      if low <= mantissa(second) { low = Decimals.product(low, scale) }
    }
    guard low < high else { return nil }
    // 31–1860 is a number of a document.
    if secondUnit == nil, high / 20 > low, !isWord { return nil }
    let value = Figure.Value.range(low, high)
    let lower = first.range.lowerBound
    let whole = lower..<(secondUnit?.range.upperBound ?? second.end)
    var converted = value
    if let secondUnit, case .number(let number) = secondUnit.value, number != high, high != 0 {
      converted = .range(
        Decimals.product(low, number / high), Decimals.product(high, number / high))
    }
    return Found(
      secondUnit?.kind ?? .count, whole, number: lower..<second.range.upperBound, converted,
      unit: secondUnit?.unit, qualifier: second.qualifier)
  }

  /// The number with its unit, where a unit stands behind it; bare numbers are nil.
  private func counted(unitOf numeral: Numeral) -> Found? {
    guard let found = counted(numeral), found.unit != nil else { return nil }
    return found
  }

  private func mantissa(_ numeral: Numeral) -> Double {
    DigitReader(text: text).row(at: numeral.range.lowerBound)?.value ?? numeral.value
  }

  /// Index behind a dash, 至, 到 or "to"; "and" counts behind "between".
  private func connector(behind end: Int, from first: Numeral) -> (Int, isWord: Bool)? {
    let next = text.afterSpaces(end)
    let scalar = text[next]
    if Scalar.isRangeDash(scalar) {
      let behind = text.afterSpaces(next + 1)
      return (behind, false)
    }
    if scalar == 0x81F3 || scalar == 0x5230 { return (text.afterSpaces(next + 1), false) }
    guard let (word, wordEnd) = text.word(at: next) else { return nil }
    let start = text.beforeSpaces(first.range.lowerBound)
    let before = text.word(before: start)?.word
    guard word == "to" || (word == "and" && before == "between") else { return nil }
    // "rose from 361 million to 4.9 billion" tells two values, not a range.
    if before == "from", let from = text.word(before: start),
      let verb = text.word(before: text.beforeSpaces(from.start))?.word,
      MetricVocabulary.englishChanges.contains(verb)
    {
      return nil
    }
    return (text.afterSpaces(wordEnd), true)
  }

  /// 2.27:1 and 3比1; a time of day is none.
  func ratio(from first: Numeral) -> Found? {
    let end = first.range.upperBound
    guard first.qualifier == nil, first.script == .digits, !first.hasMagnitude else { return nil }
    var index = end
    let isColon = text[index] == 0x3A
    guard isColon || text[index] == 0x6BD4 || text[index] == 0x2236 else { return nil }
    index += 1
    guard Scalar.isDigit(text[index]), let second = DigitReader(text: text).row(at: index),
      text[second.end] != 0x3A, text[first.range.lowerBound - 1] != 0x3A, second.value > 0
    else { return nil }
    // 14:30 and 8:00 are times, Matthew 5:10 a verse.
    if isColon, second.isPlain, second.digitCount == 2, first.isPlainRow, first.value < 25 {
      return nil
    }
    if isColon, Scalar.isLatin(text[text.beforeSpaces(first.range.lowerBound) - 1]),
      Scalar.isCapital(
        text[text.word(before: text.beforeSpaces(first.range.lowerBound))?.start ?? -1])
    {
      return nil
    }
    let range = first.range.lowerBound..<second.end
    return Found(.ratio, range, number: range, .number(first.value / second.value))
  }
}

extension Numeral {
  /// Whether it is more than a single digit, so that a bare range of it is one.
  fileprivate var isWorthy: Bool { value >= 10 || hasMagnitude || !isPlainRow }
}
