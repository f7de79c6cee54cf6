import Figures
import ScriptFolding

/// Dates compared as far as they go: a coarser one is near, another wrong.
struct DateComparison {
  private let key: AnswerKey

  /// The year of the Republic that the answer names; nil for any other calendar.
  private let republicanYear: Int?

  init(_ key: AnswerKey) {
    republicanYear = CalendarFolding.republicanYear(key.answer)?.number
    var key = key
    key.answer = CalendarFolding.folded(key.answer)
    self.key = key
  }

  /// The grade of an answer.
  func grade(_ typed: String) -> Grade {
    let grade = compare(CalendarFolding.folded(typed))
    // 113年 for 民国113年.
    if grade.verdict == .wrong, let year = republicanYear, let given = DateAnswer(typed),
      given.year == year
    {
      return Grade(.near, .coarser)
    }
    // 113年 where the years of the common era are counted, among people who count both ways.
    if grade.verdict == .wrong, key.language.hasPrefix("zh-Hant"),
      let given = DateAnswer(typed), let year = given.year, (1...200).contains(year),
      compare(CalendarFolding.folded("民国" + typed.trimmed)).verdict == .right
    {
      return Grade(.near, .coarser)
    }
    // 21/7/1: the year by its last two digits before the rest.
    if grade.verdict == .wrong, typed.filter({ "/-.".contains($0) }).count == 2,
      compare("20" + typed.trimmed).verdict == .right
        || compare("19" + typed.trimmed).verdict == .right
    {
      return Grade(.near, .coarser)
    }
    // 十一 where 月 stands behind the gap.
    guard grade.verdict != .right, !key.unit.isEmpty, !typed.hasSuffix(key.unit) else {
      return isMonth(typed) ? Grade(.right, .sameValue) : grade
    }
    let withUnit = compare(typed.trimmed + key.unit)
    return withUnit.verdict == .right ? withUnit : grade
  }

  /// 12 for December.
  private func isMonth(_ typed: String) -> Bool {
    guard let date = DateAnswer(key.answer), date.year == nil, date.day == nil else { return false }
    return date.month != nil && Int(TextFolding.halfWidth(typed).trimmed) == date.month
  }

  private func compare(_ typed: String) -> Grade {
    let mine = TextComparison.words(key.answer).joined()
    let whole = TextComparison.words(key.answerWithUnit).joined()
    let theirs = TextComparison.words(typed).joined()
    if !theirs.isEmpty, theirs == mine || theirs == whole, hasSameSeparators(typed) {
      return Grade(.right, .sameWords)
    }
    let (core, part) = PartOfPeriod.split(key.answerWithUnit)
    if let period = period(typed) {
      let theirs = PartOfPeriod.split(typed).part
      guard period.verdict == .right, theirs != part else { return period }
      // 20世纪 for 20世纪中叶, and the other way.
      if theirs != nil, part != nil { return Grade(.wrong, .otherValue) }
      return Grade(.near, part == nil ? .finer : .coarser)
    }
    guard let date = DateAnswer(core) ?? DateAnswer(key.answer) else { return other(typed) }
    let (givenCore, givenPart) = PartOfPeriod.split(typed)
    guard let given = DateAnswer(givenCore) else {
      // The decade or century for the year.
      if let decade = Self.iso(typed), (2...3).contains(decade.count), let year = date.year,
        String(year).hasPrefix(decade)
      {
        return Grade(.near, .coarser)
      }
      return Grade(.wrong, .noValue)
    }
    if let givenPart, givenPart != part {
      return part == nil ? Grade(.near, .finer) : Grade(.wrong, .otherValue)
    }
    var grade = compare(given, with: date)
    if grade.verdict == .right, part != nil, givenPart == nil { grade = Grade(.near, .coarser) }
    guard grade.verdict == .wrong, let other = given.otherReading else { return grade }
    var turned = given
    (turned.month, turned.day) = (other.month, other.day)
    return compare(turned, with: date)
  }

  /// 1/11 and 11/1 fold to the same digits.
  private func hasSameSeparators(_ typed: String) -> Bool {
    !typed.contains { "/-.".contains($0) } || typed.trimmed == key.answer
  }

  private func compare(_ given: DateAnswer, with date: DateAnswer) -> Grade {
    var isCoarser = false
    var isFiner = false
    var isShort = false
    for (theirs, mine) in [(given.month, date.month), (given.day, date.day)] {
      switch (theirs, mine) {
      case (let theirs?, let mine?): if theirs != mine { return Grade(.wrong, .otherValue) }
      case (nil, _?): isCoarser = true
      case (_?, nil): isFiner = true
      case (nil, nil): break
      }
    }
    switch (given.year, date.year) {
    case (let theirs?, let mine?):
      if theirs != mine {
        guard given.isShortYear, abs(mine) % 100 == theirs, !date.isShortYear else {
          return Grade(.wrong, .otherValue)
        }
        isShort = true
      }
    case (nil, _?): isCoarser = true
    case (_?, nil): isFiner = true
    case (nil, nil): break
    }
    if isCoarser || isShort { return Grade(.near, .coarser) }
    return isFiner ? Grade(.near, .finer) : Grade(.right, .sameValue)
  }

  // MARK: Periods

  /// Centuries, decades, plans and spans from one date to another, by what ISO 8601 calls them; nil where neither is one.
  private func period(_ typed: String) -> Grade? {
    guard let mine = Self.iso(key.answer) ?? Self.iso(key.answerWithUnit) else { return nil }
    if let grade = century(mine, typed) { return grade }
    let isPeriod = mine.contains("/") || mine.count < 4
    guard isPeriod else { return nil }
    guard let theirs = Self.iso(typed) ?? Self.iso(typed + key.unit) else {
      if isTail(typed) { return Grade(.near, .partMissing) }
      if let given = DateAnswer(typed), mine.contains("/") {
        return ends(given, of: mine)
      }
      return nil
    }
    // 1990–1999 says the decade in full.
    if theirs == mine || theirs == "\(mine)0/\(mine)9" { return Grade(.right, .sameValue) }
    if isTail(typed) { return Grade(.near, .partMissing) }
    // The century for the decade, one end for both.
    if mine.count == 3, theirs.count == 2, mine.hasPrefix(theirs) { return Grade(.near, .coarser) }
    let ends = mine.split(separator: "/")
    if ends.contains(Substring(theirs)) { return Grade(.near, .partMissing) }
    // The year for some months of it.
    if theirs.count == 4, ends.count == 2, ends.allSatisfy({ $0.hasPrefix(theirs + "-") }) {
      return Grade(.near, .coarser)
    }
    return Grade(.wrong, .otherValue)
  }

  /// The 1700s and the 18th century; of the 2000s and 1900年代 nobody knows whether the decade is meant.
  private func century(_ mine: String, _ typed: String) -> Grade? {
    guard let theirs = Self.iso(typed), mine != theirs, mine.hasPrefix(theirs.prefix(2)),
      Set([mine.count, theirs.count]) == [2, 3]
    else { return nil }
    let (decade, written) = mine.count == 3 ? (mine, key.answer) : (theirs, typed)
    guard decade.hasSuffix("0") else { return nil }
    let isSure = !written.containsHan && decade < "200"
    return isSure ? Grade(.right, .sameValue) : Grade(.near, mine.count == 3 ? .coarser : .finer)
  }

  /// 90年代 for 20世纪90年代.
  private func isTail(_ typed: String) -> Bool {
    var tail = TextComparison.words(NumeralFolding.digits(in: typed)).joined()
    if let digits = Self.decades[tail] { tail = digits }
    let whole = TextComparison.words(NumeralFolding.digits(in: key.answer)).joined()
    return tail.count >= 3 && whole.hasSuffix(tail)
  }

  private static let decades = [
    "twenties": "20s", "thirties": "30s", "forties": "40s", "fifties": "50s", "sixties": "60s",
    "seventies": "70s", "eighties": "80s", "nineties": "90s",
  ]

  /// One end of a span.
  private func ends(_ given: DateAnswer, of span: String) -> Grade {
    let numbers = [given.year, given.month, given.day].compactMap(\.self)
    let isEnd = span.split(separator: "/").contains { end in
      let parts = end.split(separator: "-").compactMap { Int($0) }
      return !numbers.isEmpty && numbers.allSatisfy { parts.contains($0) }
    }
    return isEnd ? Grade(.near, .partMissing) : Grade(.wrong, .otherValue)
  }

  /// What the recogniser makes of a whole text.
  private static func iso(_ text: String) -> String? {
    let text = TextFolding.halfWidth(text.trimmed)
    for candidate in [text, "“" + text + "”", "from " + text, text + "年"] {
      let figures = FigureRecognizer().figures(in: candidate)
      guard figures.count == 1, figures[0].kind == .date, let iso = figures[0].isoDate else {
        continue
      }
      return iso
    }
    return nil
  }

  /// 十八大 for 党的十八大.
  private static func withoutOwner(_ text: String) -> String {
    text.hasPrefix("党的") ? String(text.dropFirst(2)) : text
  }

  private func other(_ typed: String) -> Grade {
    var key = key
    key.type = .text
    key.answer = Self.withoutOwner(key.answer)
    let grade = TextComparison(key).grade(Self.withoutOwner(typed))
    return grade.reason == .typo ? Grade(.wrong, .otherValue) : grade
  }
}
