import Foundation
import MemoryModel
import QuestionBank
import TestSupport
import Testing

@testable import ProgressStore

/// The built program, killed while it joins progress files, takes other settings, or goes back.
struct KilledMergeTests {
  private static let questions = 150
  private static let answers = 8
  /// Far ahead, so that whenever the test runs nothing is due yet and every interval can be moved.
  private static let start = Moment(secondsSince1970: 4_000_000_000)
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
      for index in 0..<Self.answers {
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

  /// What a progress file says.
  private struct Content: Equatable {
    var answers: Int
    var settings: LearnerSettings
    var cards: [StoredCard]
    var changes: Int
  }

  private func content(_ comment: Comment? = nil) throws -> Content {
    let store = try ProgressStore.open(path: progress, now: Self.start)
    #expect(try store.checkHistory().isSound, comment)
    return Content(
      answers: try store.reviews().count, settings: try store.settings(),
      cards: try store.allCards(),
      changes: try store.connection.integer("SELECT count(*) FROM change") ?? 0)
  }

  /// The words of a command, and what has to be done before it.
  private func words(_ command: String) throws -> [String] {
    let options = ["--progress", progress]
    switch command {
    case "merge":
      try write(progress, shift: 0)
      try write(other, shift: 1)
      return ["merge", other] + options
    case "optimize":
      try write(progress, shift: 0)
      return ["optimize", "--yes"] + options
    case "reschedule":
      try write(progress, shift: 0)
      return ["settings", "--retention", "80", "--yes"] + options
    case "restore":
      try write(progress, shift: 0)
      for arguments in [["optimize", "--yes"], ["settings", "--retention", "80", "--yes"]] {
        #expect(try BuiltProgram.run(arguments + options).status == 0)
      }
      return ["settings", "--undo"] + options
    default:
      // A whole history taken back into a file that has none of it.
      try write(other, shift: 0)
      let file = folder.path("history.jsonl")
      var lines: [String] = []
      try ProgressStore.open(path: other, now: Self.start).exportHistory { lines.append($0) }
      try lines.joined().write(toFile: file, atomically: true, encoding: .utf8)
      _ = try ProgressStore.open(path: progress, now: Self.start)
      return ["import", file] + options
    }
  }

  @Test(arguments: ["merge", "optimize", "reschedule", "restore", "import"])
  func aKilledCommandDoesAllOrNothing(command: String) throws {
    let words = try words(command)
    let old = try Data(contentsOf: URL(fileURLWithPath: progress))
    let before = try content()
    let moments = try KilledProgram.moments(KilledProgram.kills, seed: 7) {
      try replaceProgress(with: old)
      #expect(try BuiltProgram.run(words).status == 0)
    }
    let after = try content()
    #expect(before != after)
    #expect(after.answers >= Self.questions * Self.answers)
    var killed = 0
    for (round, moment) in moments.enumerated() {
      try replaceProgress(with: old)
      if try KilledProgram.run(words, after: moment).wasKilled { killed += 1 }
      let comment: Comment = "kill \(round) after \(moment) microseconds"
      let found = try content(comment)
      #expect(found == before || found == after, comment)
      guard found != after else { continue }
      // Done once more, everything is there.
      #expect(try BuiltProgram.run(words).status == 0, comment)
      #expect(try content(comment) == after, comment)
    }
    #expect(killed > 0)
  }
}
