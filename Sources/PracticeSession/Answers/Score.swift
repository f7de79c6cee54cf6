import MemoryModel
public import QuestionBank

/// What a session came to.
///
/// A question counts once, by its first answer.
public struct Score: Hashable, Sendable {
  /// Answers of one sort.
  public struct Tally: Hashable, Sendable {
    /// Right answers.
    public var right = 0
    /// Nearly right answers.
    public var partly = 0
    /// Wrong answers, and answers that weren't known.
    public var wrong = 0

    /// Creates an empty tally.
    public init() {}

    /// All answers.
    public var count: Int { right + partly + wrong }

    /// Share of right answers from 0 to 1, near misses counted half; nil without an answer.
    public var accuracy: Double? {
      count == 0 ? nil : (Double(right) + Double(partly) / 2) / Double(count)
    }

    mutating func add(_ verdict: Verdict) {
      switch verdict {
      case .right: right += 1
      case .near: partly += 1
      case .wrong: wrong += 1
      }
    }
  }

  /// Each question's first answer.
  public private(set) var total = Tally()
  /// By what was asked for.
  public private(set) var topics: [Question.Topic: Tally] = [:]
  /// By the article of the first evidence.
  public private(set) var articles: [ArticleID: Tally] = [:]
  /// Right answers in a row, up to now.
  public private(set) var streak = 0
  /// Most right answers in a row.
  public private(set) var longestStreak = 0
  /// Answers to questions that came again.
  public private(set) var repeats = 0
  /// Milliseconds spent on answers.
  public private(set) var milliseconds = 0

  /// Creates an empty score.
  public init() {}

  /// All answers, repeats too.
  public var answers: Int { total.count + repeats }

  mutating func add(_ showing: Session.Showing, _ judgement: Session.Judgement) {
    milliseconds += judgement.milliseconds
    streak = judgement.verdict == .right ? streak + 1 : 0
    longestStreak = max(longestStreak, streak)
    guard showing.earlierShowings == 0 else {
      repeats += 1
      return
    }
    total.add(judgement.verdict)
    topics[showing.question.topic, default: Tally()].add(judgement.verdict)
    if let article = showing.question.evidence.first?.article {
      articles[article, default: Tally()].add(judgement.verdict)
    }
  }
}
