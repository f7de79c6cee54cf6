import Testing

@testable import MemoryModel

/// Learners of twenty kinds, whose log is cut in time: what is proposed never forecasts the rest much worse than the standard
/// weights.
@Suite struct LearnerKindsTests {
  typealias Habits = SimulatedLearner.Habits

  /// A kind: what the standard weights are changed by, and the habits.
  struct Kind: Sendable, CustomTestStringConvertible {
    var name: String
    /// Factor of the stabilities after a first answer.
    var first = 1.0
    /// ln of the factor of growth.
    var growth = 0.0
    /// What is added to the decay.
    var decay = 0.0
    var habits = Habits()

    var testDescription: String { name }
  }

  static let kinds = [
    Kind(name: "guesses", habits: Habits(guess: 0.25)),
    Kind(name: "forgets fast", first: 0.4, growth: -0.5),
    Kind(name: "e to the power of time", habits: Habits(isExponential: true)),
    Kind(name: "comes late", habits: Habits(lateness: 30)),
    Kind(name: "remembers long", first: 3, growth: 0.5),
    Kind(name: "decays steeply", decay: 0.35),
    Kind(name: "decays slowly", decay: -0.05),
    Kind(name: "first answers fade", first: 0.2),
    Kind(name: "first answers stay", first: 6),
    Kind(name: "learns little", growth: -1),
    Kind(name: "learns much", growth: 0.7),
    Kind(name: "slips", habits: Habits(slip: 0.1)),
    Kind(name: "gets better", habits: Habits(drift: 1)),
    Kind(name: "gets worse", habits: Habits(drift: -1)),
    Kind(name: "by seasons", habits: Habits(seasons: 0.7)),
    Kind(name: "questions differ", habits: Habits(items: 1)),
    Kind(name: "never hard", habits: Habits(hard: 0)),
    Kind(name: "mostly hard", habits: Habits(hard: 0.5)),
    Kind(name: "often easy, and pauses", habits: Habits(easy: 0.4, pause: 150)),
    Kind(name: "once a week", habits: Habits(isWeekly: true)),
  ]

  @Test(arguments: kinds)
  func whatIsProposedIsNeverMuchWorse(_ kind: Kind) throws {
    var w = FSRSParameters.standard.weights
    for index in 0..<4 { w[index] *= kind.first }
    w[8] += kind.growth
    w[20] += kind.decay
    var learner = SimulatedLearner(
      seed: 22, weights: try FSRSParameters(w), habits: kind.habits)
    let log = learner.log(questions: 400, days: 400)
    let cut = log.moment(ofShare: 0.75)
    let proposal = ParameterProposal(for: log.before(cut))
    try #require(proposal.standard != nil)
    let standard = FitQuality(of: .standard, on: log, from: cut)
    let proposed = FitQuality(of: proposal.parameters, on: log, from: cut)
    #expect(proposed.logLoss <= standard.logLoss + 0.001)
  }
}
