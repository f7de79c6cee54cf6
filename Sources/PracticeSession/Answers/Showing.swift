public import QuestionBank

extension Session {
  /// A question as it stands on the screen.
  public struct Showing: Sendable {
    /// The question.
    public var asked: AskedQuestion
    /// Its place in the bank and its card before the answer.
    public var entry: QueueEntry
    /// At each shown position the index into the question's own choices; empty for a cloze.
    public var order: [Int]
    /// The help given so far.
    public var hints: [Hint]
    /// When it was put on the screen.
    public var since: ClockReading
    /// How often it was shown in this session before.
    public var earlierShowings: Int
    /// The question right before it, if the learner took the two for one another.
    public var confusedWith: Question?

    /// The question.
    public var question: Question { asked.question }

    /// The choices in the order in which they are shown; empty for a cloze.
    public var choices: [String] {
      let choices = question.choices ?? []
      return order.compactMap { choices.indices.contains($0) ? choices[$0] : nil }
    }

    /// Choices that a hint has struck out, as indices into the question's own list.
    public var struckOut: Set<Int> {
      Set(
        hints.compactMap { hint in
          guard case .notThis(let index) = hint else { return nil }
          return index
        })
    }
  }
}
