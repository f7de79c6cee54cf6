import MemoryModel
import Testing

/// Laws that hold for every card, whatever the weights.
struct SchedulerLawTests {
  private let start = Moment(secondsSince1970: 1_735_732_800)

  /// A card after answers, each so many days after the one before.
  private func card(_ scheduler: Scheduler, _ answers: [(Rating, days: Int)]) -> Card {
    answers.reduce((Card.new, start)) { state, answer in
      let moment = state.1.advanced(bySeconds: answer.days * 86_400)
      return (scheduler.review(state.0, rated: answer.0, at: moment), moment)
    }.0
  }

  /// Weights at random within their bounds, the same for the same seed.
  private func scheduler(seed: Int) throws -> Scheduler {
    let weights = FSRSParameters.bounds.enumerated().map { index, bounds in
      bounds.lowerBound
        + FuzzSeed(id: "weights \(seed)", reviews: index).fraction
        * (bounds.upperBound - bounds.lowerBound)
    }
    return Scheduler(try SchedulerSettings(parameters: try FSRSParameters(weights)))
  }

  /// Vector shared by py-fsrs, ts-fsrs and swift-fsrs: standard weights, each answer at its due time.
  @Test func theSharedVectorGivesItsIntervals() {
    var card = Card.new
    var moment = start
    var days: [Int] = []
    for rating in [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3].compactMap(Rating.init) {
      card = Scheduler().review(card, rated: rating, at: moment)
      let due = card.due ?? moment
      days.append((due.secondsSince1970 - moment.secondsSince1970) / 86_400)
      moment = due
    }
    #expect(days == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  }

  /// Vector of fsrs-rs and py-fsrs.
  @Test func theSharedVectorGivesItsMemoryState() throws {
    let answers = zip([1, 3, 3, 3, 3, 3].compactMap(Rating.init), [0, 0, 1, 3, 8, 21])
    let memory = try #require(card(Scheduler(), answers.map { ($0, days: $1) }).memory)
    #expect(abs(memory.stability - 53.62691) < 1e-4)
    #expect(abs(memory.difficulty - 6.3574867) < 1e-6)
  }

  /// fsrs-rs `inference.rs`, stability 1, desired retention 0.1 to 1; the first lies beyond the longest interval here.
  @Test func intervalsForAllRetentions() throws {
    let intervals = try (1...10).map { tenth in
      Scheduler(
        try SchedulerSettings(
          desiredRetention: Double(tenth) / 10,
          maximumInterval: SchedulerSettings.longestInterval)
      ).interval(stability: 1)
    }
    #expect(intervals == [365_250, 34793, 2508, 387, 90, 27, 9, 3, 1, 1])
  }

  @Test func atNinetyPercentTheIntervalIsTheStability() {
    for days in 1...100 { #expect(Scheduler().interval(stability: Double(days)) == days) }
  }

  @Test(arguments: 0..<50)
  func anyWeightsKeepStabilityAndDifficultyInBounds(seed: Int) throws {
    let scheduler = try scheduler(seed: seed)
    var card = Card.new
    var moment = start
    for step in 0..<500 {
      let draw = FuzzSeed(id: "answers \(seed)", reviews: step).fraction
      card = scheduler.review(card, rated: Rating(rawValue: 1 + Int(draw * 4)) ?? .good, at: moment)
      let memory = try #require(card.memory)
      #expect(memory.stability.isFinite && memory.stability >= 0.001)
      #expect((1...10).contains(memory.difficulty))
      let due = try #require(card.due)
      #expect(due > moment)
      moment = draw > 0.9 ? due.advanced(bySeconds: 86_400 * 30) : due
      // Times as a learner's may be, but within what a calendar knows.
      if moment.secondsSince1970 > 100_000_000_000 { moment = start }
    }
  }

  @Test(arguments: 0..<20)
  func aBetterRatingGivesNoShorterIntervalAndNoLessStability(seed: Int) throws {
    let scheduler = try scheduler(seed: seed)
    for days in [0, 1, 3, 40, 400] {
      let before = card(scheduler, [(.good, 0), (.good, 1), (.good, days)])
      let preview = scheduler.preview(before, at: start.advanced(bySeconds: 50_000_000))
      let recalled = [preview.hard, preview.good, preview.easy]
      #expect(isSorted(recalled.map { $0.memory?.stability ?? 0 }))
      #expect(isSorted(recalled.compactMap(\.due)))
      #expect((preview.again.memory?.stability ?? 0) <= (before.memory?.stability ?? 0))
      #expect((preview.again.memory?.difficulty ?? 0) >= (preview.easy.memory?.difficulty ?? 11))
    }
  }

  @Test func thePreviewIsWhatTheAnswerGives() {
    let before = card(Scheduler(), [(.good, 0), (.good, 1)])
    let moment = start.advanced(bySeconds: 900_000)
    let seed = FuzzSeed(id: "q", reviews: before.reviews)
    let preview = Scheduler().preview(before, at: moment, fuzz: seed)
    for rating in Rating.allCases {
      #expect(
        preview[rating] == Scheduler().review(before, rated: rating, at: moment, fuzz: seed))
    }
  }

  @Test func retrievabilityFallsWithTimeFromOneToTheDesired() throws {
    let known = card(Scheduler(), [(.easy, 0)])
    let stability = try #require(known.memory?.stability)
    var last = 1.0
    for day in 0..<400 {
      let now = try #require(
        Scheduler().retrievability(of: known, at: start.advanced(bySeconds: day * 86_400)))
      #expect(now <= last && now > 0)
      #expect(Scheduler().retrievability(stability: stability, elapsedDays: day) == now)
      last = now
    }
    #expect(Scheduler().retrievability(of: known, at: start) == 1)
    #expect(abs(Scheduler().retrievability(stability: 10, elapsedDays: 10) - 0.9) < 1e-12)
    #expect(Scheduler().retrievability(of: .new, at: start) == nil)
  }

  @Test func againOnAnyStepGoesBackToTheFirst() throws {
    let scheduler = Scheduler(try SchedulerSettings(learningSteps: [60, 300, 900]))
    for goods in 0..<3 {
      let before = card(scheduler, Array(repeating: (.good, 0), count: goods))
      #expect(
        card(scheduler, Array(repeating: (.good, 0), count: goods) + [(.again, 0)]).phase
          == .learning(step: 0))
      #expect(before.lapses == 0)
    }
  }

  @Test func hardWaitsTheMeanOfTheFirstTwoSteps() throws {
    for (steps, wait) in [
      ([60, 600], 330), ([60], 90), ([61], 92), ([63], 94), ([1, 2], 2), ([60, 600, 6000], 330),
    ] {
      let scheduler = Scheduler(try SchedulerSettings(learningSteps: steps))
      let card = scheduler.review(.new, rated: .hard, at: start)
      #expect(card.due == start.advanced(bySeconds: wait), "\(steps)")
      #expect(card.phase == .learning(step: 0))
    }
  }

  @Test func withoutStepsEveryAnswerGivesDays() throws {
    let scheduler = Scheduler(try SchedulerSettings(learningSteps: [], relearningSteps: []))
    for rating in Rating.allCases {
      let card = scheduler.review(.new, rated: rating, at: start)
      #expect(card.phase == .review)
      let lapsed = scheduler.review(card, rated: .again, at: start.advanced(bySeconds: 999_999))
      #expect(lapsed.phase == .review && lapsed.lapses == 1)
    }
  }

  @Test func onlyForgettingInReviewIsALapse() {
    var card = self.card(Scheduler(), [(.again, 0), (.again, 0), (.easy, 0)])
    #expect(card.lapses == 0)
    card = Scheduler().review(card, rated: .again, at: start.advanced(bySeconds: 900_000))
    #expect(card.lapses == 1 && card.phase == .relearning(step: 0))
    card = Scheduler().review(card, rated: .again, at: start.advanced(bySeconds: 900_060))
    #expect(card.lapses == 1)
    card = Scheduler().review(card, rated: .good, at: start.advanced(bySeconds: 900_600))
    #expect(card.phase == .review && card.reviews == 6)
  }

  @Test func aStepThatWasTakenOutOfTheSettingsIsNoTrap() throws {
    let long = Scheduler(try SchedulerSettings(learningSteps: [60, 300, 900]))
    let before = card(long, [(.good, 0), (.good, 0)])
    #expect(before.phase == .learning(step: 2))
    let short = Scheduler(try SchedulerSettings(learningSteps: [60]))
    for rating in [Rating.hard, .good, .easy] {
      #expect(short.review(before, rated: rating, at: start).phase == .review)
    }
    #expect(short.review(before, rated: .again, at: start).phase == .learning(step: 0))
    var broken = before
    broken.phase = .learning(step: -1)
    #expect(short.review(broken, rated: .good, at: start).phase == .review)
  }

  @Test func aClockThatWentBackCountsAsNoTime() {
    let before = card(Scheduler(), [(.easy, 0)])
    let early = start.advanced(bySeconds: -5_000_000)
    #expect(
      Scheduler().review(before, rated: .good, at: early).memory
        == Scheduler().review(before, rated: .good, at: start).memory)
    #expect(Scheduler().retrievability(of: before, at: early) == 1)
  }

  @Test func aDayIsFullAfterTwentyFourHoursToTheSecond() {
    let before = card(Scheduler(), [(.easy, 0)])
    let short = Scheduler().review(before, rated: .hard, at: start.advanced(bySeconds: 86_399))
    let full = Scheduler().review(before, rated: .hard, at: start.advanced(bySeconds: 86_400))
    #expect(short.memory?.stability == before.memory?.stability)
    #expect((full.memory?.stability ?? 0) > (before.memory?.stability ?? 0))
  }

  @Test func theMaximumIntervalIsNeverPassed() throws {
    for maximum in [1, 2, 7, 100] {
      let scheduler = Scheduler(try SchedulerSettings(maximumInterval: maximum))
      for stability in [0.001, 1, 50, 1e9, .greatestFiniteMagnitude] {
        #expect((1...maximum).contains(scheduler.interval(stability: stability)))
      }
    }
  }
}

/// Whether no element is less than the one before.
private func isSorted(_ values: [some Comparable]) -> Bool {
  zip(values, values.dropFirst()).allSatisfy(<=)
}
