public import MemoryModel

/// The copies of a progress file in the folder `FILE.backups` beside it: one for a day on which it was written.
///
/// Copies are written whole and synced under another name before they take their own, and made by `VACUUM INTO`, which
/// reads every page of a table: a damaged file gives no copy, and takes no older one's place.
public struct Backups: Hashable, Sendable {
  /// The progress file.
  public let file: String
  /// The folder of the copies.
  public var folder: String { file + ".backups" }

  /// The copies of a progress file.
  public init(of file: String) { self.file = file }

  /// The days of which there are copies, oldest first.
  public var days: [StudyDay] {
    ProgressFiles.names(in: folder).compactMap(Self.day(ofName:)).sorted()
  }

  /// The path of the newest copy; nil where there is none.
  ///
  /// Where no day has one, that of the highest version that was migrated.
  public var newest: String? {
    days.last.map(path)
      ?? ProgressFiles.names(in: folder).filter { $0.hasPrefix("version-") }.max()
      .map { "\(folder)/\($0)" }
  }

  /// The path of a day's copy.
  public func path(of day: StudyDay) -> String { "\(folder)/\(day.text).sqlite" }

  /// Makes the copy of a day where there is none yet, and removes those that need not be kept.
  func makeIfDue(from connection: Connection, at moment: Moment) throws(ProgressError) {
    let today = Self.day(of: moment)
    let known = days
    guard known.last.map({ $0 < today }) ?? true else { return }
    try make(from: connection, named: today.text)
    let kept = BackupPlan.kept(of: known + [today])
    for day in known where !kept.contains(day) { ProgressFiles.remove(path(of: day)) }
  }

  /// Makes a copy.
  func make(from connection: Connection, named name: String) throws(ProgressError) {
    try ProgressFiles.makeFolder(folder)
    removeLeftovers()
    let partial = "\(folder)/\(name).\(ProgressFiles.processID).partial"
    ProgressFiles.remove(partial)
    do throws(ProgressError) {
      try connection.run("VACUUM INTO ?1", [.text(partial)])
      try ProgressFiles.syncAndRename(partial, to: "\(folder)/\(name).sqlite")
    } catch {
      ProgressFiles.remove(partial)
      throw error
    }
  }

  /// Removes copies that killed processes didn't finish, with SQLite's journals of them.
  private func removeLeftovers() {
    for name in ProgressFiles.names(in: folder) {
      let parts = name.split(separator: ".")
      guard parts.count > 1, let last = parts.last, last.hasPrefix("partial"),
        let process = Int32(parts[parts.count - 2]), !ProgressFiles.isRunning(process)
      else { continue }
      ProgressFiles.remove("\(folder)/\(name)")
    }
  }

  /// The date in Greenwich, which is enough to tell days apart.
  private static func day(of moment: Moment) -> StudyDay {
    let seconds = moment.secondsSince1970
    return StudyDay(
      daysSince1970: seconds % 86_400 < 0 ? seconds / 86_400 - 1 : seconds / 86_400)
  }

  private static func day(ofName name: String) -> StudyDay? {
    guard name.hasSuffix(".sqlite") else { return nil }
    return StudyDay(text: String(name.dropLast(".sqlite".count)))
  }
}

/// Which copies are kept by age: the last seven, of five weeks before one each, then of each month one for a year.
enum BackupPlan {
  /// Copies of single days.
  static let days = 7
  /// Copies of weeks, the newest of each.
  static let weeks = 5
  /// Copies of months, the newest of each.
  static let months = 12

  /// The days whose copies are kept.
  static func kept(of days: [StudyDay]) -> Set<StudyDay> {
    let newestFirst = days.sorted(by: >)
    func newest(of count: Int, _ period: (StudyDay) -> Int) -> [StudyDay] {
      var seen: Set<Int> = []
      return newestFirst.filter { seen.count < count && seen.insert(period($0)).inserted }
    }
    return Set(newestFirst.prefix(Self.days))
      // Weeks begin on Mondays.
      .union(newest(of: weeks) { $0.daysSince1970 - $0.weekday })
      .union(newest(of: months) { $0.date.year * 12 + $0.date.month })
  }
}
