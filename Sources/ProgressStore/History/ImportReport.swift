public import QuestionBank

/// What an import of a history did.
public struct ImportReport: Hashable, Sendable {
  /// Rows of the log that were added.
  public var added: Int
  /// Rows that were there already.
  public var known: Int
  /// Questions that were answered here and there apart; they were left as they are here.
  public var diverged: [QuestionID]

  /// Creates a report.
  public init(added: Int, known: Int, diverged: [QuestionID]) {
    self.added = added
    self.known = known
    self.diverged = diverged
  }
}
