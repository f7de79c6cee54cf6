/// The rating that an answer itself suggests, with the reason; the learner's own rating overrides it.
///
/// This is the only place where an answer becomes a rating:
///
/// | answer | rating | reason |
/// | --- | --- | --- |
/// | wrong, or none | again | ``Reason/wrong`` |
/// | near miss | hard | ``Reason/nearMiss`` |
/// | right, with a hint | hard | ``Reason/rightWithHint`` |
/// | right choice | good, however quick or slow | ``Reason/rightChoice`` |
/// | right, time unknown | good | ``Reason/rightUntimed`` |
/// | right and quick | easy | ``Reason/rightAndQuick`` |
/// | right | good | ``Reason/right`` |
/// | right and slow | hard | ``Reason/rightAndSlow`` |
///
/// A choice can be guessed and needs no recall, so that it is never easy; and its time says more about the number of
/// words read than about memory, so that it is never hard for its time.
public struct RatingProposal: Hashable, Sendable {
  /// Why the rating is proposed.
  public enum Reason: String, CaseIterable, Codable, Sendable {
    case wrong, nearMiss, rightWithHint, rightChoice, rightUntimed, rightAndQuick, right
    case rightAndSlow
  }

  /// The rating.
  public var rating: Rating
  /// Why.
  public var reason: Reason

  /// What is known about an answer.
  public struct Answer: Hashable, Sendable {
    /// What it is, compared with the right one; a revealed question counts as wrong.
    public var verdict: Verdict
    /// Whether it was picked from choices.
    public var isChoice: Bool
    /// How many hints were shown.
    public var hints: Int
    /// From the prompt's appearance to the answer's end; nil where nobody measured, as by pipe.
    public var durationInMilliseconds: Int?
    /// The prompt as it was shown.
    public var prompt: String
    /// The right answer.
    public var answer: String

    /// Creates what is known about an answer.
    public init(
      verdict: Verdict, isChoice: Bool, hints: Int, durationInMilliseconds: Int?, prompt: String,
      answer: String
    ) {
      self.verdict = verdict
      self.isChoice = isChoice
      self.hints = hints
      self.durationInMilliseconds = durationInMilliseconds
      self.prompt = prompt
      self.answer = answer
    }
  }

  /// Proposes a rating for an answer.
  ///
  /// - Complexity: O(*n*) in the length of prompt and answer.
  public init(for answer: Answer) {
    (rating, reason) = Self.decision(answer)
  }

  private static func decision(_ answer: Answer) -> (Rating, Reason) {
    switch answer.verdict {
    case .wrong: return (.again, .wrong)
    case .near: return (.hard, .nearMiss)
    case .right: break
    }
    guard answer.hints == 0 else { return (.hard, .rightWithHint) }
    guard !answer.isChoice else { return (.good, .rightChoice) }
    guard let duration = answer.durationInMilliseconds else { return (.good, .rightUntimed) }
    let time = AnswerTime(prompt: answer.prompt, answer: answer.answer)
    guard time.tellsSomething(duration) else { return (.good, .rightUntimed) }
    if duration <= time.quickest { return (.easy, .rightAndQuick) }
    return duration <= time.slowest ? (.good, .right) : (.hard, .rightAndSlow)
  }
}

extension RatingProposal {
  /// Takes a proposal that was made before, as from a log.
  public init(rating: Rating, reason: Reason) {
    self.rating = rating
    self.reason = reason
  }
}
