import MemoryModel
import QuestionBank
import Testing

@testable import ProgressStore

struct RecordingTests {
  private let store: ProgressStore

  init() throws { store = try ProgressStore.inMemory() }

  @Test func wrongAnswersAreReadAlone() throws {
    let store = try ProgressStore.inMemory()
    try store.record(SampleReviews.review(1))
    try store.record(SampleReviews.review(2, rated: .again))
    var questions: [QuestionID] = []
    try store.eachReview(verdict: .wrong) { (review: StoredReview) throws(ProgressError) in
      questions.append(review.question)
    }
    #expect(questions == [SampleReviews.question(2)])
  }

  @Test func anAnswerComesBackAsItWasRecorded() throws {
    var review = SampleReviews.review(answer: "a\u{0}b ‘引号’ \u{1F600}")
    review.distractor = "人工智能"
    review.hints = 2
    let row = try store.record(review)
    let stored = try #require(try store.reviews(in: review.bank).first)
    #expect(
      stored
        == StoredReview(
          row: row, bank: review.bank, question: review.question, fact: review.fact,
          kind: review.kind, moment: review.moment, studyDay: review.studyDay,
          rating: review.rating, proposal: review.proposal, verdict: review.verdict,
          answer: review.answer, durationInMilliseconds: 4200, hints: 2, distractor: "人工智能",
          after: review.after))
  }

  @Test func anAbsentAnswerStaysAbsentAndAnEmptyOneEmpty() throws {
    var review = SampleReviews.review(answer: nil)
    review.durationInMilliseconds = nil
    review.proposal = nil
    try store.record(review)
    try store.record(SampleReviews.review(2, answer: ""))
    let stored = try store.reviews()
    #expect(stored.map(\.answer) == [nil, ""])
    #expect(stored[0].proposal == nil && stored[0].durationInMilliseconds == nil)
  }

  @Test func theCardIsTheOneAfterTheLastAnswer() throws {
    let first = SampleReviews.review()
    try store.record(first)
    let second = SampleReviews.review(day: 3, rated: .easy, from: first.after)
    try store.record(second)
    #expect(try store.cards(in: first.bank) == [first.question: second.after])
    #expect(try store.card(of: first.question, in: first.bank) == second.after)
    #expect(try store.card(of: SampleReviews.question(9), in: first.bank) == .new)
    #expect(try store.cards(in: BankID(rawValue: "another")).isEmpty)
  }

  @Test func onlyCardsThatAreDueComeAsDue() throws {
    let review = SampleReviews.review(rated: .easy)
    try store.record(review)
    let due = try #require(review.after.due)
    #expect(try store.dueCards(in: review.bank, at: due.advanced(bySeconds: -1)).isEmpty)
    #expect(try store.dueCards(in: review.bank, at: due) == [review.question: review.after])
  }

  @Test func undoGivesTheCardBeforeAndKeepsEveryRow() throws {
    let first = SampleReviews.review()
    try store.record(first)
    let row = try store.record(SampleReviews.review(day: 3, rated: .again, from: first.after))
    #expect(try store.undo(row, at: SampleReviews.noon(3)) == first.after)
    #expect(try store.cards(in: first.bank) == [first.question: first.after])
    #expect(try store.reviews().count == 1)
    #expect(try store.connection.integer("SELECT count(*) FROM review") == 3)
  }

  @Test func undoOfTheOnlyAnswerLeavesANewCard() throws {
    let review = SampleReviews.review()
    let row = try store.record(review)
    #expect(try store.undo(row, at: review.moment) == .new)
    #expect(try store.cards(in: review.bank).isEmpty)
    #expect(try store.record(review) > row)
  }

  @Test func nothingIsTakenBackTwice() throws {
    let review = SampleReviews.review()
    let row = try store.record(review)
    try store.undo(row, at: review.moment)
    let error = #expect(throws: ProgressError.self) { try store.undo(row, at: review.moment) }
    #expect(error?.kind == .noSuchReview(row.rawValue))
  }

  @Test func anAnswerWithALaterOneIsNeitherTakenBackNorRatedAnew() throws {
    let first = SampleReviews.review()
    let row = try store.record(first)
    try store.record(SampleReviews.review(day: 3, from: first.after))
    var error = #expect(throws: ProgressError.self) { try store.undo(row, at: first.moment) }
    #expect(error?.kind == .answeredSince(row.rawValue))
    error = #expect(throws: ProgressError.self) {
      try store.rerate(row, as: .easy, after: first.after, at: first.moment)
    }
    #expect(error?.kind == .answeredSince(row.rawValue))
  }

  @Test func aReratingCountsInPlaceOfTheAnswer() throws {
    let wrong = SampleReviews.review(rated: .again)
    let row = try store.record(wrong)
    let right = SampleReviews.review(rated: .good)
    #expect(try store.card(before: row) == .new)
    let rerated = try store.rerate(
      row, as: .good, verdict: .right, after: right.after, at: wrong.moment)
    let stored = try store.reviews()
    #expect(stored.map(\.rating) == [.good])
    #expect(stored.map(\.verdict) == [.right])
    #expect(stored.map(\.row) == [row])
    #expect(try store.cards(in: wrong.bank) == [wrong.question: right.after])
    // A second rerating, by the row of the first, and back to nothing.
    let easy = SampleReviews.review(rated: .easy)
    try store.rerate(rerated, as: .easy, after: easy.after, at: wrong.moment)
    #expect(try store.reviews().map(\.verdict) == [.right])
    #expect(try store.cards(in: wrong.bank) == [wrong.question: easy.after])
    #expect(try store.undo(rerated, at: wrong.moment) == .new)
    #expect(try store.reviews().isEmpty)
  }

  @Test func anAnswerBehindAnotherSessionsAnswerIsRescheduled() throws {
    let theirs = SampleReviews.review(rated: .again)
    try store.record(theirs)
    let mine = SampleReviews.review(rated: .good)
    try store.record(mine) {
      SampleReviews.scheduler.review($0, rated: .good, at: mine.moment)
    }
    let expected = SampleReviews.scheduler.review(theirs.after, rated: .good, at: mine.moment)
    #expect(try store.card(of: mine.question, in: mine.bank) == expected)
    #expect(expected.reviews == 2)
  }

  @Test func theLogRefusesToBeChanged() throws {
    try SampleReviews.fill(store, count: 2)
    for sql in ["UPDATE review SET rating = 4", "DELETE FROM review WHERE row = 1"] {
      let error = #expect(throws: ProgressError.self) { try store.connection.run(sql) }
      #expect(error?.message == "the review log is only appended to")
    }
  }

  @Test func anAnswerWithANewCardIsRefusedWhole() throws {
    var review = SampleReviews.review()
    review.after = .new
    let error = #expect(throws: ProgressError.self) { try store.record(review) }
    #expect(error?.kind == .refused)
    #expect(try store.connection.integer("SELECT count(*) FROM question") == 0)
    // The keys that were made in vain aren't remembered.
    try store.record(SampleReviews.review())
    #expect(try store.reviews().count == 1)
  }

  @Test func reviewsComeByBankAndDay() throws {
    try SampleReviews.fill(store, count: 3)
    let other = BankID(rawValue: "bank-two")
    try store.record(SampleReviews.review(4, day: 5, in: other))
    #expect(try store.reviews(in: other).map(\.question) == [SampleReviews.question(4)])
    let day = SampleReviews.calendar.day(at: SampleReviews.noon(1))
    #expect(try store.reviews(since: day).count == 1)
    #expect(try store.reviews().count == 4)
  }
}
