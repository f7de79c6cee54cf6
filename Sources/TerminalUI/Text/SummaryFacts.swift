public import PracticeSession
public import QuestionBank

/// What the end of a session tells.
public struct SummaryFacts: Sendable {
  /// Why it ended.
  public var ending: Session.Ending
  /// What it came to.
  public var score: Score
  /// What the articles are called.
  public var articleTitles: [ArticleID: String]
  /// What earlier sessions came to.
  public var earlier: EarlierSessions
  /// Questions still due today, those in their steps too.
  public var dueLaterToday: Int
  /// Questions due tomorrow.
  public var dueTomorrow: Int
  /// Days in a row with answers, today included; 0 where nothing was answered today.
  public var daysInARow: Int

  /// Creates the facts.
  public init(
    ending: Session.Ending, score: Score, articleTitles: [ArticleID: String],
    earlier: EarlierSessions, dueLaterToday: Int, dueTomorrow: Int,
    daysInARow: Int
  ) {
    self.ending = ending
    self.score = score
    self.articleTitles = articleTitles
    self.earlier = earlier
    self.dueLaterToday = dueLaterToday
    self.dueTomorrow = dueTomorrow
    self.daysInARow = daysInARow
  }
}
