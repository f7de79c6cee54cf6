public import MemoryModel
public import QuestionBank

/// What a session asks of the other parts: how an answer is graded and scheduled.
public struct SessionRules: Sendable {
  /// Grades typed words against a question.
  public var grade: @Sendable (Question, String) -> Grade
  /// Says when a question is due again.
  public var scheduler: Scheduler

  /// Creates rules.
  ///
  /// - Parameters:
  ///   - scheduler: Says when a question is due again.
  ///   - grade: Grades typed words; the grader of this target unless told otherwise.
  public init(
    scheduler: Scheduler = Scheduler(),
    grade: @escaping @Sendable (Question, String) -> Grade = {
      AnswerGrader.grade($1, against: AnswerKey(of: $0))
    }
  ) {
    self.scheduler = scheduler
    self.grade = grade
  }
}

extension Verdict {
  /// The verdict of the log for that of the grader.
  init(_ verdict: Grade.Verdict) {
    switch verdict {
    case .right: self = .right
    case .near: self = .near
    case .wrong: self = .wrong
    }
  }
}
