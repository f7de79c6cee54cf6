public import Foundation

/// Tells which study day a moment belongs to, in a time zone with its daylight saving.
///
/// The answer's day is found when it is recorded and stored with it, so that a later change of zone or rollover hour
/// moves no answer to another day.
public struct StudyCalendar: Hashable, Sendable {
  /// The hour of the wall clock at which a day begins, 0 to 23.
  public let rolloverHour: Int
  /// Where the learner is.
  public let timeZone: TimeZone

  /// The rollover hour unless the learner chooses another: late evenings belong to the day before.
  public static let standardRolloverHour = 4

  /// Creates a calendar with the standard rollover hour.
  public init(timeZone: TimeZone) {
    self.rolloverHour = Self.standardRolloverHour
    self.timeZone = timeZone
  }

  /// Creates a calendar.
  ///
  /// - Parameters:
  ///   - rolloverHour: 0 to 23.
  ///   - timeZone: The learner's zone.
  /// - Throws: ``SettingsError/rolloverHour(_:)``.
  public init(rolloverHour: Int, timeZone: TimeZone) throws(SettingsError) {
    guard (0...23).contains(rolloverHour) else { throw .rolloverHour(rolloverHour) }
    self.rolloverHour = rolloverHour
    self.timeZone = timeZone
  }

  /// The study day a moment belongs to: the date of the wall clock, put back by the rollover hour.
  public func day(at moment: Moment) -> StudyDay {
    let wallClock = moment.secondsSince1970 + offset(at: moment) - rolloverHour * 3600
    let days = wallClock / ElapsedDays.secondsPerDay
    return StudyDay(daysSince1970: wallClock % ElapsedDays.secondsPerDay < 0 ? days - 1 : days)
  }

  /// The first second of a study day.
  ///
  /// Where the clocks jump over the rollover hour, the second after the jump; for a day that a zone left out
  /// (Samoa had no 2011-12-30), the start of the next.
  public func start(of day: StudyDay) -> Moment {
    let naive = day.daysSince1970 * ElapsedDays.secondsPerDay + rolloverHour * 3600
    // Offsets lie between -12 and +14 hours; two hours more for jumps.
    var before = naive - 16 * 3600
    var notBefore = naive + 14 * 3600
    while notBefore - before > 1 {
      let middle = before + (notBefore - before) / 2
      if self.day(at: Moment(secondsSince1970: middle)) < day {
        before = middle
      } else {
        notBefore = middle
      }
    }
    return Moment(secondsSince1970: notBefore)
  }

  private func offset(at moment: Moment) -> Int {
    timeZone.secondsFromGMT(
      for: Date(timeIntervalSince1970: Double(moment.secondsSince1970)))
  }
}
