import Testing

@testable import MemoryModel

@Suite struct RecognitionTests {
  private let scheduler = Scheduler()
  private let memory = MemoryStateUpdate(.standard)

  /// A learner who knows a share of the answers beforehand, and guesses what isn't recalled.
  ///
  /// - Returns: The mean forecast of recall at the first cloze, and the real one.
  private func firstCloze(
    choices: Int, known: Double, reviews: Int, wait: Int, isCounted: Bool
  ) -> (forecast: Double, real: Double) {
    var learner = SimulatedLearner(seed: 11)
    var (forecast, real) = (0.0, 0.0)
    let count = 1500
    for _ in 0..<count {
      var (truth, belief) = (MemoryState?.none, MemoryState?.none)
      var recall = known
      var days = 0
      for review in 0...reviews {
        let isKnown = learner.chance() < recall
        let isRight = isKnown || learner.chance() < 1 / Double(choices)
        let rating: Rating = isRight ? .good : .again
        truth = memory.next(truth, isKnown ? .good : .again, elapsedDays: days, choices: nil)
        belief = memory.next(
          belief, rating, elapsedDays: days, choices: isCounted ? choices : nil)
        // The steps of the same day, where what was just shown is remembered.
        if review == 0 || !isRight {
          truth = memory.next(truth, .good, elapsedDays: 0, choices: nil)
          belief = memory.next(belief, .good, elapsedDays: 0, choices: isCounted ? choices : nil)
        }
        days = scheduler.interval(stability: belief?.stability ?? 1)
        recall = memory.retrievability(truth?.stability ?? 1, elapsedDays: days)
      }
      forecast += memory.retrievability(belief?.stability ?? 1, elapsedDays: wait)
      real += memory.retrievability(truth?.stability ?? 1, elapsedDays: wait)
    }
    return (forecast / Double(count), real / Double(count))
  }

  @Test(arguments: [3, 4], [0.3, 0.5, 0.7])
  func theFirstClozeIsForecastWithinThreePoints(choices: Int, known: Double) {
    for (reviews, wait) in [(0, 1), (0, 3), (1, 1), (1, 3), (2, 5)] {
      let counted = firstCloze(
        choices: choices, known: known, reviews: reviews, wait: wait, isCounted: true)
      #expect(abs(counted.forecast - counted.real) < 0.03)
    }
  }

  @Test func withoutTheModelTheForecastIsTooHigh() {
    let plain = firstCloze(choices: 3, known: 0.3, reviews: 0, wait: 3, isCounted: false)
    #expect(plain.forecast - plain.real > 0.04)
  }

  @Test func aGuessIsWorthNothingWhereRecallIsSureOrNothingCanBePicked() {
    let state = MemoryState(stability: 5, difficulty: 5)
    for (days, choices) in [(0, 4), (9, 1), (9, 0), (9, -3)] {
      #expect(
        memory.next(state, .good, elapsedDays: days, choices: choices)
          == memory.next(state, .good, elapsedDays: days))
    }
    #expect(
      memory.next(state, .again, elapsedDays: 9, choices: 4)
        == memory.next(state, .again, elapsedDays: 9))
  }

  @Test func fewerChoicesAndLaterAnswersAreWorthLess() {
    let state = MemoryState(stability: 5, difficulty: 5)
    func stability(_ days: Int, _ choices: Int?) -> Double {
      memory.next(state, .good, elapsedDays: days, choices: choices).stability
    }
    #expect(stability(9, 2) < stability(9, 3))
    #expect(stability(9, 3) < stability(9, 4))
    #expect(stability(9, 4) < stability(9, nil))
    #expect(stability(900, 4) / stability(900, nil) < stability(9, 4) / stability(9, nil))
    let first = memory.next(nil, .good, elapsedDays: 0, choices: 4).stability
    #expect(first > 0.212 && first < 2.3065)
  }

  @Test func aRightAnswerIsMoreLikelyThanRecall() {
    let recall = scheduler.retrievability(stability: 3, elapsedDays: 9)
    func right(_ choices: Int?) -> Double {
      scheduler.chanceOfRight(stability: 3, elapsedDays: 9, choices: choices)
    }
    #expect(right(nil) == recall)
    #expect(abs(right(4) - (recall + (1 - recall) / 4)) < 1e-12)
  }
}
