import Foundation
import MemoryModel
import PracticeSession
import ProgressStore
import QuestionBank
import TerminalUI
import Testing

@testable import QuizCommands

struct StatisticsCollectorTests {
  private let today = StudyDay(daysSince1970: 20_000)
  private let calendar = StudyCalendar(timeZone: .gmt)
  private let bank = BankID(rawValue: "b")

  private func key(_ number: Int) -> QuestionKey {
    QuestionKey(bank: bank, question: QuestionID(rawValue: "q\(number)"))
  }

  private func question(
    _ number: Int, _ topic: Question.Topic = .quote, articles: [String] = ["a1"],
    status: Question.Status = .active
  ) -> Question {
    Question(
      id: key(number).question, fact: FactID(rawValue: "f\(number)"), kind: .cloze, topic: topic,
      language: "en", prompt: "Prompt \(number) ____", answer: "answer \(number)", importance: 0.5,
      evidence: articles.map {
        Evidence(article: ArticleID(rawValue: $0), paragraph: 0, spans: [Span(0, 1)], text: "x")
      }, status: status)
  }

  private func card(
    stability: Double = 10, day: StudyDay, due: Int = 5, phase: Card.Phase = .review,
    lapses: Int = 0
  ) -> Card {
    Card(
      phase: phase, memory: MemoryState(stability: stability, difficulty: 6),
      due: calendar.start(of: day.advanced(by: due)),
      lastReview: calendar.start(of: day), lastDay: day, lapses: lapses, reviews: 1)
  }

  private func review(
    _ number: Int, daysAgo: Int, _ verdict: Verdict = .right, rating: Rating? = nil,
    kind: Question.Kind = .cloze, distractor: String? = nil, after: Card? = nil
  ) -> StoredReview {
    let day = today.advanced(by: -daysAgo)
    return StoredReview(
      row: ReviewRowID(rawValue: 1), bank: bank, question: key(number).question,
      fact: FactID(rawValue: "f\(number)"), kind: kind, moment: calendar.start(of: day),
      studyDay: day, rating: rating ?? (verdict == .wrong ? .again : .good), proposal: nil,
      verdict: verdict, answer: nil, durationInMilliseconds: 1000, hints: 0,
      distractor: distractor, after: after ?? card(day: day))
  }

  private func statistics(
    _ reviews: [StoredReview], _ banks: StatisticsCollector.Banks = .init(), forecastDays: Int = 7
  ) -> StudyStatistics {
    var collector = StatisticsCollector(today: today, scheduler: Scheduler())
    for review in reviews { collector.add(review) }
    return collector.statistics(banks, calendar: calendar, forecastDays: forecastDays)
  }

  private func banks(_ questions: [Question], _ cards: [Int: Card] = [:])
    -> StatisticsCollector.Banks
  {
    StatisticsCollector.Banks(
      questions: Dictionary(
        uniqueKeysWithValues: questions.map {
          (QuestionKey(bank: bank, question: $0.id), $0)
        }),
      articleTitles: [ArticleID(rawValue: "a1"): "First", ArticleID(rawValue: "a2"): "Second"],
      cards: Dictionary(uniqueKeysWithValues: cards.map { (key($0.key), $0.value) }))
  }

  @Test func withoutAnswersEverythingIsEmpty() {
    let statistics = statistics([])
    #expect(statistics.total.answers == 0 && statistics.total.accuracy == nil)
    #expect(statistics.retention.all.trueRetention == nil)
    #expect(statistics.streak.current == 0 && statistics.days.isEmpty)
    #expect(statistics.forecast.map(\.count) == Array(repeating: 0, count: 7))
  }

  @Test func aNearMissIsHalfRight() {
    let statistics = statistics([
      review(1, daysAgo: 3), review(1, daysAgo: 2, .near), review(2, daysAgo: 0, .wrong),
      review(2, daysAgo: 0, .wrong),
    ])
    #expect(statistics.total.accuracy == 0.375)
    #expect(statistics.todayTally.accuracy == 0)
    #expect(statistics.milliseconds == 4000)
    #expect(statistics.days.map(\.count) == [1, 1, 2])
  }

  @Test func answersAreGroupedByKindTopicAndEveryArticle() {
    let statistics = statistics(
      [
        review(1, daysAgo: 1), review(1, daysAgo: 0, .wrong),
        review(2, daysAgo: 0, kind: .multipleChoice), review(9, daysAgo: 0),
      ],
      banks([question(1, .figure, articles: ["a1", "a2", "a1"]), question(2, articles: ["a2"])]))
    #expect(statistics.kinds.map(\.name) == ["cloze", "multiple-choice"])
    #expect(statistics.kinds.map(\.tally.answers) == [3, 1])
    #expect(statistics.topics.map(\.name) == ["figure", nil, "quote"])
    #expect(statistics.articles.map(\.name) == ["Second", "First", nil])
    #expect(statistics.articles.map(\.tally.answers) == [3, 2, 1])
  }

  @Test func retentionCountsOnlyReviewsADayOrMoreApart() throws {
    let steps = card(day: today.advanced(by: -20), phase: .learning(step: 0))
    let statistics = statistics([
      // First answers and steps forecast nothing.
      review(1, daysAgo: 20, after: steps), review(1, daysAgo: 19),
      review(2, daysAgo: 20), review(2, daysAgo: 20),
      // Ten days after an answer with stability 10: 90 % were forecast.
      review(3, daysAgo: 12), review(3, daysAgo: 2, .wrong, rating: .again),
      review(4, daysAgo: 12), review(4, daysAgo: 2, .wrong, rating: .hard),
    ])
    let all = statistics.retention.all
    #expect(all.answers == 2 && all.recalled == 1)
    #expect(abs(try #require(all.predictedRetention) - 0.9) < 1e-9)
    #expect(statistics.retention.bands.map(\.answers).reduce(0, +) == 2)
  }

  @Test func everyForecastFallsIntoOneBand() {
    var tally = RetentionTally()
    for hundredth in 0...100 { tally.count(Double(hundredth) / 100, isRecalled: true) }
    #expect(tally.all.answers == 101)
    #expect(tally.bands.map(\.answers) == [50, 20, 10, 5, 5, 5, 6])
  }

  @Test func theForecastCountsWhatIsOverdueForTodayAndLeavesOutWhatIsNotAsked() {
    var banks = banks(
      (1...6).map { question($0, status: $0 == 5 ? .retired : .active) },
      [
        1: card(day: today.advanced(by: -30)), 2: card(day: today, due: 0),
        3: card(day: today, due: 1), 4: card(day: today, due: 99), 5: card(day: today, due: 1),
        6: card(day: today, due: 1),
      ])
    banks.suspended[key(6)] = .leech
    let statistics = statistics([], banks)
    #expect(statistics.forecast.map(\.count) == [2, 1, 0, 0, 0, 0, 0])
    #expect(statistics.forecast.first?.day == today)
    #expect(statistics.stages.leeches == 1 && statistics.stages.suspended == 0)
  }

  @Test func stagesFollowThePhaseAndTheInterval() {
    let statistics = statistics(
      [],
      banks(
        (1...5).map { question($0) },
        [
          1: card(day: today, phase: .learning(step: 0)), 2: card(day: today, due: 20),
          3: card(day: today, due: 21), 4: card(day: today, phase: .relearning(step: 0)),
        ]))
    #expect(statistics.stages == .init(new: 1, learning: 2, young: 1, mature: 1))
  }

  @Test func hardestAndMistakenComeWorstFirst() {
    let statistics = statistics(
      [
        review(1, daysAgo: 2, .wrong, distractor: "x"), review(2, daysAgo: 2, .wrong),
        review(2, daysAgo: 1, .wrong), review(1, daysAgo: 1, distractor: "x"),
        review(1, daysAgo: 0, .near, distractor: "y"), review(3, daysAgo: 0),
        review(9, daysAgo: 0, .wrong),
      ], banks((1...3).map { question($0) }))
    #expect(statistics.hardest.map(\.key) == [key(2), key(1)])
    #expect(statistics.confusions.map(\.distractor) == ["x", "y"])
    #expect(statistics.confusions.map(\.count) == [2, 1])
  }
}

extension StatisticsCollectorTests {
  @Test func aLeechComesWithItsHistoryAndASuggestion() throws {
    var wrong = (0..<3).map { review(1, daysAgo: 9 - $0, .wrong) }
    for index in wrong.indices { wrong[index].answer = "answer 2" }
    var banks = banks([question(1), question(2), question(3)])
    banks.cards[key(1)] = card(day: today, lapses: 8)
    banks.suspended[key(2)] = .leech
    let statistics = statistics(wrong + [review(1, daysAgo: 0), review(2, daysAgo: 0)], banks)
    #expect(statistics.leeches.map(\.key) == [key(1), key(2)])
    let leech = try #require(statistics.leeches.first)
    #expect(leech.suggestion == .rewrite(mistakenFor: "answer 2", times: 3))
    #expect(leech.history.recent == [.wrong, .wrong, .wrong, .right])
    #expect(leech.history.first == today.advanced(by: -9))
    let lines = StatisticsText(
      questions: banks.questions, words: StatisticsWords(language: .english),
      drawing: StatisticsDrawing(isColoured: false)
    ).lines(statistics).map(\.text)
    #expect(
      lines.contains {
        $0.contains("8 lapses, 3 of 4 missed since \(today.advanced(by: -9).text)")
          && $0.contains("✗✗✗✓")
      })
    #expect(lines.contains { $0.contains("Rewrite: 'answer 2' was answered 3 times") })
    let json = try StatisticsJSON(questions: banks.questions).text(statistics)
    #expect(json.contains(#""mistaken_for" : "answer 2""#))
  }
}

struct StudyStreakTests {
  private let today = StudyDay(daysSince1970: 20_000)

  private func streak(_ daysAgo: [Int]) -> [Int] {
    let streak = StudyStreak(days: daysAgo.map { today.advanced(by: -$0) }, today: today)
    return [streak.current, streak.longest]
  }

  @Test(arguments: [
    ([], [0, 0]), ([0], [1, 1]), ([1], [1, 1]), ([2], [0, 1]), ([2, 1, 0], [3, 3]),
    ([3, 2, 1], [3, 3]), ([9, 8, 7, 6, 0], [1, 4]), ([0, 0, 1, 1], [2, 2]), ([-1], [0, 1]),
  ])
  func aStreakLivesUntilADayHasPassedWithoutAnswers(_ daysAgo: [Int], _ expected: [Int]) {
    #expect(streak(daysAgo) == expected)
  }
}
