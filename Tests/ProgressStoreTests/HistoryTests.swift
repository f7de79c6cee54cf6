import Foundation
import MemoryModel
import QuestionBank
import TestSupport
import Testing

@testable import ProgressStore

struct HistoryTests {
  private let store: ProgressStore
  private let bank = SampleReviews.bank

  /// Answers with reratings, undone ones, marks and a bank.
  init() throws {
    store = try ProgressStore.inMemory()
    let first = SampleReviews.review(1)
    try store.record(first)
    let row = try store.record(SampleReviews.review(1, day: 3, rated: .again, from: first.after))
    let before = try store.card(before: row)
    try store.rerate(
      row, as: .hard, verdict: .near,
      after: SampleReviews.scheduler.review(before, rated: .hard, at: SampleReviews.noon(3)),
      at: SampleReviews.noon(3))
    try store.record(SampleReviews.review(2, answer: nil))
    try store.undo(try store.record(SampleReviews.review(3)), at: SampleReviews.noon(0))
    try store.rememberBank(bank, path: "/b", title: "题库", at: SampleReviews.noon(3))
    try store.setFlagged(
      reason: "错字", question: SampleReviews.question(2), bank: bank, at: SampleReviews.noon(4))
    try store.setSuspended(
      true, question: SampleReviews.question(9), bank: bank, at: SampleReviews.noon(4))
  }

  private func lines(of store: ProgressStore, bank: BankID? = nil) throws -> [String] {
    var lines: [String] = []
    try store.exportHistory(of: bank) { lines.append($0) }
    return lines
  }

  private func imported() throws -> ProgressStore {
    let copy = try ProgressStore.inMemory()
    _ = try copy.importHistory(try lines(of: store))
    return copy
  }

  @Test func aSoundFileShowsNothing() throws {
    let findings = try store.checkHistory()
    #expect(findings == HistoryFindings(damage: [], cards: [], reviews: 3))
    #expect(findings.isSound)
  }

  @Test func aChangedALostAndAnUnfoundedCardAreFoundAndMended() throws {
    let cards = try store.cards(in: bank)
    let (one, two) = (SampleReviews.question(1), SampleReviews.question(2))
    try store.connection.run(
      "UPDATE card SET stability = 99 WHERE question = (SELECT key FROM question WHERE id = ?1)",
      [.text(one.rawValue)])
    try store.connection.run(
      "DELETE FROM card WHERE question = (SELECT key FROM question WHERE id = ?1)",
      [.text(two.rawValue)])
    try store.connection.run(
      """
      INSERT INTO card
      SELECT (SELECT key FROM question WHERE id = ?1), bank, row, phase, step, stability,
        difficulty, due, last_review, last_day, lapses, reviews FROM card LIMIT 1
      """, [.text(SampleReviews.question(3).rawValue)])
    let found = try store.checkHistory().cards
    #expect(found.map(\.question) == [one, two, SampleReviews.question(3)])
    #expect(found.map(\.fromLog) == [cards[one], cards[two], .new])
    #expect(found[0].kept.memory?.stability == 99)
    #expect(found[1].kept == .new)
    try store.mendHistory()
    #expect(try store.checkHistory().isSound)
    #expect(try store.cards(in: bank) == cards)
  }

  @Test func aReferenceToNothingIsFound() throws {
    try store.connection.run("PRAGMA foreign_keys = OFF")
    try store.connection.run("UPDATE bank_path SET bank = 77")
    #expect(try store.checkHistory().damage == ["bank_path 1 refers to no bank"])
  }

  @Test func whatWasExportedComesBackWhole() throws {
    let copy = try imported()
    #expect(try lines(of: copy) == lines(of: store))
    #expect(try copy.reviews() == store.reviews())
    #expect(try copy.cards(in: bank) == store.cards(in: bank))
    #expect(try copy.knownBanks() == store.knownBanks())
    #expect(try copy.suspended(in: bank) == store.suspended(in: bank))
    #expect(try copy.flagged(in: bank) == store.flagged(in: bank))
    #expect(try copy.checkHistory().isSound)
  }

  @Test func aCopyThatIsOnlyBehindJoinsNothing() throws {
    let store = try ProgressStore.inMemory()
    let first = SampleReviews.review(1)
    try store.record(first)
    let lines = try store.historyLines()
    try store.record(SampleReviews.review(1, day: 1, from: first.after))
    let report = try store.importHistory(lines)
    #expect(report.added == 0 && report.known == 1)
    #expect(report.joined.isEmpty)
  }

  @Test func aSecondImportChangesNothing() throws {
    let copy = try imported()
    let report = try copy.importHistory(try lines(of: store))
    #expect(report == ImportReport(added: 0, known: 6))
    #expect(try lines(of: copy) == lines(of: store))
  }

  @Test func equalAnswersOfOneSecondAreAllKept() throws {
    try store.record(SampleReviews.review(5))
    try store.record(SampleReviews.review(5))
    let copy = try imported()
    #expect(try copy.reviews().filter { $0.question == SampleReviews.question(5) }.count == 2)
    #expect(try copy.importHistory(try lines(of: store)).added == 0)
  }

  @Test func aLongerHistoryContinuesAShorterOne() throws {
    let copy = try imported()
    let card = try store.card(of: SampleReviews.question(1), in: bank)
    let next = SampleReviews.review(1, day: 9, from: card)
    try store.record(next)
    #expect(
      try copy.importHistory(try lines(of: store))
        == ImportReport(added: 1, known: 6))
    #expect(try copy.card(of: next.question, in: bank) == next.after)
    // And the shorter changes nothing in the longer.
    #expect(try store.importHistory(try lines(of: copy)).added == 0)
  }

  @Test func aQuestionAnsweredApartIsReckonedAnewFromBoth() throws {
    let copy = try imported()
    let question = SampleReviews.question(1)
    let card = try store.card(of: question, in: bank)
    try store.record(SampleReviews.review(1, day: 9, from: card))
    try copy.record(SampleReviews.review(1, day: 10, rated: .easy, from: card))
    let report = try copy.importHistory(try lines(of: store))
    #expect(report.joined == [question] && report.added == 1)
    var expected = Card.new
    for (day, rating) in [(0, Rating.good), (3, .hard), (9, .good), (10, .easy)] {
      expected = SampleReviews.scheduler.review(
        expected, rated: rating, at: SampleReviews.noon(day),
        fuzz: FuzzSeed(id: question.rawValue, reviews: expected.reviews))
    }
    #expect(try copy.card(of: question, in: bank) == expected)
    #expect(try copy.checkHistory().isSound)
    // The other way round the same comes out, and both logs are alike.
    _ = try store.importHistory(try lines(of: copy))
    #expect(try store.cards(in: bank) == copy.cards(in: bank))
    #expect(try store.importHistory(try lines(of: copy)).added == 0)
  }

  @Test func oneBanksHistoryLeavesOutTheOthers() throws {
    let other = BankID(rawValue: "bank-two")
    try store.record(SampleReviews.review(7, in: other))
    #expect(try lines(of: store, bank: other).count == 2)
    #expect(try lines(of: store, bank: bank).count == 10)
  }

  @Test(arguments: [
    ("", 1), ("{}", 1), ("\n\n{\"type\":\"review\"}", 3),
    ("{\"type\":\"history\",\"format\":\"other\",\"version\":1}", 1),
  ])
  func aFileThatIsNoHistoryIsRefused(_ text: String, _ line: Int) throws {
    let error = #expect(throws: ProgressError.self) {
      try store.importHistory(text.components(separatedBy: "\n"))
    }
    guard case .badLine(line, _) = error?.kind else {
      Issue.record("\(String(describing: error?.kind))")
      return
    }
  }

  @Test(arguments: [
    (#""rating":3"#, #""rating":5"#), (#""study_day":"2025-01-01""#, #""study_day":"2025-02-30""#),
    (#""phase":"learning""#, #""phase":"asleep""#), (#""entry":"answer""#, #""entry":"undo""#),
    (#""question":"0000000000000001""#, #""question":"""#),
    (#""answer_row":2"#, #""answer_row":1000"#), (#""answer_row":2"#, #""answer_row":4"#),
  ])
  func aBadLineIsNamedAndNothingIsTakenIn(_ good: String, _ bad: String) throws {
    var lines = try lines(of: store)
    let index = try #require(lines.firstIndex { $0.contains(good) })
    lines[index] = lines[index].replacing(good, with: bad)
    let copy = try ProgressStore.inMemory()
    let error = #expect(throws: ProgressError.self) { try copy.importHistory(lines) }
    guard case .badLine(index + 1, _) = error?.kind else {
      Issue.record("\(String(describing: error?.kind))")
      return
    }
    #expect(try copy.connection.integer("SELECT count(*) FROM review") == 0)
    #expect(try copy.connection.integer("SELECT count(*) FROM bank") == 0)
  }

  @Test func aNewerHistoryIsRefusedWithBothVersions() throws {
    let error = #expect(throws: ProgressError.self) {
      try store.importHistory([#"{"type":"history","format":"quiz-history","version":3}"#])
    }
    #expect(error?.kind == .newer(version: 3, known: 2))
  }
}
