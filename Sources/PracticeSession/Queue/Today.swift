public import MemoryModel

/// The study day of a session.
public struct Today: Hashable, Sendable {
  /// The day.
  public var day: StudyDay
  /// Its first second.
  public var start: Moment
  /// The first second of the next day.
  public var end: Moment

  /// The study day that a moment lies in.
  public init(at moment: Moment, in calendar: StudyCalendar) {
    day = calendar.day(at: moment)
    start = calendar.start(of: day)
    end = calendar.start(of: day.advanced(by: 1))
  }

  /// Whether a card was answered on this day; the day recorded with the answer counts.
  func contains(_ card: Card) -> Bool {
    if let last = card.lastDay { return last == day }
    return card.lastReview.map { start <= $0 && $0 < end } ?? false
  }
}
