import Testing

@testable import MemoryModel

@Suite struct ParameterProposalTests {
  /// Somebody who forgets three times as fast at first and learns less from each answer.
  private func forgetful() throws -> FSRSParameters {
    var w = FSRSParameters.standard.weights
    for index in 0..<4 { w[index] /= 3 }
    w[8] -= 0.8
    return try FSRSParameters(w)
  }

  @Test func anotherMemoryIsForecastBetterLater() throws {
    var learner = SimulatedLearner(seed: 4, weights: try forgetful())
    let log = learner.log(questions: 300, days: 300)
    let cut = log.moment(ofShare: 0.75)
    let proposal = ParameterProposal(for: log.before(cut))
    guard case .better(let share) = proposal.outcome else {
      Issue.record("nothing better was found")
      return
    }
    #expect(share >= 0.5)
    let standard = FitQuality(of: .standard, on: log, from: cut)
    let fitted = FitQuality(of: proposal.parameters, on: log, from: cut)
    #expect(fitted.logLoss < standard.logLoss - 0.02)
    #expect(fitted.binnedError < standard.binnedError)
  }

  @Test(arguments: 10..<16)
  func theStandardMemoryIsNotForecastWorse(seed: UInt64) {
    var learner = SimulatedLearner(seed: seed)
    let log = learner.log(questions: 300, days: 300)
    let cut = log.moment(ofShare: 0.75)
    let proposal = ParameterProposal(for: log.before(cut))
    let standard = FitQuality(of: .standard, on: log, from: cut)
    let proposed = FitQuality(of: proposal.parameters, on: log, from: cut)
    #expect(proposed.logLoss <= standard.logLoss + 0.001)
  }

  @Test func theSameLogGivesTheSameWeights() throws {
    var (one, other) = (SimulatedLearner(seed: 5), SimulatedLearner(seed: 5))
    let first = ParameterProposal(for: one.log(questions: 200, days: 300))
    #expect(first.fitted != nil)
    #expect(first == ParameterProposal(for: other.log(questions: 200, days: 300)))
  }

  @Test func tooFewAnswersKeepTheStandardWeights() {
    var learner = SimulatedLearner(seed: 6)
    let log = learner.log(questions: 20, days: 60)
    let proposal = ParameterProposal(for: log)
    #expect(proposal.outcome == .tooFewAnswers(needed: 1000))
    #expect(proposal.parameters == .standard)
    #expect(proposal.answers == log.count && proposal.standard == nil)
    #expect(ParameterProposal(for: ReviewLog()).parameters == .standard)
  }

  /// Every answer wrong, every answer right, a thousand years between two.
  @Test(arguments: [
    (Rating.again, 1), (.easy, 1), (.good, 365_250), (.again, 365_250), (.hard, 0),
  ])
  func oddLogsGiveWeightsWithinTheirBounds(rating: Rating, days: Int) throws {
    var log = ReviewLog()
    for question in 0..<60 {
      log.add(
        (0..<20).map {
          ReviewLog.Answer(
            milliseconds: $0 * 1000 + question, days: $0 == 0 ? 0 : days, rating: rating)
        })
    }
    let parameters = ParameterFit.parameters(for: log)
    _ = try FSRSParameters(parameters.weights)
    _ = ParameterProposal(for: log)
  }
}
