import MemoryModel

/// How a card stands in the columns of a row.
enum CardColumns {
  /// The columns of a row of the log, in the order in which ``card(in:from:)`` reads them.
  static let inReview =
    "phase, step, stability, difficulty, due, moment, study_day, lapses, reviews"
  /// The columns of a card's row, in the same order.
  static let inCard =
    "phase, step, stability, difficulty, due, last_review, last_day, lapses, reviews"
  /// How many columns these are.
  static let count = 9

  /// Values of the columns, in the same order; nil for a card that is new.
  static func values(_ card: Card) -> [SQLValue]? {
    guard let memory = card.memory, let due = card.due, let last = card.lastReview,
      let day = card.lastDay
    else { return nil }
    let (phase, step): (String, Int?)
    switch card.phase {
    case .new: return nil
    case .learning(let index): (phase, step) = ("learning", index)
    case .review: (phase, step) = ("review", nil)
    case .relearning(let index): (phase, step) = ("relearning", index)
    }
    return [
      .text(phase), .integer(step), .real(memory.stability), .real(memory.difficulty),
      .integer(due.secondsSince1970), .integer(last.secondsSince1970),
      .integer(day.daysSince1970), .integer(card.lapses), .integer(card.reviews),
    ]
  }

  /// Reads a card.
  static func card(in row: Row, from first: Int) throws(ProgressError) -> Card {
    let phase: Card.Phase
    switch try (row.text(first), row.optionalInteger(first + 1, in: NumberBounds.counts)) {
    case ("learning", let step?): phase = .learning(step: step)
    case ("review", nil): phase = .review
    case ("relearning", let step?): phase = .relearning(step: step)
    default: throw row.unexpected(first)
    }
    return Card(
      phase: phase,
      memory: MemoryState(
        stability: try row.real(first + 2), difficulty: try row.real(first + 3)),
      due: try row.moment(first + 4), lastReview: try row.moment(first + 5),
      lastDay: try row.studyDay(first + 6),
      lapses: try row.integer(first + 7, in: NumberBounds.counts),
      reviews: try row.integer(first + 8, in: NumberBounds.counts))
  }
}
