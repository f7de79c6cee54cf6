import MemoryModel
import PracticeSession
import ProgressStore
import QuestionBank

/// Gathers statistics while the answers go by, so that a long log is never held whole.
struct StatisticsCollector {
  /// The banks as they are now.
  struct Banks: Sendable {
    /// Active questions and others that the banks still know.
    var questions: [QuestionKey: Question] = [:]
    /// What their articles are called.
    var articleTitles: [ArticleID: String] = [:]
    /// Their cards.
    var cards: [QuestionKey: Card] = [:]
    /// What is set aside, and by whom.
    var suspended: [QuestionKey: Suspension.Reason] = [:]
    /// What was found wrong.
    var flagged: Set<QuestionKey> = []
  }

  private struct Progress {
    var tally = AnswerTally()
    var history = LeechHistory()
    var kind: Question.Kind
    var last: Card
  }

  private struct Fact: Hashable {
    var bank: BankID
    var fact: FactID
  }

  private struct Mistake: Hashable {
    var key: QuestionKey
    var distractor: String
  }

  private let today: StudyDay
  private let scheduler: Scheduler
  private var questions: [QuestionKey: Progress] = [:]
  private var mistakes: [Mistake: Int] = [:]
  private var days: [StudyDay: Int] = [:]
  private var todayTally = AnswerTally()
  private var milliseconds = 0
  private var retention = RetentionTally()
  private var calibration = KindCalibration()
  /// The newest memory of each fact's choices, for its first cloze.
  private var recognised: [Fact: Card] = [:]

  /// Starts with no answers.
  ///
  /// - Parameters:
  ///   - today: The present study day.
  ///   - scheduler: Forecasts recall.
  init(today: StudyDay, scheduler: Scheduler) {
    self.today = today
    self.scheduler = scheduler
  }

  /// Takes the next answer; a question's answers come in the order in which they were given.
  mutating func add(_ review: StoredReview) {
    let key = QuestionKey(bank: review.bank, question: review.question)
    if let before = questions[key]?.last, before.phase == .review, let memory = before.memory,
      let elapsed = before.lastDay?.distance(to: review.studyDay), elapsed > 0
    {
      retention.count(
        scheduler.retrievability(stability: memory.stability, elapsedDays: elapsed),
        isRecalled: review.rating != .again)
    }
    calibrate(review, before: questions[key]?.last)
    questions[key, default: Progress(kind: review.kind, last: review.after)].last = review.after
    questions[key]?.tally.count(review.verdict)
    questions[key]?.history.add(
      review.verdict, review.answer, on: review.studyDay,
      milliseconds: review.durationInMilliseconds)
    if review.studyDay == today { todayTally.count(review.verdict) }
    days[review.studyDay, default: 0] += 1
    milliseconds += review.durationInMilliseconds ?? 0
    if let distractor = review.distractor {
      mistakes[Mistake(key: key, distractor: distractor), default: 0] += 1
    }
  }

  /// Counts an answer by how it was asked; the first cloze of a fact is forecast by the memory of its choices.
  private mutating func calibrate(_ review: StoredReview, before: Card?) {
    let fact = Fact(bank: review.bank, fact: review.fact)
    let isRight = review.rating != .again
    func forecast(_ card: Card?, _ choices: Int?) -> Double? {
      guard let card, card.phase == .review, let memory = card.memory,
        let elapsed = card.lastDay?.distance(to: review.studyDay), elapsed > 0
      else { return nil }
      return scheduler.chanceOfRight(
        stability: memory.stability, elapsedDays: elapsed, choices: choices)
    }
    switch review.kind {
    case .multipleChoice:
      if let chance = forecast(before, review.choices) {
        calibration.choices.count(chance, isRecalled: isRight)
      }
      recognised[fact] = review.after
    case .cloze:
      if let before {
        if let chance = forecast(before, nil) {
          calibration.clozes.count(chance, isRecalled: isRight)
        }
      } else if let chance = forecast(recognised[fact], nil) {
        calibration.firstClozes.count(chance, isRecalled: isRight)
      }
    }
  }

  /// What all of it comes to.
  ///
  /// - Parameters:
  ///   - banks: The banks as they are now.
  ///   - calendar: Tells on which study day a card is due.
  ///   - forecastDays: How many days the forecast has, today the first of them.
  /// - Returns: The statistics.
  func statistics(_ banks: Banks, calendar: StudyCalendar, forecastDays: Int) -> StudyStatistics {
    StudyStatistics(
      today: today,
      total: questions.values.reduce(into: AnswerTally()) { $0 += $1.tally },
      todayTally: todayTally, milliseconds: milliseconds,
      streak: StudyStreak(days: days.keys, today: today),
      kinds: groups { _, progress in [progress.kind.rawValue] },
      topics: groups { key, _ in [banks.questions[key]?.topic.rawValue] },
      articles: groups { key, _ in Self.titles(of: banks.questions[key], banks) },
      retention: retention, calibration: calibration, stages: Self.stages(banks),
      forecast: forecast(banks, calendar, forecastDays), hardest: hardest(banks),
      leeches: leeches(banks), confusions: confusions,
      days: days.map { StudyStatistics.DayCount(day: $0.key, count: $0.value) }
        .sorted { $0.day < $1.day })
  }

  private func groups(_ names: (QuestionKey, Progress) -> [String?]) -> [StudyStatistics.Group] {
    var groups: [String?: AnswerTally] = [:]
    for (key, progress) in questions {
      for name in names(key, progress) { groups[name, default: AnswerTally()] += progress.tally }
    }
    return groups.map { StudyStatistics.Group(name: $0.key, tally: $0.value) }.sorted {
      ($1.tally.answers, $0.name ?? "") < ($0.tally.answers, $1.name ?? "")
    }
  }

  private static func titles(of question: Question?, _ banks: Banks) -> [String?] {
    guard let question else { return [nil] }
    let articles = Set(question.evidence.map(\.article))
    return Set(articles.map { banks.articleTitles[$0] ?? $0.rawValue }).sorted()
  }

  private static func stages(_ banks: Banks) -> StudyStatistics.Stages {
    var stages = StudyStatistics.Stages()
    for (key, question) in banks.questions where question.status == .active {
      if banks.cards[key] == nil { stages.new += 1 }
    }
    for card in banks.cards.values {
      switch card.phase {
      case .new: break
      case .learning, .relearning: stages.learning += 1
      case .review:
        let interval =
          (card.due?.secondsSince1970 ?? 0) - (card.lastReview?.secondsSince1970 ?? 0)
        if interval < 21 * 86_400 { stages.young += 1 } else { stages.mature += 1 }
      }
    }
    stages.suspended = banks.suspended.values.count { $0 == .learner }
    stages.leeches = banks.suspended.values.count { $0 == .leech }
    stages.flagged = banks.flagged.count
    return stages
  }

  private func forecast(_ banks: Banks, _ calendar: StudyCalendar, _ count: Int)
    -> [StudyStatistics.DayCount]
  {
    var due = [Int](repeating: 0, count: count)
    for (key, card) in banks.cards {
      guard banks.questions[key]?.status == .active, banks.suspended[key] == nil,
        let moment = card.due
      else { continue }
      let distance = max(0, today.distance(to: calendar.day(at: moment)))
      if distance < count { due[distance] += 1 }
    }
    return due.enumerated().map {
      StudyStatistics.DayCount(day: today.advanced(by: $0.offset), count: $0.element)
    }
  }

  private func hardest(_ banks: Banks) -> [StudyStatistics.HardQuestion] {
    let wrong = questions.filter { $0.value.tally.wrong > 0 && banks.questions[$0.key] != nil }
    let hard = wrong.map { key, progress in
      StudyStatistics.HardQuestion(
        key: key, tally: progress.tally, lapses: progress.last.lapses,
        difficulty: progress.last.memory?.difficulty ?? 0)
    }
    return Array(
      hard.sorted {
        ($1.tally.wrong, $1.difficulty, $0.key) < ($0.tally.wrong, $0.difficulty, $1.key)
      }.prefix(10))
  }

  /// Leeches with what may help, those forgotten most first.
  private func leeches(_ banks: Banks) -> [StudyStatistics.Leech] {
    let active = banks.questions.values.filter { $0.status == .active }.map(\.importance).sorted()
    let median = active.isEmpty ? 0 : active[active.count / 2]
    return questions.compactMap { key, progress -> StudyStatistics.Leech? in
      let lapses = banks.cards[key]?.lapses ?? progress.last.lapses
      guard let question = banks.questions[key], question.status == .active,
        lapses >= LeechRule.threshold || banks.suspended[key] == .leech
      else { return nil }
      return StudyStatistics.Leech(
        key: key, lapses: lapses, history: progress.history,
        suggestion: progress.history.suggestion(
          for: question, isMinor: question.importance < median))
    }.sorted { ($1.lapses, $0.key) < ($0.lapses, $1.key) }
  }

  private var confusions: [StudyStatistics.Confusion] {
    let all = mistakes.map {
      StudyStatistics.Confusion(
        key: $0.key.key, distractor: $0.key.distractor, count: $0.value)
    }
    return Array(
      all.sorted { ($1.count, $0.key, $0.distractor) < ($0.count, $1.key, $1.distractor) }
        .prefix(10))
  }
}
