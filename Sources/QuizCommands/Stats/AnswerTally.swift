import MemoryModel

/// How many answers were right, near or wrong.
struct AnswerTally: Hashable, Sendable {
  /// Right answers.
  var right = 0
  /// Near misses.
  var near = 0
  /// Wrong answers.
  var wrong = 0

  /// All answers.
  var answers: Int { right + near + wrong }

  /// The share that was right, a near miss counted as half, 0…1; nil without answers.
  var accuracy: Double? {
    answers > 0 ? (Double(right) + Double(near) / 2) / Double(answers) : nil
  }

  /// Counts an answer.
  mutating func count(_ verdict: Verdict) {
    switch verdict {
    case .right: right += 1
    case .near: near += 1
    case .wrong: wrong += 1
    }
  }

  static func += (left: inout AnswerTally, right: AnswerTally) {
    left.right += right.right
    left.near += right.near
    left.wrong += right.wrong
  }
}
