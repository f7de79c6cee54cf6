import Foundation
import Testing

@testable import MemoryModel

@Suite struct RetentionTests {
  private let calendar = StudyCalendar(timeZone: .gmt)
  private let today = StudyDay(daysSince1970: 20_000)

  private func scheduler(_ retention: Double) throws -> Scheduler {
    Scheduler(
      try SchedulerSettings(
        desiredRetention: retention, elapsedDays: .learningDays(calendar)))
  }

  /// Cards in review, answered one to thirty days ago.
  private func cards(due scheduler: Scheduler) -> [Card] {
    (0..<60).map { index in
      let last = today.advanced(by: -1 - index % 30)
      let stability = Double(2 + index % 40)
      return Card(
        phase: .review, memory: MemoryState(stability: stability, difficulty: 5),
        due: calendar.start(of: last.advanced(by: scheduler.interval(stability: stability))),
        lastReview: calendar.start(of: last), lastDay: last, lapses: 0, reviews: 3)
    }
  }

  @Test func moreRetentionCostsMoreAndKeepsMore() throws {
    let named = cards(due: try scheduler(0.9)).enumerated().map { ("q\($0.offset)", $0.element) }
    let forecasts = [0.7, 0.8, 0.9, 0.95].map {
      RetentionForecast(
        of: named.map { (id: $0.0, card: $0.1) }, retention: $0, parameters: .standard,
        today: today, days: 180)
    }
    for (less, more) in zip(forecasts, forecasts.dropFirst()) {
      #expect(less.answersPerDay < more.answersPerDay)
      #expect(less.known < more.known)
    }
    let none = RetentionForecast(
      of: [("new", .new)], retention: 0.9, parameters: .standard, today: today, days: 180)
    #expect(none.answersPerDay == 0 && none.known == 0)
  }

  @Test func theSameRetentionMovesNothing() throws {
    let scheduler = try scheduler(0.9)
    let plan = Rescheduling(
      cards(due: scheduler), by: scheduler, calendar: calendar, today: today)
    #expect(plan.days.allSatisfy { $0 == nil })
  }

  @Test func overdueCardsAreDealtOutTheLeastRememberedFirst() throws {
    let cards = cards(due: try scheduler(0.8))
    let stricter = try scheduler(0.95)
    let plan = Rescheduling(cards, by: stricter, calendar: calendar, today: today, spread: 5)
    var counts: [Int: Int] = [:]
    var recalls: [(day: StudyDay, recall: Double)] = []
    for (card, day) in zip(cards, plan.days) {
      guard let due = card.due, let last = card.lastDay, let memory = card.memory else { continue }
      // What is due already stays.
      if calendar.day(at: due) <= today {
        #expect(day == nil)
        continue
      }
      let planned = last.advanced(by: stricter.interval(stability: memory.stability))
      if planned > today {
        #expect(day ?? calendar.day(at: due) == planned)
      } else if let day {
        counts[today.distance(to: day), default: 0] += 1
        recalls.append(
          (
            day,
            stricter.retrievability(
              stability: memory.stability, elapsedDays: last.distance(to: today))
          ))
      }
    }
    #expect(counts.keys.allSatisfy { (0..<5).contains($0) })
    #expect((counts.values.max() ?? 0) - (counts.values.min() ?? 0) <= 1)
    for one in recalls {
      for other in recalls where one.day < other.day { #expect(one.recall <= other.recall) }
    }
  }
}
