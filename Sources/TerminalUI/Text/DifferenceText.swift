import PracticeSession
import QuestionBank

/// A typed answer's difference from the right one, in the signs of GNU wdiff: `[-too much-]`, `{+missing+}`.
enum DifferenceText {
  static func text(_ difference: AnswerDifference) -> StyledText {
    var text = StyledText("")
    for piece in difference.pieces {
      switch piece {
      case .same(let same): text.append(same)
      case .missing(let missing): text.append("{+\(missing)+}", .right)
      case .extra(let extra): text.append("[-\(extra)-]", .wrong)
      }
    }
    return text
  }
}
