import MemoryModel
import QuestionBank
import Testing

@testable import ProgressStore

/// Numbers that no answer has: an import refuses them, a file that has them opens.
struct HistoryBoundsTests {
  private let bank = SampleReviews.bank

  private func lines(of store: ProgressStore) throws -> [String] {
    var lines: [String] = []
    try store.exportHistory { lines.append($0) }
    return lines
  }

  private static let fields = [
    "due", "duration_ms", "hints", "lapses", "moment", "recorded", "reviews", "step",
  ]

  @Test(arguments: fields, [Int.max, Int.min])
  func aLineWithANumberOutOfBoundsIsRefusedWithItsNumber(field: String, number: Int) throws {
    let store = try ProgressStore.inMemory()
    try store.record(SampleReviews.review(1))
    let good = try lines(of: store)
    let line = try #require(good.last)
    let changed = line.replacing(
      try Regex("\"\(field)\":-?[0-9]+"), with: "\"\(field)\":\(number)")
    #expect(changed != line)
    let copy = try ProgressStore.inMemory()
    let error = try #require(throws: ProgressError.self) {
      try copy.importHistory(good.dropLast() + [changed])
    }
    guard case .badLine(let place, let expected) = error.kind else {
      Issue.record("not a bad line: \(error)")
      return
    }
    #expect(place == good.count)
    #expect(expected.hasPrefix("'\(field)' from "))
    #expect(try copy.reviews().isEmpty)
  }

  @Test(arguments: [("stability", "0"), ("stability", "-1"), ("difficulty", "11")])
  func aLineWithAnImpossibleMemoryIsRefused(field: String, number: String) throws {
    let store = try ProgressStore.inMemory()
    try store.record(SampleReviews.review(1))
    let changed = try lines(of: store).map {
      $0.replacing(try Regex("\"\(field)\":[-0-9.e]+"), with: "\"\(field)\":\(number)")
    }
    #expect(throws: ProgressError.self) { try ProgressStore.inMemory().importHistory(changed) }
  }

  @Test(arguments: [Int.max, Int.min])
  func whatLiesInAFileIsBoundedWhenItIsRead(number: Int) throws {
    let store = try ProgressStore.inMemory()
    try store.record(SampleReviews.review(1))
    let count = max(number, 1)
    for sql in [
      """
      INSERT INTO review (entry, question, recorded, moment, study_day, rating, verdict,
        duration_ms, hints, phase, step, stability, difficulty, due, lapses, reviews)
      SELECT entry, question, ?1, ?1, ?1, rating, verdict, ?2, ?2, phase, ?2, 9e999, difficulty,
        ?1, ?2, ?2 FROM review
      """,
      """
      UPDATE card SET due = ?1, last_review = ?1, last_day = ?1, lapses = ?2, reviews = ?2,
        step = ?2, stability = 9e999
      """,
      "INSERT INTO flag SELECT key, '', ?1 FROM question WHERE ?2 > 0",
      "INSERT INTO bank_path SELECT '/b', key, 'b', ?1 FROM bank WHERE ?2 > 0",
    ] {
      try store.connection.run(sql, [.integer(number), .integer(count)])
    }
    for card in try store.cards(in: bank).values {
      #expect(NumberBounds.counts.contains(card.reviews))
      #expect(card.memory?.stability.isFinite == true)
      // What a session and the statistics do with it.
      let again = SampleReviews.scheduler.review(
        card, rated: .again, at: SampleReviews.noon(1), on: StudyDay(daysSince1970: number))
      #expect(again.reviews > card.reviews)
    }
    let last = try #require(try store.reviews().last)
    #expect(NumberBounds.durations.contains(last.durationInMilliseconds ?? -1))
    #expect(NumberBounds.counts.contains(last.hints))
    #expect(try store.flagged(in: bank).count == 1)
    #expect(try store.knownBanks().count == 1)
    // Our own export of it is taken again.
    let copy = try ProgressStore.inMemory()
    #expect(try copy.importHistory(try lines(of: store)).added == 2)
  }
}
