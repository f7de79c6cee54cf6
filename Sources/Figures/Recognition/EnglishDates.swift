import CheckedNumbers

/// English dates: 4 October 1957, January 27, 1998, November 2024, 1939–45, the 1990s, 18th century.
extension Recognition {
  /// The English date at an index; nil where none begins.
  func englishDate(at start: Int) -> Found? {
    guard !Scalar.isLatin(text[start - 1]) else { return nil }
    if Scalar.isDigit(text[start]) {
      return dayFirst(at: start) ?? englishCentury(at: start) ?? decades(at: start)
        ?? yearAlone(at: start)
    }
    return monthFirst(at: start) ?? englishCentury(at: start)
  }

  // MARK: Months

  /// The month's number and where its name ends, at a capitalised name.
  private func month(at index: Int) -> (Int, Int)? {
    guard Scalar.isCapital(text[index]), let (word, end) = text.word(at: index),
      let month = Self.months[word]
    else { return nil }
    return (month, text[end] == 0x2E && word.utf8.count <= 4 ? end + 1 : end)
  }

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    months["sept"] = 9
    return months
  }()

  private func dayNumber(at index: Int) -> (Int, Int)? {
    guard let (day, end) = digits(at: index, count: 1...2), (1...31).contains(day) else {
      return nil
    }
    if let (word, wordEnd) = text.word(at: end), ["st", "nd", "rd", "th"].contains(word) {
      return (day, wordEnd)
    }
    return Scalar.isLatin(text[end]) || text[end] == 0x2F || text[end] == 0x25 ? nil : (day, end)
  }

  private func yearNumber(at index: Int) -> (Int, Int)? {
    guard let (year, end) = digits(at: index, count: 4...4), (1000...2999).contains(year),
      !Scalar.isLatin(text[end]),
      !(text[end] == 0x2C && Scalar.isDigit(text[end + 1]) && Scalar.isDigit(text[end + 2])
        && Scalar.isDigit(text[end + 3])),
      !(text[end] == 0x2E && Scalar.isDigit(text[end + 1]))
    else { return nil }
    return (year, end)
  }

  /// The year behind a month or day: a space, perhaps a comma.
  private func year(behind end: Int) -> (Int, Int)? {
    var next = text.afterSpaces(end)
    if text[next] == 0x2C { next = text.afterSpaces(next + 1) }
    if let (word, wordEnd) = text.word(at: next), word == "of" { next = text.afterSpaces(wordEnd) }
    guard next > end else { return nil }
    return yearNumber(at: next)
  }

  /// 4 October 1957, 4th of July, 26–28 July 2025.
  private func dayFirst(at start: Int) -> Found? {
    guard let (day, dayEnd) = dayNumber(at: start) else { return nil }
    var next = text.afterSpaces(dayEnd)
    var last: Int?
    if Scalar.isRangeDash(text[next]), let (second, end) = dayNumber(at: text.afterSpaces(next + 1))
    {
      last = second
      next = text.afterSpaces(end)
    }
    if let (word, wordEnd) = text.word(at: next), word == "of" { next = text.afterSpaces(wordEnd) }
    guard let (month, monthEnd) = month(at: next), next > dayEnd else { return nil }
    var parts = DateParts(month: month, day: day)
    var end = monthEnd
    if let (year, yearEnd) = year(behind: monthEnd) {
      parts.year = year
      end = yearEnd
    }
    guard let last else { return made(start..<end, parts) }
    return made(
      start..<end, from: parts, to: DateParts(year: parts.year, month: month, day: last))
  }

  /// October 4, 1957; October 4; October 1957; July 26–28, 2025.
  private func monthFirst(at start: Int) -> Found? {
    guard let (month, monthEnd) = month(at: start) else { return nil }
    let next = text.afterSpaces(monthEnd)
    guard next > monthEnd || text[monthEnd] == 0x2C else { return nil }
    if let (year, yearEnd) = year(behind: monthEnd) {
      return made(start..<yearEnd, DateParts(year: year, month: month))
    }
    guard let (day, dayEnd) = dayNumber(at: next), !isFollowedByUnit(dayEnd) else { return nil }
    var parts = DateParts(month: month, day: day)
    var end = dayEnd
    var last: Int?
    let dash = text.afterSpaces(dayEnd)
    if Scalar.isRangeDash(text[dash]),
      let (second, secondEnd) = dayNumber(at: text.afterSpaces(dash + 1))
    {
      last = second
      end = secondEnd
    }
    if let (year, yearEnd) = year(behind: end) {
      parts.year = year
      end = yearEnd
    }
    guard let last else { return made(start..<end, parts) }
    return made(
      start..<end, from: parts, to: DateParts(year: parts.year, month: month, day: last))
  }

  private func isFollowedByUnit(_ end: Int) -> Bool {
    text[end] == 0x2E && Scalar.isDigit(text[end + 1])
  }

  // MARK: Years, decades, centuries

  /// 1945 where the words around it make it a year; 1939–1945, 1939-45, between 1250 and 1300.
  private func yearAlone(at start: Int) -> Found? {
    if let era = era(at: start) { return era }
    guard let (year, end) = yearNumber(at: start), year < 2100, !isWithinName(start) else {
      return nil
    }
    let before = text.beforeSpaces(start)
    let word = text.word(before: before)?.word
    if text[before - 1] == 0x24 || CurrencySigns.signs.contains(text[before - 1]) { return nil }
    if let (second, secondEnd) = laterYear(behind: end, first: year, word: word) {
      return made(start..<secondEnd, from: DateParts(year: year), to: DateParts(year: second))
    }
    let isNamed = word.map { Self.wordsBeforeYears.contains($0) } ?? false
    if text[end] == 0x3015 { return nil }
    if text[end] == 0x25 || text[end] == 0x2D && Scalar.isLetter(text[end + 1]) && !isNamed {
      return nil
    }
    if Scalar.isHan(text[text.afterSpaces(end)]) || Scalar.isHan(text[before - 1]) { return nil }
    guard isNamed || (year >= 1500 && !isFollowedByNoun(end) && !isPartOfName(before, word)) else {
      return nil
    }
    return made(start..<end, DateParts(year: year))
  }

  private static let wordsBeforeYears: Set<String> = [
    "in", "since", "until", "till", "by", "year", "before", "after", "circa", "early", "late",
    "mid",
    "during", "spring", "summer", "autumn", "winter", "fall", "fy", "census", "season", "born",
    "died",
    "than", "through", "throughout",
  ]

  /// Whether a plural noun or unit follows, so that the number counts something.
  private func isFollowedByNoun(_ end: Int) -> Bool {
    // The 1926 Imperial Conferences: a name behind a year.
    guard !Scalar.isCapital(text[text.afterSpaces(end)]),
      let numeral = numerals.numeral(at: text.beforeDigits(end))
    else { return false }
    return englishUnit(behind: numeral) != nil
  }

  /// A capitalised word before it, as in Document 1984.
  private func isPartOfName(_ before: Int, _ word: String?) -> Bool {
    guard let word, let start = text.word(before: before)?.start else { return false }
    return Scalar.isCapital(text[start]) && Scalar.isLatin(text[before - 1])
      && !Self.wordsBeforeYears.contains(word) && text[start - 1] != 0
      && ["document", "no", "number", "page", "section", "order", "law", "resolution"].contains(
        word)
  }

  private func laterYear(behind end: Int, first: Int, word: String?) -> (Int, Int)? {
    let next = text.afterSpaces(end)
    if Scalar.isRangeDash(text[next]) {
      let begin = text.afterSpaces(next + 1)
      if let (second, secondEnd) = yearNumber(at: begin), second > first {
        return (second, secondEnd)
      }
      // 1939–45
      guard let (short, shortEnd) = digits(at: begin, count: 2...2), next == end,
        !Scalar.isLatin(text[shortEnd]), !Scalar.isRangeDash(text[shortEnd]), short > first % 100
      else { return nil }
      return (first / 100 * 100 + short, shortEnd)
    }
    // 2019/20: a financial year or season
    if text[next] == 0x2F, next == end, let (short, shortEnd) = digits(at: next + 1, count: 2...2),
      short == (first + 1) % 100, text[shortEnd] != 0x2F, !Scalar.isLatin(text[shortEnd])
    {
      return (first + 1, shortEnd)
    }
    guard let (connector, connectorEnd) = text.word(at: next) else { return nil }
    let pairs = [("between", "and"), ("from", "to"), ("from", "until"), ("from", "through")]
    guard pairs.contains(where: { $0.0 == word && $0.1 == connector }),
      let (second, secondEnd) = yearNumber(at: text.afterSpaces(connectorEnd)), second > first
    else { return nil }
    return (second, secondEnd)
  }

  /// A year with its era: 221 BC, 79 CE.
  private func era(at start: Int) -> Found? {
    guard let (year, end) = digits(at: start, count: 1...4), year > 0 else { return nil }
    let next = text.afterSpaces(end)
    for (word, sign) in [("BCE", -1), ("BC", -1), ("CE", 1), ("AD", 1)]
    where text.has(word, at: next) {
      let wordEnd = next + word.utf8.count
      guard !Scalar.isLatin(text[wordEnd]) else { continue }
      return made(
        start..<wordEnd, DateParts(year: sign * year), number: start..<end, unit: next..<wordEnd)
    }
    return nil
  }

  /// A decade: the 1990s.
  private func decades(at start: Int) -> Found? {
    guard let (year, end) = digits(at: start, count: 4...4), year % 10 == 0,
      (1000...2090).contains(year)
    else { return nil }
    var next = end
    if text[next] == 0x27 { next += 1 }
    guard text[next] == 0x73, !Scalar.isLatin(text[next + 1]) else { return nil }
    return Found(
      .date, start..<next + 1, number: start..<next + 1, .number(Double(year)),
      isoDate: String(year / 10))
  }

  /// A century: 18th century, nineteenth century.
  private func englishCentury(at start: Int) -> Found? {
    guard let ordinal = ordinalNumber(at: start), (1...30).contains(ordinal.value) else {
      return nil
    }
    var next = ordinal.end
    if text[next] == 0x2D { next += 1 } else { next = text.afterSpaces(next) }
    guard let (word, wordEnd) = text.word(at: next), word == "century" || word == "centuries" else {
      return nil
    }
    let first = Int(clamping: ordinal.value) - 1
    return Found(
      .date, start..<wordEnd, number: start..<ordinal.end, .number(ordinal.value),
      unit: next..<wordEnd, isoDate: (first < 10 ? "0" : "") + String(first))
  }
}

extension FigureText {
  /// Where the row of digits that ends before an index begins.
  fileprivate func beforeDigits(_ end: Int) -> Int {
    var start = end
    while Scalar.isDigit(self[start - 1]) { start -= 1 }
    return start
  }
}
