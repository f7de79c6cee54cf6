import MemoryModel
import QuestionBank
import TestSupport
import Testing

@testable import ProgressStore

@Suite struct RestatingTests {
  private let store: ProgressStore
  private let bank = SampleReviews.bank
  private let days = ElapsedDays.learningDays(SampleReviews.calendar)
  private let later = SampleReviews.noon(40)

  /// Twenty questions, each answered three times on its due days.
  init() throws {
    store = try ProgressStore.inMemory()
    for number in 1...20 {
      var card = Card.new
      for day in [0, 1, 9] {
        let review = SampleReviews.review(
          number, day: day, rated: number % 5 == 0 && day == 9 ? .again : .good, from: card)
        try store.record(review)
        card = review.after
      }
    }
  }

  private func other() throws -> LearnerSettings {
    var w = FSRSParameters.standard.weights
    w[2] = 1
    w[8] = 1.5
    return LearnerSettings(parameters: try FSRSParameters(w))
  }

  @Test func memoryIsWhatTheSettingsGiveFromTheFirstAnswerOn() throws {
    let settings = try other()
    let before = try store.cards(in: bank)
    #expect(try store.take(settings, at: later, counting: days) == 20)
    #expect(try store.settings() == settings)
    let scheduler = settings.scheduler(days)
    for (id, card) in try store.cards(in: bank) {
      var expected = Card.new
      for review in try store.reviews() where review.question == id {
        expected = scheduler.review(
          expected, rated: review.rating, at: review.moment, on: review.studyDay)
      }
      #expect(card.memory == expected.memory)
      #expect(card.memory != before[id]?.memory)
      #expect(card.due == before[id]?.due)
    }
    #expect(try store.checkHistory().isSound)
  }

  @Test func goingBackGivesTheCardsFromBefore() throws {
    let before = try store.cards(in: bank)
    try store.take(try other(), at: later, counting: days)
    try store.take(try store.settingsBefore(), at: later, counting: days)
    #expect(try store.settings() == LearnerSettings())
    #expect(try store.cards(in: bank) == before)
    // And forth again.
    #expect(try store.settingsBefore() == (try other()))
  }

  @Test func dueTimesAreMovedAndComeBack() throws {
    let before = try store.cards(in: bank)
    let settings = LearnerSettings(desiredRetention: 0.8)
    try store.take(settings, at: later, counting: days, due: .moved { _, _, _ in later })
    for (id, card) in try store.cards(in: bank) {
      #expect(card.due == (card.phase == .review ? later : before[id]?.due))
    }
    // Other weights leave them there.
    var both = try other()
    both.desiredRetention = 0.8
    try store.take(both, at: later, counting: days)
    #expect(try store.cards(in: bank).values.contains { $0.due == later })
    try store.take(LearnerSettings(), at: later, counting: days, due: .recorded)
    #expect(try store.cards(in: bank) == before)
  }

  @Test func answersAfterwardsBeginFromTheMemoryReckonedAnew() throws {
    try store.take(try other(), at: later, counting: days)
    let card = try store.card(of: SampleReviews.question(1), in: bank)
    let row = try store.record(SampleReviews.review(1, day: 40, from: card))
    #expect(try store.card(before: row) == card)
    try store.undo(row, at: later)
    #expect(try store.card(of: SampleReviews.question(1), in: bank) == card)
  }

  @Test func settingsThatCantBeAreNone() throws {
    for (name, value) in [("weights", "1 2"), ("retention", "7"), ("weights", nil)] {
      try store.writing { () throws(ProgressError) in try store.log(name, value, at: later) }
      #expect(try store.settings() == LearnerSettings())
    }
  }
}
