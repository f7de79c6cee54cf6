import Testing

@testable import MemoryModel

@Suite struct LossGradientTests {
  /// Weights away from bounds and from the kinks of the formulas.
  static let weights: [Double] = [
    0.3, 1.1, 2.4, 8, 6, 0.7, 2.5, 0.02, 1.7, 0.2, 0.9, 1.4, 0.07, 0.3, 1.5, 0.7, 2, 0.5, 0.1, 0.08,
    0.2,
  ]

  private func total(_ w: [Double], _ log: ReviewLog) -> LossGradient {
    var gradient = LossGradient(w)
    let ones = [Double](repeating: 1, count: log.count)
    for question in log.questions {
      gradient.add(log.answers[question], weights: ones[question])
    }
    return gradient
  }

  @Test func lossIsThatOfTheForecasts() throws {
    var learner = SimulatedLearner(seed: 1)
    let log = learner.log(questions: 30, days: 200)
    let quality = FitQuality(of: try FSRSParameters(Self.weights), on: log)
    #expect(quality.count == log.scoredCount)
    let loss = total(Self.weights, log).loss / Double(quality.count)
    #expect(abs(loss - quality.logLoss) < 1e-9)
  }

  @Test(arguments: 0..<FSRSParameters.count)
  func slopeIsThatOfSmallDifferences(index: Int) {
    var learner = SimulatedLearner(seed: 2)
    let log = learner.log(questions: 30, days: 200)
    let slope = total(Self.weights, log).slope[index]
    let step = Self.weights[index] * 1e-6
    var (up, down) = (Self.weights, Self.weights)
    up[index] += step
    down[index] -= step
    let difference = (total(up, log).loss - total(down, log).loss) / (2 * step)
    #expect(abs(slope - difference) <= 1e-4 * max(1, abs(difference)))
  }

  @Test func answersWithinADayHaveNoLoss() {
    var log = ReviewLog()
    log.add([1, 2, 3].map { ReviewLog.Answer(milliseconds: $0, days: 0, rating: .again) })
    let gradient = total(Self.weights, log)
    #expect(gradient.loss == 0)
    #expect(gradient.slope.allSatisfy { $0 == 0 })
  }
}
