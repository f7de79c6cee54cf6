import Foundation
import MemoryModel
import QuestionBank
import TestSupport
import Testing

@testable import ProgressStore

/// What a power cut leaves of a progress file while something long is written.
///
/// Until a sync returns, any of the blocks that were written since the last one may be on the disk, and any may not.
/// Source: the assumptions of SQLite's own tests, sqlite.org/atomiccommit.html, sections 2 and 3.
struct PowerCutTests {
  /// What is interrupted.
  enum Work: String, CaseIterable, Sendable {
    case merge, optimize, reschedule, restore
  }

  /// Bytes that a disk writes whole.
  private static let block = 512
  /// How many cuts of each sort: 12, or as many as the environment variable `QUIZ_KILLS` says.
  private static let cuts =
    ProcessInfo.processInfo.environment["QUIZ_KILLS"].flatMap { Int($0) } ?? 12

  private let folder: TemporaryFolder
  private let days = ElapsedDays.learningDays(SampleReviews.calendar)

  init() throws { folder = try TemporaryFolder() }

  /// What a file says.
  private struct Content: Equatable {
    var answers: Int
    var settings: LearnerSettings
    var cards: [StoredCard]
  }

  private func content(_ store: ProgressStore) throws -> Content {
    Content(
      answers: try store.reviews().count, settings: try store.settings(),
      cards: try store.allCards())
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: folder.url.appending(path: name))
  }

  /// Thirty questions, each answered four times.
  private func fill(_ store: ProgressStore, shift: Int) throws {
    for number in 1...30 {
      var card = Card.new
      for day in [0, 1, 6, 20] {
        let review = SampleReviews.review(
          number, day: day + shift, rated: (number + day) % 4 == 0 ? .again : .good, from: card)
        try store.record(review)
        card = review.after
      }
    }
  }

  private func otherSettings() throws -> LearnerSettings {
    var w = FSRSParameters.standard.weights
    (w[2], w[8]) = (1, 1.5)
    return LearnerSettings(parameters: try FSRSParameters(w))
  }

  /// What has to be there before the work begins, and the work.
  private func work(_ work: Work, on store: ProgressStore) throws -> () throws -> Void {
    let later = SampleReviews.noon(60)
    try fill(store, shift: 0)
    switch work {
    case .merge:
      let other = try ProgressStore.inMemory()
      try fill(other, shift: 2)
      let lines = try other.historyLines()
      return { _ = try store.importHistory(lines) }
    case .optimize:
      let settings = try otherSettings()
      return { try store.take(settings, at: later, counting: days) }
    case .reschedule:
      return {
        try store.take(
          LearnerSettings(desiredRetention: 0.8), at: later, counting: days,
          due: .moved { _, _, _ in later })
      }
    case .restore:
      try store.take(try otherSettings(), at: later, counting: days)
      let earlier = try store.settingsBefore()
      return { try store.take(earlier, at: later, counting: days, due: .recorded) }
    }
  }

  /// Opens a file made of a main file and a log.
  private func opened(_ main: Data, log: Data, as name: String) throws -> ProgressStore {
    try main.write(to: folder.url.appending(path: name))
    try log.write(to: folder.url.appending(path: name + "-wal"))
    return try ProgressStore.sample(in: folder, name: name)
  }

  /// Bytes in which each block of a range is the new one or the old one, by chance; old ones past their end are zeros.
  private func torn(_ new: Data, over old: Data, from start: Int, _ chance: inout SplitMix) -> Data
  {
    var mixed = new
    // Of some cuts nearly all was written, of others nearly nothing.
    let share = chance.next(below: 101)
    for place in stride(from: start, to: new.count, by: Self.block)
    where chance.next(below: 100) >= share {
      let end = min(place + Self.block, new.count)
      let kept = place < old.count ? old[place..<min(end, old.count)] : Data()
      mixed.replaceSubrange(place..<end, with: kept + Data(count: end - place - kept.count))
    }
    return mixed
  }

  @Test(arguments: Work.allCases)
  func aPowerCutLeavesAllOrNothing(_ kind: Work) throws {
    let store = try ProgressStore.sample(in: folder)
    let run = try work(kind, on: store)
    try store.connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    // The log keeps what is written, until it is copied into the file by hand below.
    try store.connection.run("PRAGMA wal_autocheckpoint = 0")
    let before = try content(store)
    let oldMain = try bytes("progress.sqlite")
    let oldLog = try bytes("progress.sqlite-wal")
    try run()
    let after = try content(store)
    #expect(before != after)
    let log = try bytes("progress.sqlite-wal")
    #expect(try bytes("progress.sqlite") == oldMain)
    try store.connection.run("PRAGMA wal_checkpoint(FULL)")
    let newMain = try bytes("progress.sqlite")
    #expect(newMain != oldMain)

    var chance = SplitMix(seed: 22)
    var (none, all) = (0, 0)
    for cut in 0..<Self.cuts {
      // While the log was written, before its sync.
      let copy = try opened(
        oldMain, log: torn(log, over: oldLog, from: 0, &chance), as: "writing\(cut).sqlite")
      let found = try content(copy)
      #expect(found == before || found == after, "writing, cut \(cut)")
      #expect(try copy.checkHistory().isSound, "writing, cut \(cut)")
      if found == before { none += 1 } else { all += 1 }
      // While the synced log was copied into the file.
      let half = try opened(
        torn(newMain, over: oldMain, from: 0, &chance), log: log, as: "copying\(cut).sqlite")
      #expect(try content(half) == after, "copying, cut \(cut)")
      #expect(try half.checkHistory().isSound, "copying, cut \(cut)")
    }
    #expect(none > 0 && none + all == Self.cuts)
    // And at every length of the log.
    for length in stride(from: 0, through: log.count, by: max(1, log.count / Self.cuts)) {
      let copy = try opened(oldMain, log: log.prefix(length), as: "short\(length).sqlite")
      let found = try content(copy)
      #expect(found == before || found == after, "\(length) bytes")
    }
  }
}

/// Numbers that look random and are the same in every run: SplitMix64 (Steele, Lea, Flood 2014).
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(limit, 1)))
  }
}
