import MemoryModel
import Testing

struct SchedulerTests {
  private let start = Moment(secondsSince1970: 1_735_732_800)
  private let scheduler = Scheduler()

  @Test(arguments: ReferenceHistory.all)
  func everyAnswerAgreesWithTheReference(_ history: ReferenceHistory) throws {
    let scheduler = Scheduler(
      try SchedulerSettings(
        parameters: try history.weights.map { try FSRSParameters($0) } ?? .standard,
        desiredRetention: history.desiredRetention, learningSteps: history.learningSteps,
        relearningSteps: history.relearningSteps, maximumInterval: history.maximumInterval))
    var card = Card.new
    for (index, expected) in history.reviews.enumerated() {
      let rating = try #require(Rating(rawValue: expected.rating))
      card = scheduler.review(card, rated: rating, at: Moment(secondsSince1970: expected.t))
      let memory = try #require(card.memory)
      #expect(isNear(memory.stability, expected.stability), "answer \(index)")
      #expect(isNear(memory.difficulty, expected.difficulty), "answer \(index)")
      #expect(card.due?.secondsSince1970 == expected.due, "answer \(index)")
      let phase: Card.Phase =
        switch expected.state {
        case 1: .learning(step: expected.step)
        case 2: .review
        default: .relearning(step: expected.step)
        }
      #expect(card.phase == phase, "answer \(index)")
      #expect(card.reviews == index + 1)
    }
  }

  private func isNear(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= 1e-9 * abs(expected)
  }
}
