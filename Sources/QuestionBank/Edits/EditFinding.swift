/// Something in `edits.json` that can't be done; the rest is.
public struct EditFinding: Hashable, Sendable {
  /// What it is.
  public enum Reason: Hashable, Sendable {
    /// The question couldn't be asked with this edit, and stands as it was generated; one's own is left out.
    case notAskable
    /// No question has this id; the edit waits until one has.
    case noSuchQuestion
    /// The words that are to prove the answer don't stand in the article named.
    case evidenceNotFound
    /// A piece of the context doesn't stand in the article; the context stays as it was.
    case contextNotFound
  }

  /// The question that is to be edited, or one's own.
  public var question: QuestionID
  /// What it is.
  public var reason: Reason

  /// Creates a finding.
  public init(question: QuestionID, reason: Reason) {
    self.question = question
    self.reason = reason
  }
}
