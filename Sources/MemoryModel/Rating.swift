/// How well a question was remembered, as the learner or the grader judges it.
///
/// Raw values are those of FSRS and Anki: 1 again, 2 hard, 3 good, 4 easy.
public enum Rating: Int, CaseIterable, Codable, Comparable, Sendable {
  /// Forgotten.
  case again = 1
  /// Remembered with serious difficulty.
  case hard = 2
  /// Remembered.
  case good = 3
  /// Remembered without any effort.
  case easy = 4

  /// Orders ratings from again to easy.
  public static func < (left: Rating, right: Rating) -> Bool { left.rawValue < right.rawValue }
}
