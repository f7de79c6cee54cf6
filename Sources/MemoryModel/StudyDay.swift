/// A learner's day, which begins at the rollover hour and not at midnight; named by the date on which it begins.
public struct StudyDay: Hashable, Comparable, Sendable {
  /// Days from 1970-01-01 to the date, in the Gregorian calendar, within ``bounds``.
  public let daysSince1970: Int

  /// The days from 0000-01-01 to 9999-12-31: those that ``text`` can write.
  public static let bounds = -719_528...2_932_896

  /// Creates a day from its distance to 1970-01-01; beyond ``bounds`` it is the nearest that there is.
  public init(daysSince1970: Int) { self.daysSince1970 = daysSince1970.clamped(to: Self.bounds) }

  /// Orders days in time.
  public static func < (left: StudyDay, right: StudyDay) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }

  /// The day so many days later, the last that there is where that lies beyond.
  public func advanced(by days: Int) -> StudyDay {
    StudyDay(daysSince1970: daysSince1970.addingClamped(days))
  }

  /// Days from this day to another; negative where the other comes first.
  public func distance(to other: StudyDay) -> Int { other.daysSince1970 - daysSince1970 }

  /// The day of the week from 0, Monday, to 6, Sunday.
  public var weekday: Int {
    // 1970-01-01 was a Thursday.
    let remainder = (daysSince1970 + 3) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }

  /// Year, month from 1 and day of the month from 1, in the proleptic Gregorian calendar.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    return (
      yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day
    )
  }

  /// The date as ISO 8601 writes it, such as `2025-02-24`.
  public var text: String {
    let (year, month, day) = date
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Reads a date written as ``text`` writes it; nil where it is none, as 2025-02-30.
  public init?(text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
    guard date == (year, month, day) else { return nil }
  }

  /// Source: Howard Hinnant, `days_from_civil`.
  private init(year: Int, month: Int, day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSince1970: era * 146_097 + dayOfEra - 719_468)
  }
}
