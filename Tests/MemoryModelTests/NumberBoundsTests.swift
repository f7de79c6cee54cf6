import Foundation
import Testing

@testable import MemoryModel

/// Whatever number a file held, no sum of it overflows.
@Suite struct NumberBoundsTests {
  static let extremes = [Int.min, -1_000_000_000_001, -1, 0, 1, 1_000_000_000_001, Int.max]

  @Test(arguments: extremes)
  func momentsAndDaysStayWithinTheirBounds(number: Int) {
    let moment = Moment(secondsSince1970: number)
    #expect(Moment.bounds.contains(moment.secondsSince1970))
    let day = StudyDay(daysSince1970: number)
    #expect(StudyDay(text: day.text) == day)
    for other in Self.extremes {
      #expect(Moment.bounds.contains(moment.advanced(bySeconds: other).secondsSince1970))
      #expect(StudyDay.bounds.contains(day.advanced(by: other).daysSince1970))
    }
    if Moment.bounds.contains(number) { #expect(moment.secondsSince1970 == number) }
  }

  @Test func daysOfTheBoundsAreTheFirstAndTheLastThatCanBeWritten() {
    #expect(StudyDay(daysSince1970: .min).text == "0000-01-01")
    #expect(StudyDay(daysSince1970: .max).text == "9999-12-31")
  }

  @Test(arguments: [0, -1, .infinity, -.infinity, .nan, 1e308, -1e308] as [Double])
  func memoryIsFiniteAndWithinBounds(number: Double) {
    let memory = MemoryState(stability: number, difficulty: number)
    #expect(memory.stability >= 0.001 && memory.stability.isFinite)
    #expect((1...10).contains(memory.difficulty))
  }

  @Test func answersToCardsOfTheGreatestAndLeastNumbersAreScheduled() throws {
    let calendar = StudyCalendar(timeZone: try #require(TimeZone(identifier: "Asia/Shanghai")))
    let phases: [Card.Phase] = [
      .learning(step: 0), .learning(step: 1_000_000_000), .review, .relearning(step: 1_000_000_000),
    ]
    for days in [ElapsedDays.periodsOf24Hours, .learningDays(calendar)] {
      let scheduler = Scheduler(SchedulerSettings.standard.counting(days))
      for seconds in Self.extremes {
        for (stability, phase) in zip([0, 1e308, 2, Double.nan], phases) {
          let moment = Moment(secondsSince1970: seconds)
          let card = Card(
            phase: phase, memory: MemoryState(stability: stability, difficulty: 5), due: moment,
            lastReview: moment, lastDay: StudyDay(daysSince1970: seconds), lapses: 1_000_000_000,
            reviews: 1_000_000_000)
          for now in Self.extremes.map(Moment.init(secondsSince1970:)) {
            for rating in Rating.allCases {
              let next = scheduler.review(
                card, rated: rating, at: now, fuzz: FuzzSeed(fraction: 0.99))
              #expect(Moment.bounds.contains(next.due?.secondsSince1970 ?? .min))
              let recall = try #require(scheduler.retrievability(of: next, at: now))
              #expect((0...1).contains(recall))
            }
          }
        }
      }
    }
  }
}
