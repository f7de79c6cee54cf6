import CSQLite
import Foundation
import MemoryModel
import QuestionBank
import TestSupport
import Testing

@testable import ProgressStore

/// What happens to answers that were recorded when something breaks.
struct FaultTests {
  private let folder: TemporaryFolder
  private let bank = SampleReviews.bank

  init() throws { folder = try TemporaryFolder() }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: folder.url.appending(path: name))
  }

  /// Puts a copy of the open file, as a killed process or a power cut leaves it, under another name.
  private func copyAsItStands(to name: String, logBytes: Int? = nil) throws {
    try bytes("progress.sqlite").write(to: folder.url.appending(path: name))
    var log = try bytes("progress.sqlite-wal")
    if let logBytes { log = log.prefix(logBytes) }
    try log.write(to: folder.url.appending(path: name + "-wal"))
  }

  @Test(arguments: ["", "-wal", "-shm", "-journal"])
  func aPipeInAFilesPlaceIsNamedAndNeverOpened(suffix: String) throws {
    let path = folder.path("pipe.sqlite")
    _ = mkfifo(path + suffix, 0o600)
    for open in [
      { try ProgressStore.open(path: path, now: SampleReviews.noon(0)) },
      { try ProgressStore.openForReading(path: path) },
    ] {
      let error = #expect(throws: ProgressError.self) { try open() }
      #expect(error?.kind == .notProgress && error?.path == path + suffix)
    }
  }

  @Test func afterAKillEveryRecordedAnswerIsThere() throws {
    let store = try ProgressStore.sample(in: folder)
    for number in 1...20 {
      try store.record(SampleReviews.review(number))
      // The store is still open: nothing was closed or checkpointed for the copy.
      try copyAsItStands(to: "copy\(number).sqlite")
      let copy = try ProgressStore.sample(in: folder, name: "copy\(number).sqlite")
      #expect(try copy.reviews().count == number)
      #expect(try copy.cards(in: bank).count == number)
    }
  }

  @Test func aKillInsideATransactionLeavesNothingOfIt() throws {
    let store = try ProgressStore.sample(in: folder)
    try SampleReviews.fill(store, count: 3)
    try store.connection.run("BEGIN IMMEDIATE")
    try store.connection.run("DELETE FROM card")
    try copyAsItStands(to: "copy.sqlite")
    let copy = try ProgressStore.sample(in: folder, name: "copy.sqlite")
    #expect(try copy.cards(in: bank).count == 3)
    #expect(try copy.checkHistory().isSound)
    try store.connection.run("ROLLBACK")
  }

  @Test func aLogCutAnywhereKeepsTheAnswersBeforeTheCut() throws {
    let store = try ProgressStore.sample(in: folder)
    // All that came before goes into the file itself, so that the log holds only what follows.
    try store.connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    var lengths = [try bytes("progress.sqlite-wal").count]
    for number in 1...6 {
      try store.record(SampleReviews.review(number))
      lengths.append(try bytes("progress.sqlite-wal").count)
    }
    let total = try #require(lengths.last)
    for cut in stride(from: 0, through: total, by: 1021) {
      let name = "cut\(cut).sqlite"
      try copyAsItStands(to: name, logBytes: cut)
      let copy = try ProgressStore.sample(in: folder, name: name)
      // What was whole on the disk at the cut.
      let whole = lengths.dropFirst().filter { $0 <= cut }.count
      let reviews = try copy.reviews()
      #expect(reviews.count >= whole, "cut at \(cut)")
      #expect(reviews.map(\.question) == (0..<reviews.count).map { SampleReviews.question($0 + 1) })
      #expect(try copy.checkHistory().isSound, "cut at \(cut)")
    }
  }

  @Test func aFullDiskRefusesTheAnswerAndKeepsTheOthers() throws {
    let store = try ProgressStore.sample(in: folder)
    try SampleReviews.fill(store, count: 2)
    let pages = try #require(try store.connection.integer("PRAGMA page_count"))
    try store.connection.run("PRAGMA max_page_count = \(pages)")
    var recorded = 2
    var failure: ProgressError?
    while failure == nil, recorded < 2000 {
      do throws(ProgressError) {
        try store.record(
          SampleReviews.review(recorded + 1, answer: String(repeating: "长", count: 500)))
        recorded += 1
      } catch {
        failure = error
      }
    }
    #expect(failure?.kind == .full)
    #expect(failure?.extendedCode == Int(SQLITE_FULL))
    #expect(try store.reviews().count == recorded)
    #expect(try store.checkHistory().isSound)
    // And there is room again.
    try store.connection.run("PRAGMA max_page_count = 1000000")
    try store.record(SampleReviews.review(recorded + 1))
    #expect(try store.reviews().count == recorded + 1)
  }

  @Test func twoSessionsSeeAndKeepEachOthersAnswers() throws {
    let one = try ProgressStore.sample(in: folder)
    let two = try ProgressStore.sample(in: folder)
    for number in 1...10 {
      try (number % 2 == 0 ? one : two).record(SampleReviews.review(number))
    }
    #expect(try one.reviews().count == 10)
    #expect(try two.cards(in: bank).count == 10)
  }

  @Test func anotherSessionsLongLockIsNamedAndNothingIsLost() throws {
    let one = try ProgressStore.sample(in: folder)
    let two = try ProgressStore.sample(in: folder, busyTimeout: 1)
    try two.record(SampleReviews.review(1))
    try one.connection.run("BEGIN IMMEDIATE")
    let error = #expect(throws: ProgressError.self) { try two.record(SampleReviews.review(2)) }
    #expect(error?.kind == .locked)
    #expect(error?.path == folder.path("progress.sqlite"))
    // Reading goes on meanwhile.
    #expect(try two.cards(in: bank).count == 1)
    try one.connection.run("COMMIT")
    try two.record(SampleReviews.review(2))
    #expect(try one.reviews().count == 2)
  }

  @Test func aDamagedHeaderIsNamedWithTheBackupAndLeftAlone() throws {
    do {
      let store = try ProgressStore.sample(in: folder)
      try SampleReviews.fill(store, count: 3)
    }
    do {
      // The next day's first writing makes the copy.
      let store = try ProgressStore.sample(in: folder, day: 1)
      try store.record(SampleReviews.review(4, day: 1))
    }
    let backup = folder.path("progress.sqlite.backups/2025-01-02.sqlite")
    var file = try bytes("progress.sqlite")
    file.replaceSubrange(0..<16, with: Data(repeating: 0xAA, count: 16))
    try file.write(to: folder.url.appending(path: "progress.sqlite"))
    let good = try Data(contentsOf: URL(filePath: backup))
    let error = #expect(throws: ProgressError.self) {
      try ProgressStore.sample(in: folder, day: 2)
    }
    #expect(error?.kind == .damaged(backup: backup))
    #expect(error?.extendedCode == Int(SQLITE_NOTADB))
    #expect(try bytes("progress.sqlite") == file)
    #expect(try Data(contentsOf: URL(filePath: backup)) == good)
    #expect(try ProgressStore.openForReading(path: backup).reviews().count == 3)
  }

  @Test func aDamagedPageEndsWritingAndSparesTheBackup() throws {
    do {
      let store = try ProgressStore.sample(in: folder)
      for number in 1...300 { try store.record(SampleReviews.review(number)) }
    }
    let root: Int
    do {
      let store = try ProgressStore.sample(in: folder, day: 1)
      try store.record(SampleReviews.review(301, day: 1))
      root = try #require(
        try store.connection.integer("SELECT rootpage FROM sqlite_master WHERE name = 'review'"))
    }
    var file = try bytes("progress.sqlite")
    let page = (root - 1) * 4096
    file.replaceSubrange(page..<page + 4096, with: Data(repeating: 0xFF, count: 4096))
    try file.write(to: folder.url.appending(path: "progress.sqlite"))

    let backup = folder.path("progress.sqlite.backups/2025-01-02.sqlite")
    let good = try Data(contentsOf: URL(filePath: backup))
    // The third day's copy would be due now.
    let store = try ProgressStore.sample(in: folder, day: 2)
    // The cards are whole: practice could begin; but the copy reads every page, and finds it.
    #expect(try store.cards(in: bank).count == 301)
    let error = #expect(throws: ProgressError.self) {
      try store.record(SampleReviews.review(302, day: 2))
    }
    #expect(error?.kind == .damaged(backup: backup))
    let again = #expect(throws: ProgressError.self) {
      try store.setSuspended(
        true, question: SampleReviews.question(1), bank: bank, at: SampleReviews.noon(2))
    }
    #expect(again?.kind == .damaged(backup: backup))
    #expect(Backups(of: folder.path("progress.sqlite")).newest == backup)
    #expect(try Data(contentsOf: URL(filePath: backup)) == good)
  }

  @Test func textThatIsNoDatabaseIsNeverTouched() throws {
    try folder.write(String(repeating: "不是数据库\n", count: 50), to: "progress.sqlite")
    let before = try bytes("progress.sqlite")
    let error = #expect(throws: ProgressError.self) { try ProgressStore.sample(in: folder) }
    #expect(error?.kind == .damaged(backup: nil))
    #expect(try bytes("progress.sqlite") == before)
  }

  @Test func anotherProgramsDatabaseIsNeverTouched() throws {
    do {
      let other = try Connection(
        path: folder.path("progress.sqlite"), access: .readWrite, busyTimeout: 0)
      try other.runScript("CREATE TABLE notes (text); INSERT INTO notes VALUES ('mine');")
    }
    let before = try bytes("progress.sqlite")
    let error = #expect(throws: ProgressError.self) { try ProgressStore.sample(in: folder) }
    #expect(error?.kind == .notProgress)
    #expect(try bytes("progress.sqlite") == before)
  }

  @Test func aFolderInTheFilesPlaceIsNamed() throws {
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "progress.sqlite"), withIntermediateDirectories: true)
    let error = #expect(throws: ProgressError.self) { try ProgressStore.sample(in: folder) }
    #expect(error?.kind == .cannotOpen)
    #expect(error?.path == folder.path("progress.sqlite"))
  }

  @Test func aFileInAFoldersPlaceIsNamed() throws {
    try folder.write("", to: "data")
    let error = #expect(throws: ProgressError.self) {
      try ProgressStore.sample(in: folder, name: "data/quiz/progress.sqlite")
    }
    #expect(error?.kind == .cannotOpen)
  }

  @Test func aStoreForReadingRefusesEveryWriting() throws {
    do { try SampleReviews.fill(try ProgressStore.sample(in: folder), count: 2) }
    let before = try bytes("progress.sqlite")
    let store = try ProgressStore.openForReading(path: folder.path("progress.sqlite"))
    #expect(try store.reviews().count == 2)
    let error = #expect(throws: ProgressError.self) { try store.record(SampleReviews.review(3)) }
    #expect(error?.kind == .readOnly)
    #expect(try bytes("progress.sqlite") == before)
    // SQLite refuses, too.
    let refused = #expect(throws: ProgressError.self) {
      try store.connection.run("DELETE FROM card")
    }
    #expect(refused?.kind == .readOnly)
  }

  @Test func aMissingFileIsNotMadeForReading() throws {
    let error = #expect(throws: ProgressError.self) {
      try ProgressStore.openForReading(path: folder.path("progress.sqlite"))
    }
    #expect(error?.kind == .cannotOpen)
    #expect(!FileManager.default.fileExists(atPath: folder.path("progress.sqlite")))
  }

  @Test func anEmptyFileIsANewOne() throws {
    try folder.write("", to: "progress.sqlite")
    try SampleReviews.fill(try ProgressStore.sample(in: folder), count: 1)
    #expect(try ProgressStore.sample(in: folder).reviews().count == 1)
  }

  @Test func errorsNeverHoldWhatTheLearnerWrote() throws {
    let store = try ProgressStore.inMemory()
    var review = SampleReviews.review(answer: "secret words")
    review.hints = -1
    let error = #expect(throws: ProgressError.self) { try store.record(review) }
    #expect(error?.kind == .refused)
    #expect(error?.sql?.contains("?10") == true)
    #expect(!String(describing: error).contains("secret"))
  }
}
