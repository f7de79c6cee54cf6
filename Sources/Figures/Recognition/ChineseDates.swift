import CheckedNumbers

/// Chinese dates: 2024年11月, 7月26日至28日, 二〇二四年, 2021—2025年, 公元前221年.
extension Recognition {
  /// The Chinese date at an index, or the period between two; nil where none begins.
  func chineseDate(at start: Int) -> Found? {
    if let years = yearRange(at: start) { return years }
    guard let first = datePart(at: start, after: nil) else { return nil }
    let connector = text.afterSpaces(first.end)
    if isConnector(text[connector]),
      let second = datePart(at: text.afterSpaces(connector + 1), after: first.parts),
      !first.isClosed || second.parts.year != nil
    {
      return made(start..<second.end, from: first.parts, to: second.parts)
    }
    let isYearAlone = first.parts.month == nil && first.parts.day == nil
    let unit = text.afterSpaces(first.number.upperBound)
    return made(
      start..<first.end, first.parts, number: isYearAlone ? first.number : nil,
      unit: isYearAlone ? unit..<unit + 1 : nil)
  }

  private func isConnector(_ scalar: UInt32) -> Bool {
    Scalar.isRangeDash(scalar) || scalar == 0x81F3 || scalar == 0x5230
  }

  private struct Part {
    var parts: DateParts
    var end: Int
    /// The digits of the year.
    var number: Range<Int>
    /// Whether a season or 底 stands behind, after which no range goes on without a year.
    var isClosed = false
  }

  /// Year, month, day as far as they stand there; a later end of a period takes the year of the first.
  private func datePart(at start: Int, after first: DateParts?) -> Part? {
    var index = start
    var isEra = false
    var isBefore = false
    if text.has("公元", at: index) {
      index += 2
      isEra = true
      if text[index] == 0x524D {
        isBefore = true
        index += 1
      }
    }
    var parts = DateParts()
    var number = index..<index
    var end = index
    if let (year, yearEnd) = year(at: index, isEra: isEra) {
      let unit = text.afterSpaces(yearEnd)
      guard text[unit] == 0x5E74, text[unit + 1] != 0x4EE3 else { return nil }  // 年, not 年代
      parts.year = isBefore ? -year : year
      number = index..<yearEnd
      end = unit + 1
    } else if isEra {
      return nil
    }
    let monthStart = text.afterSpaces(end)
    if let (month, monthEnd) = small(at: monthStart, upTo: 12),
      text[text.afterSpaces(monthEnd)] == 0x6708,
      parts.year != nil || text[start - 1] != 0x6B63
    {
      // Without a year the word before must not make it a part of one: 十 in 二十月.
      guard parts.year != nil || !isPartOfNumber(start) else { return nil }
      parts.month = month
      end = text.afterSpaces(monthEnd) + 1
      if let (day, dayEnd) = day(at: text.afterSpaces(end)) {
        parts.day = day
        end = dayEnd
      } else if first == nil, let (_, rangeEnd) = small(at: text.afterSpaces(end), upTo: 31),
        isConnector(text[rangeEnd])
      {
        // 7月26—28日: the first day has no 日 of its own.
        parts.day = small(at: text.afterSpaces(end), upTo: 31)?.0
        end = rangeEnd
      }
    } else if parts.year != nil, let (month, monthEnd) = small(at: monthStart, upTo: 12),
      isConnector(text[monthEnd]),
      let (_, other) = small(at: text.afterSpaces(monthEnd + 1), upTo: 12),
      text[other] == 0x6708
    {
      // 2024年1—8月
      parts.month = month
      end = monthEnd
    } else if parts.year == nil, first == nil, !isPartOfNumber(start),
      let (month, monthEnd) = small(at: start, upTo: 12), isConnector(text[monthEnd]),
      let (last, other) = small(at: text.afterSpaces(monthEnd + 1), upTo: 12), last > month,
      text[other] == 0x6708
    {
      // 1—10月
      parts.month = month
      end = monthEnd
    } else if parts.year == nil {
      if let first, first.day != nil, let (day, dayEnd) = day(at: start) {
        return Part(
          parts: DateParts(year: first.year, month: first.month, day: day), end: dayEnd,
          number: start..<dayEnd)
      }
      guard first == nil, Scalar.isDigit(text[start]), !isPartOfNumber(start),
        let (day, dayEnd) = day(at: start), ![0x5185, 0x5747, 0x6E38].contains(text[dayEnd])
      else { return nil }
      return Part(parts: DateParts(day: day), end: dayEnd, number: start..<dayEnd)
    }
    if parts.year == nil, let first { parts.year = first.year }
    var isClosed = false
    for word in Self.suffixes where parts.day == nil && text.has(word, at: end) {
      end += word.unicodeScalars.count
      isClosed = true
      break
    }
    return Part(parts: parts, end: end, number: number, isClosed: isClosed)
  }

  private static let suffixes = [
    "第一季度", "第二季度", "第三季度", "第四季度", "前三季度", "一季度", "二季度", "三季度", "四季度",
    "第一季", "第二季", "第三季", "第四季", "首三季", "首季", "上半年", "下半年", "年初", "年中", "年底", "年末", "度", "初", "中旬",
    "上旬", "下旬", "底", "末", "春季",
    "夏季", "秋季", "冬季", "春", "夏", "秋", "冬", "份",
  ]

  private func isPartOfNumber(_ start: Int) -> Bool {
    let before = text[start - 1]
    return Scalar.isDigit(before) || HanNumeralReader.mayBegin(before) || before == 0x2E
      || before == 0x7B2C || before == 0x3015 || Scalar.isLatin(before)
  }

  /// Four digits in either script, or fewer behind 公元.
  private func year(at index: Int, isEra: Bool) -> (Int, Int)? {
    if let (year, end) = digits(at: index, count: (isEra ? 1 : 4)...4) {
      guard isEra || (1000...2999).contains(year), !Scalar.isLatin(text[index - 1]) else {
        return nil
      }
      return (year, end)
    }
    guard HanNumeralReader.digit(text[index]) != nil || isEra,
      let row = HanNumeralReader(text: text, allowsSpaces: false).numeral(at: index),
      row.script == .han, (row.isPlainRow && row.digitCount == 4) || isEra, row.upper == nil,
      row.value < 3000
    else { return nil }
    return (Int(clamping: row.value), row.range.upperBound)
  }

  /// A whole number up to a limit, in either script.
  private func small(at index: Int, upTo limit: Int) -> (Int, Int)? {
    if let (value, end) = digits(at: index, count: 1...2) {
      return (1...limit).contains(value) ? (value, end) : nil
    }
    guard HanNumeralReader.mayBegin(text[index]),
      let numeral = HanNumeralReader(text: text, allowsSpaces: false).numeral(at: index),
      numeral.script == .han, numeral.upper == nil, numeral.value >= 1,
      numeral.value <= Double(limit), numeral.qualifier == nil
    else { return nil }
    return (Int(clamping: numeral.value), numeral.range.upperBound)
  }

  private func day(at index: Int) -> (Int, Int)? {
    guard let (day, end) = small(at: index, upTo: 31) else { return nil }
    let unit = text.afterSpaces(end)
    guard text[unit] == 0x65E5 || text[unit] == 0x53F7 else { return nil }
    return (day, unit + 1)
  }

  /// The 25 of 2024至25年度.
  private func shortYear(at index: Int, after first: Int) -> (Int, Int)? {
    guard let (year, end) = digits(at: index, count: 2...2) else { return nil }
    return (first / 100 * 100 + year, end)
  }

  /// A period of years: 2021—2025年, 2019至2024年.
  private func yearRange(at start: Int) -> Found? {
    guard let (first, firstEnd) = year(at: start, isEra: false) else { return nil }
    let connector = text.afterSpaces(firstEnd)
    guard isConnector(text[connector]) || text[connector] == 0x2F,
      let (second, secondEnd) = year(at: text.afterSpaces(connector + 1), isEra: false)
        ?? shortYear(at: connector + 1, after: first),
      text[text.afterSpaces(secondEnd)] == 0x5E74, first < second
    else { return nil }
    let end = text.afterSpaces(secondEnd) + 1
    var found = made(start..<end, from: DateParts(year: first), to: DateParts(year: second))
    found.numberRange = start..<secondEnd
    found.mantissaRange = found.numberRange
    found.unit = secondEnd..<end
    return found
  }
}
