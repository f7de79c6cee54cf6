import Foundation
import MemoryModel
import TestSupport
import Testing

@testable import ProgressStore

struct MigrationTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("progress.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  private func connection() throws -> Connection {
    try Connection(path: path, access: .readWrite, busyTimeout: 0)
  }

  private func open(_ migrations: [Migration]) throws -> ProgressStore {
    try ProgressStore.open(
      path: path, now: SampleReviews.start, busyTimeout: 50,
      migrator: Migrator(migrations: migrations))
  }

  /// Makes a file of an older version with answers, as a program of that time left it.
  private func makeOld(_ version: Int, name: String, count: Int) throws {
    let source = folder.path("source-\(name)")
    do {
      try SampleReviews.fill(
        try ProgressStore.open(path: source, now: SampleReviews.start), count: count)
    }
    let old = try ProgressStore.open(
      path: folder.path(name), now: SampleReviews.start, busyTimeout: 50,
      migrator: Migrator(migrations: Array(Schema.migrations.prefix(version)))
    ).connection
    try old.run("ATTACH ?1 AS source", [.text(source)])
    for table in ["bank", "question", "review", "card"] {
      let columns = try #require(
        try old.text(
          "SELECT group_concat(name) FROM pragma_table_info(?1, 'main')", [.text(table)]))
      try old.run("INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM source.\(table)")
    }
    try old.run("DETACH source")
  }

  /// A change to the schema adds a step, and this number with it.
  @Test func theNewestVersionIsFour() {
    #expect(Migrator().known == 4)
    #expect(Schema.migrations.map(\.version) == Array(1...Migrator().known))
  }

  @Test func everyOlderVersionOpensWithItsAnswers() throws {
    for version in 1...Migrator().known {
      let name = "version\(version).sqlite"
      do {
        try makeOld(version, name: name, count: 4)
        let old = try Connection(path: folder.path(name), access: .readOnly, busyTimeout: 0)
        #expect(try old.integer("PRAGMA user_version") == version)
      }
      let store = try ProgressStore.sample(in: folder, name: name)
      #expect(try store.reviews().count == 4)
      #expect(try store.checkHistory().isSound)
      try store.setFlagged(
        reason: "", question: SampleReviews.question(1), bank: SampleReviews.bank,
        at: SampleReviews.start)
      #expect(try store.connection.integer("PRAGMA user_version") == Migrator().known)
      let copies = ProgressFiles.names(in: folder.path(name + ".backups"))
      #expect(copies.contains("version-\(version).sqlite") == (version < Migrator().known))
    }
  }

  @Test func aFailingStepLeavesTheStepsBeforeIt() throws {
    do { try SampleReviews.fill(try open(Schema.migrations), count: 3) }
    let steps =
      Schema.migrations + [
        Migration(version: 5, sql: "CREATE TABLE third (a INTEGER) STRICT;"),
        Migration(
          version: 6,
          sql: "CREATE TABLE fourth (a); DELETE FROM card; INSERT INTO nowhere VALUES (1);"),
        Migration(version: 7, sql: "CREATE TABLE fifth (a) STRICT;"),
      ]
    let error = #expect(throws: ProgressError.self) { try open(steps) }
    #expect(error?.kind == .migration(to: 6))
    #expect(error?.message == "no such table: nowhere")
    do {
      let connection = try connection()
      #expect(try connection.integer("PRAGMA user_version") == 5)
      #expect(
        try connection.integer(
          "SELECT count(*) FROM sqlite_master WHERE name IN ('third', 'fourth', 'fifth')") == 1)
      #expect(try connection.integer("SELECT count(*) FROM card") == 3)
    }
    // With the step put right, the rest is done.
    let mended = steps.map { step in
      var step = step
      if step.version == 6 { step.sql = "CREATE TABLE fourth (a INTEGER) STRICT;" }
      return step
    }
    let store = try open(mended.dropLast())
    #expect(try store.connection.integer("PRAGMA user_version") == 6)
    #expect(try store.reviews().count == 3)
  }

  @Test func aKillInsideAStepLeavesTheStepsBeforeIt() throws {
    try makeOld(1, name: "progress.sqlite", count: 3)
    let killed = try connection()
    try killed.run("BEGIN IMMEDIATE")
    try killed.runScript(Schema.migrations[1].sql)
    try killed.run("PRAGMA user_version = 2")
    // As a killed process leaves it: the log of what wasn't committed beside the file.
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(
        atPath: path + suffix, toPath: folder.path("copy.sqlite" + suffix))
    }
    do {
      let copy = try Connection(
        path: folder.path("copy.sqlite"), access: .readWrite, busyTimeout: 0)
      #expect(try copy.integer("PRAGMA user_version") == 1)
      #expect(
        try copy.integer("SELECT count(*) FROM sqlite_master WHERE name = 'suspension'") == 0)
    }
    let store = try ProgressStore.sample(in: folder, name: "copy.sqlite")
    #expect(try store.reviews().count == 3)
    #expect(try store.connection.integer("PRAGMA user_version") == Migrator().known)
    try killed.run("ROLLBACK")
  }

  @Test func rowsFromBeforeClocksFollowEachOther() throws {
    try makeOld(2, name: "old.sqlite", count: 3)
    let store = try ProgressStore.sample(in: folder, name: "old.sqlite")
    let first = HybridClock.first(at: SampleReviews.start)
    #expect(try store.connection.integer("SELECT min(clock) FROM review") == first)
    #expect(try store.connection.integer("SELECT count(*) FROM review WHERE device = ''") == 3)
    #expect(try store.connection.integer("SELECT clock FROM origin") == first)
    try store.record(SampleReviews.review(9))
    #expect(try store.connection.integer("SELECT max(clock) FROM review") == first + 1)
  }

  @Test func aNewerFileIsRefusedWithBothVersionsAndLeftAlone() throws {
    do {
      let store = try ProgressStore.sample(in: folder)
      try SampleReviews.fill(store, count: 1)
      try store.connection.run("PRAGMA user_version = 41")
    }
    let before = try Data(contentsOf: URL(filePath: path))
    for open in [
      { try ProgressStore.open(path: path, now: SampleReviews.start) },
      { try ProgressStore.openForReading(path: path) },
    ] {
      let error = #expect(throws: ProgressError.self) { try open() }
      #expect(error?.kind == .newer(version: 41, known: Migrator().known))
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func anOlderFileIsNotReadWithoutItsMigration() throws {
    do { _ = try open(Array(Schema.migrations.prefix(1))) }
    let error = #expect(throws: ProgressError.self) {
      try ProgressStore.openForReading(path: path)
    }
    #expect(error?.kind == .migration(to: 2))
  }

  @Test func aFileIsWrittenAheadWithFullSync() throws {
    let store = try ProgressStore.sample(in: folder)
    #expect(try store.connection.text("PRAGMA journal_mode") == "wal")
    #expect(try store.connection.integer("PRAGMA synchronous") == 2)
    #expect(try store.connection.integer("PRAGMA foreign_keys") == 1)
    #expect(
      try store.connection.integer(
        "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
          + "AND NOT strict AND name NOT LIKE 'sqlite%'") == 0)
  }
}
