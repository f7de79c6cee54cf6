/// Reads any numeral: digits, Chinese, English, signs and fractions.
struct NumeralReader {
  let text: FigureText
  let isInclusive: Bool

  private var han: HanNumeralReader {
    HanNumeralReader(text: text, allowsSpaces: isInclusive)
  }

  /// The numeral at an index, with its sign; nil where none begins.
  func numeral(at start: Int) -> Numeral? {
    guard let (sign, begin) = sign(at: start) else { return nil }
    guard var numeral = unsigned(at: begin) else { return nil }
    if let fraction = fraction(beginning: numeral) { numeral = fraction }
    guard begin > start else { return numeral }
    numeral.value *= sign
    if let upper = numeral.upper {
      numeral.upper = numeral.value
      numeral.value = upper * sign
    }
    numeral.range = start..<numeral.range.upperBound
    return numeral
  }

  /// The sign before a number, 1 where there is none; nil where a hyphen is no sign.
  private func sign(at index: Int) -> (Double, Int)? {
    let scalar = text[index]
    if scalar == 0x8D1F {  // 负, but 正负三个百分点 goes both ways
      if text[index - 1] == 0x6B63 { return nil }
      let next = isInclusive ? text.afterSpaces(index + 1) : index + 1
      return (-1, next)
    }
    if scalar == 0x2D {
      let before = text[index - 1]
      guard Scalar.isDigit(text[index + 1]) || text[index + 1] == 0x2E || index == 0,
        !Scalar.isDigit(before), !Scalar.isLatin(before),
        !Scalar.isHan(before) || Self.beforeSign.contains(before) || isMeasure(behindSign: index),
        before != 0x2D, before != 0x25, before != 0x29, before != 0x2F
      else { return nil }
      let next = index == 0 ? text.afterSpaces(index + 1) : index + 1
      return Scalar.isDigit(text[next]) || text[next] == 0x2E ? (-1, next) : nil
    }
    if scalar == 0x6D || scalar == 0x6E || scalar == 0x4D || scalar == 0x4E,
      let (word, end) = text.word(at: index), word == "minus" || word == "negative"
    {
      let next = text.afterSpaces(end)
      return next > end ? (-1, next) : nil
    }
    return (1, index)
  }

  /// 为是至到达约近于: what may stand before a sign, where 北京-3 is a name.
  private static let beforeSign: Set<UInt32> = [
    0x4E3A, 0x662F, 0x81F3, 0x5230, 0x8FBE, 0x7EA6, 0x8FD1, 0x4E8E,
  ]

  /// Whether a hyphen behind a Han character is a minus.
  ///
  /// Decimals, a magnitude, a percent or degree sign follow, and no number with its unit stands before, which would make
  /// it a range. 东风-41 and 神舟-15 are names.
  private func isMeasure(behindSign index: Int) -> Bool {
    guard let row = DigitReader(text: text).row(at: index + 1) else { return false }
    let next = text[text.afterSpaces(row.end)]
    guard
      !row.isPlain || HanNumeralReader.bigUnit(next) != nil
        || [0x25, 0x2030, 0xB0, 0x2103, 0x6444].contains(next)
    else { return false }
    for before in max(0, index - 5)..<index {
      let scalar = text[before]
      if Scalar.isDigit(scalar) || HanNumeralReader.mayBegin(scalar)
        || HanNumeralReader.bigUnit(scalar) != nil
      {
        return false
      }
    }
    return true
  }

  private func unsigned(at index: Int) -> Numeral? {
    let scalar = text[index]
    if let part = Self.vulgarFraction(scalar) {
      return Numeral(
        range: index..<index + 1, mantissaEnd: index + 1, value: part, script: .digits,
        isFraction: true)
    }
    if Scalar.isDigit(scalar) || scalar == 0x2E {
      guard
        let western = EnglishNumeralReader(text: text, isInclusive: isInclusive).numeral(at: index),
        isInclusive || !western.isTorn
      else { return nil }
      // Chinese magnitude words or 余 behind the digits?
      let next = text[text.afterSpaces(western.mantissaEnd)]
      guard
        HanNumeralReader.bigUnit(next) != nil || HanNumeralReader.smallUnit(next) != nil
          || [0x4F59, 0x51E0, 0x591A].contains(next)
      else { return western }
      guard let mixed = han.numeral(at: index) else { return western }
      if mixed.range.upperBound > western.range.upperBound { return mixed }
      var result = western
      result.qualifier = mixed.qualifier
      return result
    }
    if HanNumeralReader.mayBegin(scalar) { return han.numeral(at: index).map(dozens) }
    if Scalar.isLetter(scalar) {
      return EnglishNumeralReader(text: text, isInclusive: isInclusive).numeral(at: index)
    }
    return nil
  }

  /// 一打 is twelve, where no verb begins with 打.
  private func dozens(_ numeral: Numeral) -> Numeral {
    let end = numeral.range.upperBound
    guard isInclusive, text[end] == 0x6253, numeral.upper == nil, numeral.qualifier == nil,
      ![0x9020, 0x7834, 0x51FB, 0x901A, 0x5F00, 0x7B97, 0x4ED7, 0x6298].contains(text[end + 1])
    else { return numeral }
    var dozens = mixed(numeral, numeral.value * 12, end + 1)
    dozens.hasMagnitude = true
    return dozens
  }

  // MARK: Fractions

  /// 1/3, 三分之一, 一又二分之一, 4 1/2; nil where the number is whole.
  private func fraction(beginning first: Numeral) -> Numeral? {
    let end = first.range.upperBound
    if first.script == .digits, let vulgar = Self.vulgarFraction(text[text.afterSpaces(end)]),
      first.isPlainRow
    {
      return mixed(first, first.value + vulgar, text.afterSpaces(end) + 1)
    }
    if let (value, end) = slash(behind: first) {
      return made(first, value, end)
    }
    // 4 1/2: a whole number, a space, a fraction.
    let next = text.afterSpaces(end)
    if first.isPlainRow, first.script == .digits, next > end, next - end <= 2,
      Scalar.isDigit(text[next]), let second = digitRow(at: next),
      let (part, partEnd) = slash(behind: second), isInclusive || part < 1
    {
      return mixed(first, first.value + part, partEnd)
    }
    if let (value, end) = parts(of: first) { return made(first, value, end) }
    // 一又二分之一
    let again = isInclusive ? text.afterSpaces(end) : end
    if text[again] == 0x53C8 {
      let begin = isInclusive ? text.afterSpaces(again + 1) : again + 1
      if let second = unsigned(at: begin), let (part, partEnd) = parts(of: second) {
        return mixed(first, first.value + part, partEnd)
      }
    }
    return nil
  }

  private func made(_ numeral: Numeral, _ value: Double, _ end: Int) -> Numeral {
    var result = mixed(numeral, value, end)
    result.isFraction = true
    return result
  }

  private func mixed(_ numeral: Numeral, _ value: Double, _ end: Int) -> Numeral {
    var result = numeral
    result.range = numeral.range.lowerBound..<end
    result.mantissaEnd = end
    result.value = value
    result.isPlainRow = false
    result.isFraction = false
    result.qualifier = nil
    result.hasMagnitude = false
    return result
  }

  private func digitRow(at index: Int) -> Numeral? {
    guard let row = DigitReader(text: text).row(at: index), row.isPlain else { return nil }
    return Numeral(
      range: index..<row.end, mantissaEnd: row.end, value: row.value, script: .digits,
      isPlainRow: true, digitCount: row.digitCount)
  }

  /// 1/3 without more slashes or digits, so that dates (1/2/2020) and paths are left alone.
  private func slash(behind first: Numeral) -> (Double, Int)? {
    let end = first.range.upperBound
    guard first.script == .digits, first.isPlainRow, text[end] == 0x2F,
      text[first.range.lowerBound - 1] != 0x2F, text[first.range.lowerBound - 1] != 0x2D,
      let second = digitRow(at: end + 1),
      second.value > 0, text[second.range.upperBound] != 0x2F,
      !Scalar.isLatin(text[second.range.upperBound]),
      isInclusive || (second.digitCount <= 3 && first.value < second.value)
    else { return nil }
    // 24/7 and 9/11 are names; a fraction in an article is a proper one.
    return (first.value / second.value, second.range.upperBound)
  }

  /// 三分之一 behind its 三: the value and where it ends.
  private func parts(of whole: Numeral) -> (Double, Int)? {
    var index = whole.range.upperBound
    guard whole.qualifier == nil, whole.value != 0 else { return nil }
    for scalar: UInt32 in [0x5206, 0x4E4B] {
      if isInclusive { index = text.afterSpaces(index) }
      guard text[index] == scalar else { return nil }
      index += 1
    }
    if isInclusive { index = text.afterSpaces(index) }
    guard let (sign, begin) = sign(at: index), let part = unsigned(at: begin) else { return nil }
    return (sign * part.value / whole.value, part.range.upperBound)
  }

  private static func vulgarFraction(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0xBC: 1 / 4
    case 0xBD: 1 / 2
    case 0xBE: 3 / 4
    case 0x2153: 1 / 3
    case 0x2154: 2 / 3
    case 0x2155: 1 / 5
    case 0x2156: 2 / 5
    case 0x2157: 3 / 5
    case 0x2158: 4 / 5
    case 0x2159: 1 / 6
    case 0x215A: 5 / 6
    case 0x215B: 1 / 8
    case 0x215C: 3 / 8
    case 0x215D: 5 / 8
    case 0x215E: 7 / 8
    default: nil
    }
  }
}
