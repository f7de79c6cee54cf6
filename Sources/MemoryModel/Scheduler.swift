/// Says how an answer changes a card and when it is due again: FSRS-6 with its learning and relearning steps.
///
/// Pure: the moment, the day and the fuzz are arguments.
/// Source: py-fsrs 6.3.2 `Scheduler.review_card`.
public struct Scheduler: Sendable {
  /// What was chosen about scheduling.
  public let settings: SchedulerSettings
  private let memory: MemoryStateUpdate
  private let intervalFactor: Double

  /// Creates a scheduler; settings are checked when they are made.
  public init(_ settings: SchedulerSettings = .standard) {
    self.settings = settings
    memory = MemoryStateUpdate(settings.parameters)
    intervalFactor = memory.intervalFactor(desiredRetention: settings.desiredRetention)
  }

  /// The card after an answer.
  ///
  /// A clock that went back counts as no time passed.
  ///
  /// - Parameters:
  ///   - card: The card before.
  ///   - rating: How well it was remembered.
  ///   - moment: When.
  ///   - day: The study day it was recorded with; nil to find it. Unused where days are periods of 24 hours.
  ///   - fuzz: Spreads intervals of three days and more; nil for none.
  ///   - choices: How many choices the answer was picked from, for it may be a guess then; nil where it was recalled.
  /// - Returns: The card after, never new.
  /// - Complexity: O(1), about 60 ns.
  public func review(
    _ card: Card, rated rating: Rating, at moment: Moment, on day: StudyDay? = nil,
    fuzz: FuzzSeed? = nil, choices: Int? = nil
  ) -> Card {
    var next = card
    let day = studyDay(at: moment, day)
    let state = memory.next(
      card.memory, rating,
      elapsedDays: settings.elapsedDays.days(since: card, to: moment, on: day), choices: choices)
    next.memory = state
    next.lastReview = moment
    next.lastDay = day
    next.reviews += 1
    let wait: Wait
    switch card.phase {
    case .new:
      wait = step(0, of: settings.learningSteps, rating)
    case .learning(let step):
      wait = self.step(step, of: settings.learningSteps, rating)
    case .relearning(let step):
      wait = self.step(step, of: settings.relearningSteps, rating)
    case .review:
      if rating == .again {
        next.lapses += 1
        wait = settings.relearningSteps.first.map { .seconds($0, step: 0) } ?? .days
      } else {
        wait = .days
      }
    }
    switch wait {
    case .seconds(let seconds, let step):
      next.phase = card.phase.isAfterReview ? .relearning(step: step) : .learning(step: step)
      next.due = moment.advanced(bySeconds: seconds)
    case .days:
      next.phase = .review
      var days = interval(stability: state.stability)
      if let fuzz {
        days = IntervalFuzz.fuzzed(days, maximum: settings.maximumInterval, by: fuzz)
      }
      next.due = settings.elapsedDays.end(ofDays: days, from: moment, on: day)
    }
    return next
  }

  /// The four cards that the four ratings would give; for showing the intervals before one is chosen.
  public func preview(
    _ card: Card, at moment: Moment, on day: StudyDay? = nil, fuzz: FuzzSeed? = nil,
    choices: Int? = nil
  ) -> PerRating<Card> {
    PerRating { review(card, rated: $0, at: moment, on: day, fuzz: fuzz, choices: choices) }
  }

  /// The chance of recall at a moment, 0…1; nil for a card that was never answered.
  ///
  /// Counted in whole days, so that it is 1 on the day of the last answer.
  public func retrievability(of card: Card, at moment: Moment, on day: StudyDay? = nil) -> Double? {
    card.memory.map {
      memory.retrievability(
        $0.stability, elapsedDays: settings.elapsedDays.days(since: card, to: moment, on: day))
    }
  }

  /// The chance of recall so many whole days after the answer that left this stability, 0…1.
  public func retrievability(stability: Double, elapsedDays: Int) -> Double {
    memory.retrievability(stability, elapsedDays: elapsedDays)
  }

  /// The chance of a right answer so many whole days after, 0…1: recalled, or guessed among choices.
  public func chanceOfRight(stability: Double, elapsedDays: Int, choices: Int?) -> Double {
    Recognition.chanceOfRight(
      memory.retrievability(stability, elapsedDays: elapsedDays), choices: choices ?? 1)
  }

  /// Days until retrievability falls to the one desired, rounded half to even, from 1 to the maximum; without fuzz.
  public func interval(stability: Double) -> Int {
    let days = (stability * intervalFactor).rounded(.toNearestOrEven)
    // A product beyond all numbers compares as greater, one that is none fails both comparisons.
    guard days < Double(settings.maximumInterval) else { return settings.maximumInterval }
    return days > 1 ? Int(days) : 1
  }

  private enum Wait {
    /// A step of the phase.
    case seconds(Int, step: Int)
    /// An interval of days: in review.
    case days
  }

  /// What an answer in the learning or relearning steps leads to.
  private func step(_ step: Int, of steps: [Int], _ rating: Rating) -> Wait {
    guard let first = steps.first else { return .days }
    // A card may stand on a step that was taken out of the settings since.
    guard rating == .again || (0..<steps.count).contains(step) else { return .days }
    switch rating {
    case .again:
      return .seconds(first, step: 0)
    case .hard where step == 0:
      let doubled = steps.count == 1 ? first * 3 : first + steps[1]
      return .seconds(doubled / 2 + (doubled % 4 == 3 ? 1 : 0), step: 0)
    case .hard:
      return .seconds(steps[step], step: step)
    case .good:
      let next = step + 1
      return next < steps.count ? .seconds(steps[next], step: next) : .days
    case .easy:
      return .days
    }
  }

  private func studyDay(at moment: Moment, _ day: StudyDay?) -> StudyDay? {
    guard case .learningDays(let calendar) = settings.elapsedDays else { return day }
    return day ?? calendar.day(at: moment)
  }
}

extension Card.Phase {
  /// Whether the card has been in review.
  fileprivate var isAfterReview: Bool {
    switch self {
    case .review, .relearning: true
    case .new, .learning: false
    }
  }
}
