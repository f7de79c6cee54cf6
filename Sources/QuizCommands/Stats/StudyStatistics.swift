import MemoryModel
import PracticeSession
import QuestionBank

/// What the review log and the cards say about a learner's study, as values.
struct StudyStatistics: Sendable {
  /// A group of questions with their answers.
  struct Group: Hashable, Sendable {
    /// The kind, the topic, or the article's title; nil for questions that are in no bank any more.
    var name: String?
    /// The answers to them.
    var tally: AnswerTally
  }

  /// A question that was often wrong.
  struct HardQuestion: Hashable, Sendable {
    /// Which.
    var key: QuestionKey
    /// Its answers.
    var tally: AnswerTally
    /// Lapses from review.
    var lapses: Int
    /// The model's difficulty, 1…10.
    var difficulty: Double
  }

  /// A question that keeps being forgotten.
  struct Leech: Hashable, Sendable {
    /// Which.
    var key: QuestionKey
    /// Lapses from review.
    var lapses: Int
    /// How it was answered.
    var history: LeechHistory
    /// What may help.
    var suggestion: LeechSuggestion
  }

  /// A wrong choice that was taken for the right one.
  struct Confusion: Hashable, Sendable {
    /// The question.
    var key: QuestionKey
    /// The choice that was picked.
    var distractor: String
    /// How often.
    var count: Int
  }

  /// A day to come, or one that was.
  struct DayCount: Hashable, Sendable {
    /// The day.
    var day: StudyDay
    /// Questions due, or answers given.
    var count: Int
  }

  /// How far the questions are.
  struct Stages: Hashable, Sendable {
    /// Never answered, and active in a bank.
    var new = 0
    /// In learning or relearning steps.
    var learning = 0
    /// In review, with an interval of less than 21 days, as Anki calls young.
    var young = 0
    /// In review, with an interval of 21 days or more.
    var mature = 0
    /// Set aside by the learner.
    var suspended = 0
    /// Set aside for their lapses.
    var leeches = 0
    /// Found wrong by the learner.
    var flagged = 0
  }

  /// The present study day.
  var today: StudyDay
  /// All answers that count.
  var total: AnswerTally
  /// Those of today.
  var todayTally: AnswerTally
  /// The time that was measured, in milliseconds.
  var milliseconds: Int
  /// Days with answers in a row.
  var streak: StudyStreak
  /// By kind of question.
  var kinds: [Group]
  /// By topic.
  var topics: [Group]
  /// By article, the most answered first; a question with evidence in several counts in each.
  var articles: [Group]
  /// True against predicted retention.
  var retention: RetentionTally
  /// The same by how the questions were asked.
  var calibration: KindCalibration
  /// How far the questions are.
  var stages: Stages
  /// Questions due today and on the days to come; today with those that were due before.
  var forecast: [DayCount]
  /// The questions that were wrong most, at most ten.
  var hardest: [HardQuestion]
  /// All questions that keep being forgotten, those most forgotten first.
  var leeches: [Leech]
  /// The choices mistaken most, at most ten.
  var confusions: [Confusion]
  /// The days with answers, in order.
  var days: [DayCount]
}
