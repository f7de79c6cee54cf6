public import MemoryModel
public import QuestionBank

/// What a session asks of the other parts: how an answer is graded and scheduled.
public struct SessionRules: Sendable {
  /// Grades typed words against a question.
  public var grade: @Sendable (Question, String) -> (verdict: Verdict, reason: String?)
  /// Says when a question is due again.
  public var scheduler: Scheduler

  /// Creates rules.
  public init(
    grade: @escaping @Sendable (Question, String) -> (verdict: Verdict, reason: String?),
    scheduler: Scheduler = Scheduler()
  ) {
    self.grade = grade
    self.scheduler = scheduler
  }
}
