import MemoryModel
import PracticeSession
import QuestionBank

/// How typed words are graded in practice.
enum AnswerGrading {
  /// Grades words against a question.
  static let grade: @Sendable (Question, String) -> (verdict: Verdict, reason: String?) = {
    question, words in
    let typed = words.filter { !$0.isWhitespace }.lowercased()
    let isRight = ([question.answer] + question.accepted).contains {
      $0.filter { !$0.isWhitespace }.lowercased() == typed
    }
    return (isRight ? .right : .wrong, nil)
  }
}
