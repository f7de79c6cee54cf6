import Foundation
import MemoryModel
import TestSupport
import Testing

@testable import ProgressStore

struct BackupsTests {
  private let folder: TemporaryFolder
  private var backups: Backups { Backups(of: folder.path("progress.sqlite")) }

  init() throws { folder = try TemporaryFolder() }

  private func answer(on day: Int) throws {
    let store = try ProgressStore.sample(in: folder, day: day)
    try store.record(SampleReviews.review(day + 1, day: day))
    #expect(store.backupError == nil)
  }

  @Test func aDaysFirstWritingMakesOneCopyOfWhatWasThere() throws {
    try answer(on: 0)
    try answer(on: 1)
    let first = try #require(backups.newest)
    try answer(on: 1)
    #expect(backups.days.map(\.text) == ["2025-01-01", "2025-01-02"])
    #expect(backups.newest == first)
    #expect(try ProgressStore.openForReading(path: first).reviews().count == 1)
  }

  @Test func lookingMakesNoCopy() throws {
    try answer(on: 0)
    let store = try ProgressStore.sample(in: folder, day: 5)
    _ = try store.reviews()
    try store.rememberBank(
      SampleReviews.bank, path: "/b", title: "", at: SampleReviews.noon(5))
    #expect(backups.days.map(\.text) == ["2025-01-01"])
  }

  @Test func aCopyBeforeAMigrationIsTheNewestWhereNoDayHasOne() throws {
    do {
      _ = try ProgressStore.open(
        path: folder.path("progress.sqlite"), now: SampleReviews.start, busyTimeout: 50,
        migrator: Migrator(migrations: Array(Schema.migrations.prefix(1))))
    }
    #expect(backups.newest == nil)
    _ = try ProgressStore.sample(in: folder)
    #expect(backups.newest == backups.folder + "/version-1.sqlite")
    try answer(on: 0)
    #expect(backups.newest == backups.path(of: StudyDay(daysSince1970: 20_089)))
  }

  @Test func aCopyThatCannotBeMadeStopsNoAnswer() throws {
    try folder.write("", to: "progress.sqlite.backups")
    let store = try ProgressStore.sample(in: folder)
    try store.record(SampleReviews.review(1))
    #expect(store.backupError != nil)
    #expect(try store.reviews().count == 1)
  }

  @Test func whatAKilledProcessDidNotFinishGoesWithTheNextCopy() throws {
    let left = ["2024-12-31.999999999.partial", "version-1.999999999.partial-journal"]
    // The first process always runs.
    let others = ["2024-12-31.1.partial", "2024-12-30.sqlite", "notes.partial"]
    for name in left + others { try folder.write("", to: "progress.sqlite.backups/\(name)") }
    try answer(on: 0)
    #expect(backups.days.count == 2)
    let names = ProgressFiles.names(in: backups.folder)
    #expect(Set(names).isDisjoint(with: left))
    #expect(Set(names).isSuperset(of: others))
  }

  @Test func copiesThatNeedNotBeKeptGo() throws {
    for day in 0..<12 { try answer(on: day) }
    // 1 January is the newest of no week and no month; 5 January, a Sunday, is the newest of its week.
    #expect(
      backups.days.map(\.text)
        == ["2025-01-05"] + (6...12).map { $0 < 10 ? "2025-01-0\($0)" : "2025-01-\($0)" })
    #expect(ProgressFiles.names(in: backups.folder).allSatisfy { $0.hasSuffix(".sqlite") })
  }

  @Test func keptAreSevenDaysFiveWeeksTwelveMonths() {
    // A year and a half of practice every day; each day what is kept is kept from what was kept.
    var kept: [StudyDay] = []
    for day in 0..<550 {
      kept = Array(BackupPlan.kept(of: kept + [StudyDay(daysSince1970: 20_000 + day)]))
    }
    let ages = kept.map { 20_549 - $0.daysSince1970 }.sorted()
    #expect(ages.prefix(7) == [0, 1, 2, 3, 4, 5, 6])
    #expect(ages.filter { $0 < 35 }.count >= 10)
    #expect(kept.count <= 7 + 5 + 12)
    #expect(ages.last.map { $0 > 300 } == true)
  }

  @Test func theNewestIsAlwaysKept() {
    for count in 0..<40 {
      let days = (0..<count).map { StudyDay(daysSince1970: $0 * $0) }
      let kept = BackupPlan.kept(of: days)
      #expect(days.last.map(kept.contains) ?? true)
      #expect(kept.isSubset(of: days))
      if count <= 7 { #expect(kept.count == count) }
    }
  }
}
