import Testing

@testable import QuizCommands

@Suite struct LearnerPaceTests {
  @Test func fewAnswersSayNothing() {
    let pace = LearnerPace(known: Array(repeating: 90_000, count: 19), first: [])
    #expect(pace.minutes(due: 4, new: 0) == 1)
    #expect(pace.minutes(due: 0, new: 3) == 2)
  }

  @Test func theMedianOfTheLearnerCounts() {
    // One pause of an hour among answers of 56 seconds.
    let known = Array(repeating: 56_000, count: 20) + [3_600_000]
    let pace = LearnerPace(known: known, first: Array(repeating: 116_000, count: 20))
    #expect(pace.minutes(due: 10, new: 0) == 10)
    #expect(pace.minutes(due: 0, new: 10) == 30)
  }

  @Test func aSessionTakesAMinuteAtLeast() {
    #expect(LearnerPace(known: [], first: []).minutes(due: 1, new: 0) == 1)
  }
}
