/// What an answer is, compared with the right one.
public enum Verdict: String, CaseIterable, Codable, Sendable {
  /// One of the right answers.
  case right
  /// Not right, but close enough that the learner decides.
  case near
  /// Neither.
  case wrong
}
