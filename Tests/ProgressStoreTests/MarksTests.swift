import MemoryModel
import QuestionBank
import Testing

@testable import ProgressStore

struct MarksTests {
  private let store: ProgressStore
  private let bank = SampleReviews.bank
  private let question = SampleReviews.question(1)

  init() throws { store = try ProgressStore.inMemory() }

  /// Lets a question lapse so often; the card and the rows of the lapses.
  private func lapse(_ times: Int, from card: Card = .new, day: Int = 0) throws -> (
    Card, [ReviewRowID]
  ) {
    var (card, day, rows) = (card, day, [ReviewRowID]())
    for _ in 0..<times {
      let known = SampleReviews.review(day: day, rated: .easy, from: card)
      try store.record(known)
      let lapse = SampleReviews.review(day: day + 1, rated: .again, from: known.after)
      rows.append(try store.record(lapse))
      card = lapse.after
      day += 2
    }
    return (card, rows)
  }

  @Test func aSuspendedQuestionComesBack() throws {
    try store.setSuspended(true, question: question, bank: bank, at: SampleReviews.start)
    #expect(
      try store.suspended(in: bank)
        == [question: Suspension(reason: .learner, since: SampleReviews.start)])
    #expect(try store.suspended(in: BankID(rawValue: "another")).isEmpty)
    try store.setSuspended(false, question: question, bank: bank, at: SampleReviews.start)
    #expect(try store.suspended(in: bank).isEmpty)
  }

  @Test func eightLapsesMakeALeechAndFourMoreAgain() throws {
    var (card, rows) = try lapse(7)
    #expect(try store.leeches(in: bank).isEmpty)
    (card, rows) = try lapse(1, from: card, day: 20)
    #expect(try store.leeches(in: bank) == [question])
    try store.setSuspended(false, question: question, bank: bank, at: SampleReviews.noon(21))
    (card, _) = try lapse(3, from: card, day: 30)
    #expect(try store.leeches(in: bank).isEmpty)
    (card, rows) = try lapse(1, from: card, day: 40)
    #expect(card.lapses == 12)
    #expect(try store.leeches(in: bank) == [question])
    // The answer that made it one is taken back.
    try store.undo(rows[0], at: SampleReviews.noon(41))
    #expect(try store.leeches(in: bank).isEmpty)
  }

  @Test func aLapseThatCountsAsRightMakesNoLeech() throws {
    let (_, rows) = try lapse(8)
    let row = try #require(rows.last)
    let before = try store.card(before: row)
    let after = SampleReviews.scheduler.review(before, rated: .good, at: SampleReviews.noon(15))
    try store.rerate(row, as: .good, verdict: .right, after: after, at: SampleReviews.noon(15))
    #expect(try store.leeches(in: bank).isEmpty)
    // And back.
    let lapsed = SampleReviews.scheduler.review(before, rated: .again, at: SampleReviews.noon(15))
    try store.rerate(row, as: .again, after: lapsed, at: SampleReviews.noon(15))
    #expect(try store.leeches(in: bank) == [question])
  }

  @Test func aQuestionTheLearnerSetAsideIsNoLeechByFurtherLapses() throws {
    try store.setSuspended(true, question: question, bank: bank, at: SampleReviews.start)
    _ = try lapse(8)
    #expect(try store.suspended(in: bank)[question]?.reason == .learner)
  }

  @Test func aFlagKeepsItsReasonUntilItIsTakenAway() throws {
    try store.setFlagged(
      reason: "答案不全", question: question, bank: bank, at: SampleReviews.start)
    #expect(
      try store.flagged(in: bank) == [question: Flag(reason: "答案不全", since: SampleReviews.start)])
    try store.setFlagged(reason: "", question: question, bank: bank, at: SampleReviews.start)
    #expect(try store.flagged(in: bank)[question]?.reason == "")
    try store.setFlagged(reason: nil, question: question, bank: bank, at: SampleReviews.start)
    #expect(try store.flagged(in: bank).isEmpty)
  }

  @Test func banksAreRememberedByPathLastUsedFirst() throws {
    let other = BankID(rawValue: "bank-two")
    try store.rememberBank(bank, path: "/a", title: "A", at: SampleReviews.noon(0))
    try store.rememberBank(other, path: "/b", title: "B", at: SampleReviews.noon(1))
    try store.rememberBank(bank, path: "/a", title: "A′", at: SampleReviews.noon(2))
    #expect(
      try store.knownBanks() == [
        KnownBank(id: bank, path: "/a", title: "A′", lastUsed: SampleReviews.noon(2)),
        KnownBank(id: other, path: "/b", title: "B", lastUsed: SampleReviews.noon(1)),
      ])
    // Another bank was made in the place of the first.
    try store.rememberBank(other, path: "/a", title: "C", at: SampleReviews.noon(3))
    #expect(try store.knownBanks().map(\.id) == [other, other])
    try store.forgetBank(path: "/b")
    #expect(try store.knownBanks().map(\.path) == ["/a"])
  }
}
