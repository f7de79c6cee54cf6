/// When cards in review are due by another desired retention.
///
/// What is due already stays so. What would have been due before today is dealt out evenly over some days, what is
/// remembered least first.
public struct Rescheduling: Sendable {
  /// The day each card is due, in the order of the cards; nil where it stays as it is.
  public private(set) var days: [StudyDay?]

  /// Days over which cards are dealt out that would be overdue.
  public static let usualSpread = 14

  /// Plans.
  ///
  /// - Parameters:
  ///   - cards: The cards.
  ///   - scheduler: With the new settings; counts in study days.
  ///   - calendar: Tells on which study day a card is due.
  ///   - today: The present study day.
  ///   - spread: Days over which what would be overdue is dealt out, from today on.
  public init(
    _ cards: [Card], by scheduler: Scheduler, calendar: StudyCalendar, today: StudyDay,
    spread: Int = usualSpread
  ) {
    days = [StudyDay?](repeating: nil, count: cards.count)
    var overdue: [(index: Int, recall: Double)] = []
    for (index, card) in cards.enumerated() where card.phase == .review {
      guard let memory = card.memory, let last = card.lastDay, let due = card.due,
        calendar.day(at: due) > today
      else { continue }
      let day = last.advanced(by: scheduler.interval(stability: memory.stability))
      if day > today {
        if day != calendar.day(at: due) { days[index] = day }
      } else {
        overdue.append(
          (
            index,
            scheduler.retrievability(
              stability: memory.stability, elapsedDays: last.distance(to: today))
          ))
      }
    }
    overdue.sort { ($0.recall, $0.index) < ($1.recall, $1.index) }
    for (place, card) in overdue.enumerated() {
      days[card.index] = today.advanced(by: place * max(spread, 1) / overdue.count)
    }
  }
}
