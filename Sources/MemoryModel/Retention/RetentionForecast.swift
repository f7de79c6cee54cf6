/// What a desired retention costs, and what it keeps, over the next months: the learner's cards played through.
///
/// Every card is answered on its due days; whether it is recalled is decided by its retrievability and a fraction that
/// follows from the card and its number of answers, the same for every retention, so that retentions compare.
/// Source: the simulator of fsrs-rs (`optimal_retention.rs`), without new cards.
public struct RetentionForecast: Hashable, Sendable {
  /// The desired retention, 0…1.
  public var retention: Double
  /// Answers a day, those after a lapse counted, too.
  public var answersPerDay: Double
  /// The share of the cards recalled at the end, 0…1; 0 without cards.
  public var known: Double

  /// Plays cards through.
  ///
  /// - Parameters:
  ///   - cards: The cards with the ids of their questions; those never answered are passed over.
  ///   - retention: The desired retention, above 0, at most 1.
  ///   - parameters: The weights.
  ///   - today: The present study day.
  ///   - days: How many days.
  /// - Complexity: O(*n*) in the answers that are played, about 0.2 µs each.
  public init(
    of cards: [(id: String, card: Card)], retention: Double, parameters: FSRSParameters,
    today: StudyDay, days: Int
  ) {
    let memory = MemoryStateUpdate(parameters)
    let factor = memory.intervalFactor(desiredRetention: retention)
    var (answers, known, count) = (0, 0.0, 0)
    for (id, card) in cards {
      guard var state = card.memory, let lastDay = card.lastDay else { continue }
      count += 1
      var last = today.distance(to: lastDay)
      var played = card.reviews
      while true {
        let interval = max(1, (state.stability * factor).rounded())
        // One that is overdue is asked on the first day.
        let due = max(Double(last) + interval, 0)
        guard due < Double(days) else { break }
        let elapsed = Int(due) - last
        last = Int(due)
        let recall = memory.retrievability(state.stability, elapsedDays: elapsed)
        let isRecalled = FuzzSeed(id: id, reviews: played).fraction < recall
        played += 1
        state = memory.next(state, isRecalled ? .good : .again, elapsedDays: elapsed)
        answers += 1
        guard !isRecalled else { continue }
        state = memory.next(state, .good, elapsedDays: 0)
        answers += 1
      }
      known += memory.retrievability(state.stability, elapsedDays: days - last)
    }
    self.retention = retention
    answersPerDay = Double(answers) / Double(max(days, 1))
    self.known = count > 0 ? known / Double(count) : 0
  }
}
