import Figures
import ScriptFolding

/// A date as far as an answer says it, read from any of the ways in which dates are typed.
struct DateAnswer: Hashable {
  /// Negative before Christ; two digits where ``isShortYear``.
  var year: Int?
  var month: Int?
  var day: Int?
  /// Whether the year was given by its last two digits.
  var isShortYear = false
  /// Other readings, where day and month can't be told apart.
  var otherReading: Reading?

  /// Month and day the other way round.
  struct Reading: Hashable {
    var month: Int
    var day: Int
  }

  /// Reads a date; nil where there is none, or anything else beside it.
  init?(_ text: String) {
    var text = TextFolding.folded(text, of: [.width, .script, .letterCase])
    for era in ["b.c.e", "b.c", "a.d", "c.e"] {
      text = text.replacing(era, with: era.filter { $0 != "." })
    }
    guard let tokens = DateToken.tokens(of: text) else { return nil }
    self.init(tokens)
  }

  private init?(_ tokens: [DateToken]) {
    var numbers: [(value: Int, digits: Int)] = []
    var isBeforeChrist = false
    for token in tokens {
      switch token {
      case .year(let value, let digits):
        guard year == nil else { return nil }
        year = value
        isShortYear = digits <= 2
      case .month(let value):
        guard month == nil else { return nil }
        month = value
      case .day(let value):
        guard day == nil else { return nil }
        day = value
      case .number(let value, let digits):
        numbers.append((value, digits))
      case .beforeChrist: isBeforeChrist = true
      case .era: isShortYear = false
      }
    }
    guard assign(numbers) else { return nil }
    if tokens.contains(.era) || isBeforeChrist { isShortYear = false }
    if isBeforeChrist, let number = year { year = -number }
    if let month, !(1...12).contains(month) { return nil }
    if let day, !(1...31).contains(day) { return nil }
    guard year != nil || month != nil || day != nil else { return nil }
  }

  /// Gives numbers without a unit their place: 2024-11, 11/2024, 27 January, 20241105.
  private mutating func assign(_ numbers: [(value: Int, digits: Int)]) -> Bool {
    var numbers = numbers
    if numbers.count == 1, numbers[0].digits == 8 {
      let value = numbers[0].value
      numbers = [(value / 10000, 4), (value / 100 % 100, 2), (value % 100, 2)]
    } else if numbers.count == 1, numbers[0].digits == 6, numbers[0].value / 100 > 1000 {
      numbers = [(numbers[0].value / 100, 4), (numbers[0].value % 100, 2)]
    }
    var isYearFirst = false
    if year == nil, let index = numbers.firstIndex(where: { $0.digits >= 3 }) {
      isYearFirst = index == 0
      year = numbers.remove(at: index).value
      isShortYear = false
    }
    switch numbers.count {
    case 0: return true
    case 1:
      let (value, digits) = numbers[0]
      if month == nil, year != nil {
        month = value
      } else if day == nil, month != nil {
        // May 40 is a year's.
        if value > 31, digits == 2, year == nil {
          (year, isShortYear) = (value, true)
        } else {
          day = value
        }
      } else if year == nil {
        year = value
        isShortYear = digits <= 2
      } else {
        return false
      }
      return true
    case 2:
      guard month == nil, day == nil else {
        // 27 January 98
        guard month != nil, day == nil, year == nil else { return false }
        day = numbers[0].value
        year = numbers[1].value
        isShortYear = true
        return true
      }
      (month, day) = (numbers[0].value, numbers[1].value)
      guard let first = month, let second = day else { return false }
      // Behind the year the month comes first everywhere (ISO 8601).
      if isYearFirst { return true }
      if first > 12 {
        (month, day) = (second, first)
      } else if second <= 12, first != second {
        otherReading = Reading(month: second, day: first)
      }
      return true
    case 3:
      // 11/9/89 and 89.11.9.
      guard year == nil, month == nil, day == nil else { return false }
      let isFirst = numbers[0].value > 31
      year = numbers.remove(at: isFirst ? 0 : 2).value
      let isWhole = assign(isFirst ? [(numbers[0].value, 2), (numbers[1].value, 2)] : numbers)
      if isFirst { otherReading = nil }
      isShortYear = true
      return isWhole
    default: return false
    }
  }
}
