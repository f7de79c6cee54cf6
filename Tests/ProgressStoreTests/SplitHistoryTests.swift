import Foundation
import MemoryModel
import QuestionBank
import Testing

@testable import ProgressStore

/// Histories split over devices and joined again.
///
/// `QUIZ_SPLITS` sets how many; 10,000 take some minutes.
@Suite struct SplitHistoryTests {
  private static let splits =
    ProcessInfo.processInfo.environment["QUIZ_SPLITS"].flatMap { Int($0) } ?? 40
  private let bank = SampleReviews.bank

  /// Chance, by SplitMix64 of Steele, Lea and Flood (2014).
  private struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// Answers, takes back, rates anew, sets aside or flags at random, at a moment of the device's clock.
  private func act(on store: ProgressStore, at moment: Moment, _ chance: inout Chance) throws {
    let number = Int.random(in: 1...4, using: &chance)
    let question = SampleReviews.question(number)
    let rating = Rating.allCases.randomElement(using: &chance) ?? .good
    let last = try store.reviews().last { $0.question == question }
    func review(_ before: Card) -> Card {
      SampleReviews.scheduler.review(
        before, rated: rating, at: moment,
        fuzz: FuzzSeed(id: question.rawValue, reviews: before.reviews))
    }
    switch Int.random(in: 0..<10, using: &chance) {
    case 0:
      if let last { try store.undo(last.row, at: moment) }
    case 1:
      guard let last else { return }
      let after = SampleReviews.scheduler.review(
        try store.card(before: last.row), rated: rating, at: last.moment, on: last.studyDay,
        fuzz: FuzzSeed(id: question.rawValue, reviews: last.after.reviews - 1))
      try store.rerate(last.row, as: rating, after: after, at: moment)
    case 2:
      try store.setSuspended(
        Bool.random(using: &chance), question: question, bank: bank, at: moment)
    case 3:
      let reason = Bool.random(using: &chance) ? "flag \(number)" : nil
      try store.setFlagged(reason: reason, question: question, bank: bank, at: moment)
    default:
      let before = try store.card(of: question, in: bank)
      var record = SampleReviews.review(number, rated: rating, from: before)
      record.moment = moment
      record.studyDay = SampleReviews.calendar.day(at: moment)
      record.after = review(before)
      try store.record(record)
    }
  }

  /// What has to be the same everywhere.
  private struct Outcome: Equatable {
    var cards: [QuestionID: Card]
    var suspended: Set<QuestionID>
    var flagged: [QuestionID: Flag]
    var log: Set<LogEntry.Key>

    init(_ store: ProgressStore, _ bank: BankID) throws {
      cards = try store.cards(in: bank)
      suspended = Set(try store.suspended(in: bank).keys)
      flagged = try store.flagged(in: bank)
      log = []
      for number in 1...4 {
        var lines: [(number: Int?, line: HistoryLine)] = []
        try store.connection.each(
          ProgressStore.reviewLines + " WHERE question.id = ?1 ORDER BY row",
          [.text(SampleReviews.question(number).rawValue)]
        ) { (row: Row) throws(ProgressError) in
          lines.append((nil, try ProgressStore.reviewLine(row)))
        }
        log.formUnion(QuestionLog.entries(lines).entries.map(\.key))
      }
    }
  }

  /// A part of a history's lines: each answer that a line names comes with it.
  private func part(of lines: [String], _ chance: inout Chance) throws -> [String] {
    let decoder = JSONDecoder()
    var (kept, rows): (Set<Int>, [Int64: Int]) = ([0], [:])
    for (index, text) in lines.enumerated().dropFirst() {
      let line = try decoder.decode(HistoryLine.self, from: Data(text.utf8))
      if let row = line.row { rows[row] = index }
      guard Int.random(in: 0..<3, using: &chance) > 0 else { continue }
      kept.insert(index)
      if let answer = line.answerRow.flatMap({ rows[$0] }) { kept.insert(answer) }
    }
    return kept.sorted().map { lines[$0] }
  }

  @Test func partsOfAHistoryGiveTheWholeAgain() throws {
    for seed in 0..<Self.splits {
      var chance = Chance(state: UInt64(seed))
      let whole = try ProgressStore.inMemory()
      var moment = SampleReviews.start
      for _ in 0..<Int.random(in: 5...25, using: &chance) {
        moment = moment.advanced(bySeconds: Int.random(in: 0...200_000, using: &chance))
        try act(on: whole, at: moment, &chance)
      }
      let lines = try whole.historyLines()
      let expected = try Outcome(whole, bank)
      let devices = try (0..<Int.random(in: 2...5, using: &chance)).map { _ in
        let store = try ProgressStore.inMemory()
        _ = try store.importHistory(try part(of: lines, &chance))
        return store
      }
      // A torn export of the whole, then the parts, in any order and more than once.
      let torn = Array(lines.prefix(Int.random(in: 1...lines.count, using: &chance)))
      for _ in 0..<6 {
        guard let one = devices.randomElement(using: &chance),
          let other = devices.randomElement(using: &chance)
        else { continue }
        _ = try one.importHistory(Bool.random(using: &chance) ? torn : try other.historyLines())
      }
      let last = try #require(devices.randomElement(using: &chance))
      for device in devices.shuffled(using: &chance) {
        _ = try last.importHistory(try device.historyLines())
      }
      _ = try last.importHistory(lines)
      try #require(try Outcome(last, bank) == expected, "split \(seed)")
      try #require(try last.checkHistory().isSound, "split \(seed)")
    }
  }

  @Test func devicesThatAnsweredApartComeToTheSame() throws {
    for seed in 0..<Self.splits {
      var chance = Chance(state: UInt64(seed) &+ 1_000_000)
      let offsets = (0..<Int.random(in: 2...5, using: &chance)).map { _ in
        Int.random(in: -86_400...86_400, using: &chance)
      }
      let devices = try offsets.map { _ in try ProgressStore.inMemory() }
      var moment = SampleReviews.start
      for _ in 0..<Int.random(in: 5...30, using: &chance) {
        moment = moment.advanced(bySeconds: Int.random(in: 0...200_000, using: &chance))
        let index = Int.random(in: devices.indices, using: &chance)
        if Int.random(in: 0..<4, using: &chance) == 0,
          let other = devices.randomElement(using: &chance)
        {
          _ = try devices[index].importHistory(try other.historyLines())
        } else {
          try act(
            on: devices[index], at: moment.advanced(bySeconds: offsets[index]), &chance)
        }
      }
      // All histories in one file, in any order.
      let one = try ProgressStore.inMemory()
      for device in devices.shuffled(using: &chance) {
        _ = try one.importHistory(try device.historyLines())
      }
      let expected = try Outcome(one, bank)
      // From neighbour to neighbour, until everybody has all.
      for _ in 0..<2 {
        for index in devices.indices {
          let next = devices[(index + 1) % devices.count]
          _ = try next.importHistory(try devices[index].historyLines())
        }
      }
      for device in devices {
        try #require(try Outcome(device, bank) == expected, "split \(seed)")
        try #require(try device.checkHistory().isSound, "split \(seed)")
      }
    }
  }
}
