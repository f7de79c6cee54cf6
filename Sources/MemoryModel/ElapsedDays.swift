/// How the days between two answers to a question are counted, and when an interval of days ends.
///
/// The two definitions give different numbers for the same answers. Comparison with other implementations
/// (`quiz schedule`) uses ``periodsOf24Hours``; practice uses ``learningDays(_:)``, so that what was learned one evening
/// is due the next morning.
public enum ElapsedDays: Hashable, Sendable {
  /// Whole periods of 24 hours since the last answer; an interval ends after so many times 24 hours, to the second.
  ///
  /// Source: py-fsrs 6.3.2 (`timedelta.days`).
  case periodsOf24Hours
  /// The difference of the two study days; an interval ends where the study day so many days later begins.
  ///
  /// Source: Anki's day cutoff.
  case learningDays(StudyCalendar)

  /// Seconds in 24 hours.
  static let secondsPerDay = 86_400

  /// Days from a card's last answer to a moment: negative when the clock went back, 0 for a new card.
  func days(since card: Card, to moment: Moment, on day: StudyDay?) -> Int {
    guard let last = card.lastReview else { return 0 }
    switch self {
    case .periodsOf24Hours:
      let (elapsed, overflow) = moment.secondsSince1970.subtractingReportingOverflow(
        last.secondsSince1970)
      guard !overflow else { return 0 }
      let quotient = elapsed / Self.secondsPerDay
      return elapsed % Self.secondsPerDay < 0 ? quotient - 1 : quotient
    case .learningDays(let calendar):
      // The last answer's day was fixed when it was given; a change of time zone doesn't move it.
      let today = day ?? calendar.day(at: moment)
      return today.daysSince1970 - (card.lastDay ?? calendar.day(at: last)).daysSince1970
    }
  }

  /// When an interval of days that begins at a moment ends.
  func end(ofDays days: Int, from moment: Moment, on day: StudyDay?) -> Moment {
    switch self {
    case .periodsOf24Hours:
      return moment.advanced(bySeconds: days * Self.secondsPerDay)
    case .learningDays(let calendar):
      let today = day ?? calendar.day(at: moment)
      let start = calendar.start(of: today.advanced(by: days))
      // In a day that was fixed in another time zone the start may lie behind; the answer never precedes its due time.
      return max(start, moment.advanced(bySeconds: 1))
    }
  }
}
