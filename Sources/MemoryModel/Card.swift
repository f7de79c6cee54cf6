/// What the model believes about the memory of one question.
public struct MemoryState: Hashable, Sendable {
  /// Days until retrievability falls to 90 %; at least 0.001, finite.
  public let stability: Double
  /// How hard the question is for this learner, 1 (easy) to 10 (hard).
  public let difficulty: Double

  /// What stability can be: finite, so that no formula multiplies infinity by zero.
  static let stabilities = 0.001...Double.greatestFiniteMagnitude

  /// Creates a memory state; numbers out of bounds are taken to the nearest end.
  public init(stability: Double, difficulty: Double) {
    self.stability = stability.clamped(to: Self.stabilities)
    self.difficulty = difficulty.clamped(to: 1...10)
  }
}

/// The schedule of one question: never asked, in steps of minutes, or in intervals of days.
public struct Card: Hashable, Sendable {
  /// Where the question stands on its way.
  public enum Phase: Hashable, Sendable {
    /// Never answered.
    case new
    /// In the learning steps; `step` counts from 0.
    case learning(step: Int)
    /// Remembered, asked again after days.
    case review
    /// Forgotten after review, in the relearning steps; `step` counts from 0.
    case relearning(step: Int)
  }

  /// Where the question stands.
  public var phase: Phase
  /// The memory state; nil exactly when the phase is new.
  public var memory: MemoryState?
  /// When it is due; nil exactly when the phase is new.
  public var due: Moment?
  /// When it was last answered; nil exactly when the phase is new.
  public var lastReview: Moment?
  /// The study day of the last answer, as it was fixed when it was recorded; nil where no answer's day is known.
  public var lastDay: StudyDay?
  /// How often it was forgotten after having reached review.
  public var lapses: Int
  /// How many answers were counted.
  public var reviews: Int

  /// A question that was never answered.
  public static let new = Card(
    phase: .new, memory: nil, due: nil, lastReview: nil, lapses: 0, reviews: 0)

  /// Creates a card from its parts.
  public init(
    phase: Phase, memory: MemoryState?, due: Moment?, lastReview: Moment?,
    lastDay: StudyDay? = nil, lapses: Int, reviews: Int
  ) {
    self.phase = phase
    self.memory = memory
    self.due = due
    self.lastReview = lastReview
    self.lastDay = lastDay
    self.lapses = lapses
    self.reviews = reviews
  }

  /// Whether it was answered before and is due.
  public func isDue(at moment: Moment) -> Bool { due.map { $0 <= moment } ?? false }
}
