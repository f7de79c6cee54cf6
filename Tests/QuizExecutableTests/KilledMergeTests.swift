import Foundation
import MemoryModel
import QuestionBank
import TestSupport
import Testing

@testable import ProgressStore

/// The built program, killed while it joins two progress files or takes other weights.
struct KilledMergeTests {
  private static let questions = 150
  private static let start = Moment(secondsSince1970: 1_700_000_000)
  private static let calendar = StudyCalendar(timeZone: .gmt)

  private let folder: TemporaryFolder
  private var progress: String { folder.path("progress.sqlite") }
  private var other: String { folder.path("other.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  /// Writes answers of somebody who forgets often; those of two files are of the same questions on other days.
  private func write(_ path: String, shift: Int) throws {
    let store = try ProgressStore.open(path: path, now: Self.start)
    // Nobody kills this process.
    try store.connection.run("PRAGMA synchronous = OFF")
    let scheduler = Scheduler(SchedulerSettings.standard.counting(.learningDays(Self.calendar)))
    for number in 0..<Self.questions {
      var card = Card.new
      for index in 0..<6 {
        let moment = Self.start.advanced(
          bySeconds: (number % 40 + index * (3 + number % 4) + shift) * 86_400)
        let rating: Rating = index > 0 && (number + index * 7) % 5 < 2 ? .again : .good
        let after = scheduler.review(card, rated: rating, at: moment)
        try store.record(
          ReviewRecord(
            bank: BankID(rawValue: "bank"), question: QuestionID(rawValue: "question \(number)"),
            fact: FactID(rawValue: "fact \(number)"), kind: .cloze, moment: moment,
            studyDay: Self.calendar.day(at: moment), rating: rating, proposal: nil,
            verdict: rating == .again ? .wrong : .right, answer: "答",
            durationInMilliseconds: nil, before: card, after: after))
        card = after
      }
    }
  }

  private func replaceProgress(with bytes: Data) throws {
    for suffix in ["-wal", "-shm", ".backups"] {
      try? FileManager.default.removeItem(atPath: progress + suffix)
    }
    try bytes.write(to: URL(fileURLWithPath: progress))
  }

  @Test(arguments: ["merge", "optimize"])
  func aKilledCommandDoesAllOrNothing(command: String) throws {
    try write(progress, shift: 0)
    try write(other, shift: 1)
    let old = try Data(contentsOf: URL(fileURLWithPath: progress))
    let words =
      command == "merge"
      ? ["merge", other, "--progress", progress] : ["optimize", "--yes", "--progress", progress]
    let all = Self.questions * 6
    let whole = command == "merge" ? 2 * all : all
    let moments = try KilledProgram.moments(KilledProgram.kills, seed: 7) {
      try replaceProgress(with: old)
      _ = try BuiltProgram.run(words)
    }
    var killed = 0
    for (round, moment) in moments.enumerated() {
      try replaceProgress(with: old)
      if try KilledProgram.run(words, after: moment).wasKilled { killed += 1 }
      let comment: Comment = "kill \(round) after \(moment) microseconds"
      do {
        let store = try ProgressStore.open(path: progress, now: Self.start)
        let count = try store.reviews().count
        #expect(count == all || count == whole, comment)
        #expect(try store.checkHistory().isSound, comment)
      }
      // Done once more, everything is there.
      _ = try BuiltProgram.run(words)
      let store = try ProgressStore.open(path: progress, now: Self.start)
      #expect(try store.reviews().count == whole, comment)
      #expect(try store.checkHistory().isSound, comment)
      #expect((try store.settings().parameters != nil) == (command == "optimize"), comment)
    }
    #expect(killed > 0)
  }
}
