import Foundation
import MemoryModel
import QuestionBank
import TestSupport
import Testing

@testable import ProgressStore

/// The built program, killed while it brings an older progress file to the newest schema.
struct KilledMigrationTests {
  private static let answers = 1500
  private static let start = Moment(secondsSince1970: 1_735_732_800)

  private let folder: TemporaryFolder
  private var progress: String { folder.path("progress.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  /// Writes a file of the first version.
  private func writeOldFile() throws {
    try writeNewFile(folder.path("new.sqlite"))
    let old = try ProgressStore.open(
      path: progress, now: Self.start, migrator: Migrator(migrations: [Schema.migrations[0]])
    ).connection
    try old.run("ATTACH ?1 AS source", [.text(folder.path("new.sqlite"))])
    for table in ["bank", "question", "review", "card"] {
      let columns = try #require(
        try old.text(
          "SELECT group_concat(name) FROM pragma_table_info(?1, 'main')", [.text(table)]))
      try old.run("INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM source.\(table)")
    }
    try old.run("DETACH source")
  }

  private func writeNewFile(_ path: String) throws {
    let store = try ProgressStore.open(path: path, now: Self.start)
    // Nobody kills this process.
    try store.connection.run("PRAGMA synchronous = OFF")
    let scheduler = Scheduler()
    for number in 0..<Self.answers {
      try store.record(
        ReviewRecord(
          bank: BankID(rawValue: "bank"), question: QuestionID(rawValue: "question \(number)"),
          fact: FactID(rawValue: "fact \(number)"), kind: .cloze, moment: Self.start,
          studyDay: StudyDay(daysSince1970: 20_089), rating: .good,
          proposal: RatingProposal(rating: .good, reason: .right), verdict: .right,
          answer: "新质生产力", durationInMilliseconds: 4200, hints: 0, before: .new,
          after: scheduler.review(.new, rated: .good, at: Self.start)))
    }
  }

  private func replaceProgress(with bytes: Data) throws {
    for suffix in ["-wal", "-shm", ".backups"] {
      try? FileManager.default.removeItem(atPath: progress + suffix)
    }
    try bytes.write(to: URL(fileURLWithPath: progress))
  }

  @Test func aKilledMigrationLosesNoAnswer() throws {
    let bank = try SampleBank(choices: 1)
    try writeOldFile()
    let old = try Data(contentsOf: URL(fileURLWithPath: progress))
    let practice = ["practice", bank.path, "--plain", "--progress", progress]
    try replaceProgress(with: old)
    let moments = try KilledProgram.moments(KilledProgram.kills, seed: 4) {
      _ = try BuiltProgram.run(practice)
    }

    var killed = 0
    for (round, moment) in moments.enumerated() {
      try replaceProgress(with: old)
      if try KilledProgram.run(practice, after: moment).wasKilled { killed += 1 }
      let comment: Comment = "kill \(round) after \(moment) microseconds"

      let store = try ProgressStore.open(path: progress, now: Self.start)
      #expect(try store.connection.integer("PRAGMA user_version") == Migrator().known, comment)
      #expect(try store.reviews().count == Self.answers, comment)
      #expect(try store.checkHistory().isSound, comment)
      // The copy that is made first has its name only once it is whole.
      let backup = try #require(Backups(of: progress).newest)
      let copy = try Connection(path: backup, access: .readOnly, busyTimeout: 0)
      #expect(try copy.integer("SELECT count(*) FROM review") == Self.answers, comment)
    }
    #expect(killed > 0)
  }
}
