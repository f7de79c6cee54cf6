public import MemoryModel

extension Session {
  /// What the learner answered.
  public enum Given: Hashable, Sendable {
    /// Typed words, as they were typed.
    case words(String)
    /// A choice, as an index into the question's own list.
    case choice(Int)
    /// Nothing: the answer was revealed.
    case nothing
  }

  /// An answer with what became of it.
  public struct Judgement: Sendable {
    /// What was answered.
    public var given: Given
    /// What the grader said.
    public var graded: Verdict
    /// Why; nil where nothing was typed.
    public var reason: Grade.Reason?
    /// Whether the learner overruled the grader.
    public var isCountedAsRight: Bool
    /// The rating proposed, with its reason.
    public var proposal: RatingProposal
    /// The rating that is recorded.
    public var rating: Rating
    /// The card with each rating.
    public var preview: PerRating<Card>
    /// When it was answered.
    public var moment: Moment
    /// Milliseconds from the question to the answer.
    public var milliseconds: Int
    /// Whether this lapse made the question a leech, so that it was set aside.
    public var isSetAside: Bool

    /// The verdict that counts.
    public var verdict: Verdict { isCountedAsRight ? .right : graded }

    /// The card with the recorded rating.
    public var after: Card { preview[rating] }
  }
}
