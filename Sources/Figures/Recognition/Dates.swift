/// Dates and periods of both languages, put together from their rules.
extension Recognition {
  /// The date that begins at an index; nil where none does.
  func date(at start: Int) -> Found? {
    let scalar = text[start]
    if Scalar.isLetter(scalar) { return englishDate(at: start) }
    if Scalar.isDigit(scalar) {
      return isoDate(at: start) ?? chineseDate(at: start) ?? century(at: start)
        ?? englishDate(at: start)
    }
    if scalar == 0x516C { return chineseDate(at: start) }
    if scalar == 0x4E0A || scalar == 0x672C { return century(at: start) }
    if scalar == 0x524D { return chineseQuarters(at: start) }
    guard HanNumeralReader.mayBegin(scalar) else { return nil }
    return fiveYearPlan(at: start) ?? partyCongress(at: start) ?? chineseDate(at: start)
      ?? century(at: start)
  }

  /// 2024-11-05, 2024/11/5 and 2024.11.5; years and months alone are too like other numbers.
  private func isoDate(at start: Int) -> Found? {
    guard let (year, yearEnd) = digits(at: start, count: 4...4), (1000...2999).contains(year)
    else { return nil }
    let separator = text[yearEnd]
    guard separator == 0x2D || separator == 0x2F || separator == 0x2E,
      let (month, monthEnd) = digits(at: yearEnd + 1, count: 1...2), (1...12).contains(month),
      text[monthEnd] == separator, let (day, dayEnd) = digits(at: monthEnd + 1, count: 1...2),
      (1...31).contains(day)
    else { return nil }
    let parts = DateParts(year: year, month: month, day: day)
    return made(start..<dayEnd, parts)
  }

  /// A row of digits that is neither preceded nor followed by another.
  func digits(at start: Int, count: ClosedRange<Int>) -> (Int, Int)? {
    var end = start
    var value = 0
    while Scalar.isDigit(text[end]), end - start <= count.upperBound {
      value = value * 10 + Int(text[end] - 0x30)
      end += 1
    }
    guard count.contains(end - start), !Scalar.isDigit(text[start - 1]) else { return nil }
    return (value, end)
  }

  /// A date figure.
  func made(
    _ range: Range<Int>, _ parts: DateParts, number: Range<Int>? = nil, unit: Range<Int>? = nil
  )
    -> Found
  {
    Found(
      .date, range, number: number ?? range, .number(parts.value), unit: unit, isoDate: parts.iso)
  }

  /// A period between two dates.
  func made(_ range: Range<Int>, from first: DateParts, to second: DateParts) -> Found {
    var ends = (first, second)
    // What differs orders them: years, else months, else days.
    if ends.0.year == ends.1.year { (ends.0.year, ends.1.year) = (nil, nil) }
    if ends.0.year == nil, ends.0.month == ends.1.month {
      (ends.0.month, ends.1.month) = (nil, nil)
    }
    return Found(
      .date, range, number: range, .range(ends.0.value, ends.1.value),
      isoDate: first.iso + "/" + second.iso)
  }
}
