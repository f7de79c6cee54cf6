public import MemoryModel
public import QuestionBank

/// Why a question isn't asked in a session.
public enum HoldReason: Hashable, Sendable {
  /// The learner or the leech rule has set it aside.
  case suspended
  /// It doesn't fit what the session was asked for: article, topic, kind, importance, flagged, leeches.
  case notSelected
  /// It is due later.
  case notDue(until: Moment)
  /// A choice that asks the same fact has to reach review first.
  case choiceFirst(QuestionID)
  /// A sibling, a question of the same fact, is asked or was asked today.
  case siblingToday(QuestionID)
  /// Another question of today shows its answer, or it shows that one's.
  case answerShown(by: QuestionID)
  /// The session's limit is reached before it.
  case limit
}
