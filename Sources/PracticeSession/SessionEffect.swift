public import MemoryModel

/// What the caller has to keep before it shows what comes next.
public enum SessionEffect: Hashable, Sendable {
  /// Adds an answer to the log; a question that became a leech by it is set aside with it.
  case record(Review)
  /// Rates the last answer of a question anew.
  case rerate(Review)
  /// Takes the last answer of a question back.
  case undoReview(QuestionKey)
  /// Sets a question aside or brings it back.
  case setSuspended(QuestionKey, Bool)
  /// Flags a question with a reason; nil takes the flag away.
  case setFlag(QuestionKey, reason: String?)

  /// One answer with everything that grading and rating were made from.
  public struct Review: Hashable, Sendable {
    /// Which question, with its card before the answer.
    public var entry: QueueEntry
    /// When it was answered.
    public var moment: Moment
    /// The rating that counts.
    public var rating: Rating
    /// What the answer itself suggested.
    public var proposal: RatingProposal
    /// What the grader said, or the learner who counted it as right.
    public var verdict: Verdict
    /// The words typed or the choice picked; nil where the answer was revealed.
    public var answer: String?
    /// The wrong choice that was picked; nil for a right one and for a cloze.
    public var distractor: String?
    /// Milliseconds from the question to the answer; nil where they say nothing.
    public var milliseconds: Int?
    /// Steps of help taken.
    public var hints: Int
    /// How many choices it was picked from; nil for a cloze.
    public var choices: Int?
    /// The card with the answer.
    public var after: Card
  }
}
