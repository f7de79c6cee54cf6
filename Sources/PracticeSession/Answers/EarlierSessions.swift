public import MemoryModel
import QuestionBank

/// What sessions before this one came to, newest last.
///
/// Answers belong to one session as long as no two that follow each other lie half an hour or more apart. As in ``Score``, a
/// question counts once in a session, by its first answer there.
public struct EarlierSessions: Hashable, Sendable {
  /// An answer of the log.
  public struct Answer: Hashable, Sendable {
    /// When it was given.
    public var moment: Moment
    /// The question.
    public var question: QuestionKey
    /// How right it was.
    public var verdict: Verdict

    /// Creates an answer.
    public init(moment: Moment, question: QuestionKey, verdict: Verdict) {
      self.moment = moment
      self.question = question
      self.verdict = verdict
    }
  }

  /// What one session came to.
  public struct Past: Hashable, Sendable {
    /// Questions answered.
    public var questions: Int
    /// Share of right answers from 0 to 1, near misses counted half.
    public var accuracy: Double

    /// Creates the outcome of a session.
    public init(questions: Int, accuracy: Double) {
      self.questions = questions
      self.accuracy = accuracy
    }
  }

  /// Seconds without an answer that end a session.
  public static let pause = 30 * 60
  /// Most sessions that are kept.
  public static let most = 10

  /// The sessions, at most ``most``, newest last.
  public private(set) var sessions: [Past] = []

  /// Divides the answers of a log into sessions.
  ///
  /// - Parameter answers: The answers before this session, in any order.
  public init(_ answers: [Answer]) {
    var tally = Score.Tally()
    var questions: Set<QuestionKey> = []
    var last: Moment?
    func past() -> Past? {
      tally.accuracy.map { Past(questions: tally.count, accuracy: $0) }
    }
    for answer in answers.sorted(by: { $0.moment < $1.moment }) {
      if let last, answer.moment.secondsSince1970 - last.secondsSince1970 >= Self.pause {
        sessions += past().map { [$0] } ?? []
        tally = Score.Tally()
        questions = []
      }
      last = answer.moment
      if questions.insert(answer.question).inserted { tally.add(answer.verdict) }
    }
    sessions += past().map { [$0] } ?? []
    sessions = sessions.suffix(Self.most)
  }

  /// The last session; nil where there was none.
  public var last: Past? { sessions.last }

  /// Share of right answers over all of the sessions; nil where there was none.
  public var accuracy: Double? {
    let count = sessions.reduce(0) { $0 + $1.questions }
    guard count > 0 else { return nil }
    return sessions.reduce(0) { $0 + $1.accuracy * Double($1.questions) } / Double(count)
  }
}
