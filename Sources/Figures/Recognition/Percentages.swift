/// Parts of a hundred and of ten: 百分之五, 千分之一, 三成, 九折.
extension Recognition {
  /// 百分之十点二, with 千分之 and 万分之 as their part of a hundred; nil where none begins.
  func partOfHundred(at start: Int) -> Found? {
    guard !HanNumeralReader.mayBegin(text[start - 1]), !Scalar.isDigit(text[start - 1]) else {
      return nil
    }
    var index = start
    var whole = 1.0
    while let unit = HanNumeralReader.smallUnit(text[index])
      ?? HanNumeralReader.bigUnit(text[index]), unit >= 100, index - start < 2
    {
      whole *= unit
      index = text.afterSpaces(index + 1)
    }
    guard whole > 1 else { return nil }
    for scalar: UInt32 in [0x5206, 0x4E4B] {
      guard text[index] == scalar else { return nil }
      index = text.afterSpaces(index + 1)
    }
    // The number may have spaces in it only where 百分之 has.
    let reader = NumeralReader(text: text, isInclusive: isInclusive)
    guard let part = reader.numeral(at: index), !part.isFraction else { return nil }
    return Found(
      .percent, start..<part.end, number: part.range, scaled(part.figureValue, 100 / whole),
      unit: start..<index, qualifier: part.qualifier)
  }

  /// Digits with a space between any two, as justified lines have them, before 折, 成 or %: 7 2 折.
  func spacedPart(at start: Int) -> Found? {
    guard isInclusive, Scalar.isDigit(text[start]), text[start - 1] == 0 || text[start - 2] > 0x7F
    else { return nil }
    var value = 0.0
    var count = 0
    var index = start
    while Scalar.isDigit(text[index]), text[index + 1] == 0x20, count < 3 {
      value = value * 10 + Double(text[index] - 0x30)
      count += 1
      index += 2
    }
    guard count == 2, text[index] == 0x6298 || text[index] == 0x25 else { return nil }
    return Found(
      .percent, start..<index + 1, number: start..<index - 1, .number(value),
      unit: index..<index + 1)
  }

  /// 三成, 七成六, 2.5折; nil where 成 or 折 belongs to another word.
  func tenths(_ numeral: Numeral, at index: Int) -> Found? {
    let scalar = text[index]
    guard scalar == 0x6210 || scalar == 0x6298 else { return nil }
    guard numeral.value > 0, numeral.value <= 10 || (scalar == 0x6298 && numeral.value < 100)
    else { return nil }
    var end = index + 1
    if !isInclusive || numeral.script == .han {
      guard !Self.otherWords.contains(text[end]) else { return nil }
    }
    var value = scaled(numeral.figureValue, numeral.value > 10 ? 1 : 10)
    var number = numeral.range
    if scalar == 0x6298 {
      // Ten tenths of the price are no reduction.
      guard numeral.value != 10 else { return nil }
    } else {
      let next = isInclusive ? text.afterSpaces(end) : end
      // 三成半
      if text[next] == 0x534A, case .number(let tens) = value {
        value = .number(tens + 5)
        end = next + 1
      }
      // 三成五, 2成4: the hundredths in the numerals of the tenths.
      let more =
        numeral.script == .han
        ? HanNumeralReader.digit(text[next])
        : Scalar.isDigit(text[next]) && !Scalar.isDigit(text[next + 1])
          && text[next + 1] != 0x2E && !Scalar.isLatin(text[next + 1])
          ? Int(text[next] - 0x30) : nil
      if let more, more > 0, numeral.value < 10,
        HanNumeralReader.smallUnit(text[next + 1]) == nil,
        HanNumeralReader.bigUnit(text[next + 1]) == nil,
        isInclusive || UnitTable.chinese.unit(at: next + 1, in: text) == nil,
        case .number(let tens) = value
      {
        value = .number(tens + Double(more))
        end = next + 1
        number = numeral.range.lowerBound..<end
      }
    }
    if !isInclusive, numeral.isSingleHan, isBehindOrdinal(numeral) { return nil }
    return Found(
      .percent, numeral.range.lowerBound..<end, number: number, value,
      unit: index..<index + 1, qualifier: numeral.qualifier)
  }

  /// 半成, 打对折.
  func wordedDiscount(at index: Int) -> Found? {
    let next = text[index + 1]
    if text[index] == 0x534A, next == 0x6210, !Self.otherWords.contains(text[index + 2]) {
      return Found(
        .percent, index..<index + 2, number: index..<index + 1, .number(5),
        unit: index + 1..<index + 2)
    }
    if text[index] == 0x5BF9, next == 0x6298, text[index - 1] == 0x6253 {
      return Found(
        .percent, index..<index + 2, number: index..<index + 1, .number(50),
        unit: index + 1..<index + 2)
    }
    return nil
  }

  /// What behind 成 or 折 makes another word: 成为, 成立, 成本, 成员, 折旧.
  private static let otherWords: Set<UInt32> = Set(
    "为立本员果功绩熟长就分都败品人年型套交因语份批不效天虫衣家风形像行全事仙规章"
      .unicodeScalars.map(\.value)
  ).union("旧射合算扣叠磨腾线返页纸中".unicodeScalars.map(\.value))
}
