public import MemoryModel

/// What the caller has to keep before it shows what comes next.
public enum SessionEffect: Hashable, Sendable {
  /// Adds a review to the log.
  case record(Review)
  /// Takes the last review of a question back.
  case undoReview(QuestionKey)
  /// Sets a question aside or brings it back.
  case setSuspended(QuestionKey, Bool)
  /// Flags a question with a reason; nil takes the flag away.
  case setFlag(QuestionKey, reason: String?)

  /// One answer with everything that grading and rating were made from.
  public struct Review: Hashable, Sendable {
    /// Which question.
    public var key: QuestionKey
    /// When it was answered.
    public var moment: Moment
    /// The rating that counts.
    public var rating: Rating
    /// The rating that was proposed.
    public var proposed: Rating
    /// What the grader said, or the learner who counted it as right.
    public var verdict: Verdict
    /// The words typed or the choice picked; nil where the answer was revealed.
    public var answer: String?
    /// Whether the learner overruled the grader.
    public var isCountedAsRight: Bool
    /// Milliseconds from the question to the answer.
    public var milliseconds: Int
    /// Steps of help taken.
    public var hints: Int
    /// The card before the answer.
    public var before: Card
    /// The card with the answer.
    public var after: Card
  }
}
