import CSQLite
public import MemoryModel

/// A learner's progress in a file: an append-only log of answers, and the card states that follow from it.
///
/// Every call that writes is one transaction, on the disk when it returns; where it throws, nothing of it was written.
/// The file is SQLite's, with a write-ahead log and full sync, so that other sessions may use it at the same time.
///
/// A class, because it owns the open file. Used by one thread at a time.
public final class ProgressStore {
  /// The file; empty for a store in memory.
  public let path: String
  /// Why the last backup couldn't be made; nil where it was, or none was due.
  ///
  /// Answers are recorded all the same.
  public private(set) var backupError: ProgressError?

  let connection: Connection
  private let isWritable: Bool
  private let openedAt: Moment
  private var isBackupChecked = false
  private var isDamaged = false
  var bankKeys: [String: Int64] = [:]

  /// How long another session's lock is waited for unless told otherwise, in milliseconds.
  public static let standardBusyTimeout = 10_000

  /// Opens a progress file, and makes it with the folders above it where it isn't there.
  ///
  /// An older file is brought to the newest schema, after a backup. Before the first change to what was learned, a
  /// backup is made where the last is of an earlier day (see ``Backups``); opening itself copies nothing.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - now: The present, for the backups.
  ///   - busyTimeout: Milliseconds to wait for another session's lock.
  /// - Returns: The store.
  /// - Throws: ``ProgressError`` of kind newer, damaged, notProgress, locked, full, readOnly, cannotOpen, inputOutput or
  ///   migration.
  public static func open(
    path: String, now: Moment, busyTimeout: Int = standardBusyTimeout
  ) throws(ProgressError) -> ProgressStore {
    try open(path: path, now: now, busyTimeout: busyTimeout, migrator: Migrator())
  }

  /// Opens a progress file with other migrations than the program's own.
  static func open(
    path: String, now: Moment, busyTimeout: Int = standardBusyTimeout, migrator: Migrator
  ) throws(ProgressError) -> ProgressStore {
    try ProgressFiles.makeFolder(above: path)
    return try withBackup(of: path) { () throws(ProgressError) in
      let connection = try Connection(path: path, access: .readWrite, busyTimeout: busyTimeout)
      let version = try migrator.version(of: connection)
      let store = ProgressStore(connection, isWritable: true, now: now)
      try store.enterWriteAheadMode(busyTimeout: busyTimeout)
      if version < migrator.known {
        if version > 0 { try store.backUpBeforeMigration(from: version) }
        try migrator.migrate(connection)
      }
      return store
    }
  }

  /// Opens a progress file only for reading, also on a medium that can't be written.
  ///
  /// - Parameters:
  ///   - path: The file; it must be there, in the newest schema.
  ///   - busyTimeout: Milliseconds to wait for another session's lock.
  /// - Returns: The store, which refuses all writing.
  /// - Throws: ``ProgressError``; of kind migration where the file is older and can't be brought up to date.
  public static func openForReading(path: String, busyTimeout: Int = standardBusyTimeout)
    throws(ProgressError) -> ProgressStore
  {
    try withBackup(of: path) { () throws(ProgressError) in
      let migrator = Migrator()
      var connection = try Connection(path: path, access: .readOnly, busyTimeout: busyTimeout)
      var version: Int
      do throws(ProgressError) {
        version = try migrator.version(of: connection)
      } catch {
        // Reading a write-ahead log needs side files. Without one the file holds everything.
        guard error.kind == .cannotOpen || error.kind == .readOnly,
          !ProgressFiles.exists(path + "-wal")
        else { throw error }
        connection = try Connection(path: path, access: .immutable, busyTimeout: busyTimeout)
        version = try migrator.version(of: connection)
      }
      guard version == migrator.known else {
        throw ProgressError(.migration(to: version + 1), path: path)
      }
      return ProgressStore(
        connection, isWritable: false, now: Moment(secondsSince1970: 0))
    }
  }

  /// Makes an empty store that is gone with the process; for tests and for trying out.
  public static func inMemory() throws(ProgressError) -> ProgressStore {
    let connection = try Connection(path: nil, access: .readWrite, busyTimeout: 0)
    let store = ProgressStore(connection, isWritable: true, now: Moment(secondsSince1970: 0))
    try connection.run("PRAGMA foreign_keys = ON")
    try Migrator().migrate(connection)
    return store
  }

  private init(_ connection: Connection, isWritable: Bool, now: Moment) {
    self.connection = connection
    self.isWritable = isWritable
    openedAt = now
    path = connection.path
  }

  /// Reads; damage that shows is thrown with the path of the newest backup, and ends all writing.
  func reading<Result>(_ work: () throws(ProgressError) -> Result) throws(ProgressError) -> Result {
    do throws(ProgressError) {
      return try work()
    } catch {
      guard case .damaged = error.kind else { throw error }
      isDamaged = true
      throw Self.naming(backupOf: path, in: error)
    }
  }

  /// Makes the day's backup now, so that the first answer needn't wait for it.
  ///
  /// - Throws: ``ProgressError`` where the file is damaged or can't be written.
  public func prepareToWrite() throws(ProgressError) {
    try writing { () throws(ProgressError) in }
  }

  /// Writes in one transaction, after the day's backup where one is wanted.
  func writing<Result>(
    afterBackup: Bool = true, _ work: () throws(ProgressError) -> Result
  ) throws(ProgressError) -> Result {
    guard isWritable else { throw ProgressError(.readOnly, path: path) }
    guard !isDamaged else {
      throw Self.naming(backupOf: path, in: ProgressError(.damaged(backup: nil), path: path))
    }
    return try reading { () throws(ProgressError) in
      if afterBackup { try backUpIfDue() }
      do throws(ProgressError) {
        return try connection.transaction(work)
      } catch {
        // Keys that the transaction made are gone with it.
        bankKeys = [:]
        throw error
      }
    }
  }

  /// Takes up write-ahead logging, for which another session's first start may have to be waited for.
  private func enterWriteAheadMode(busyTimeout: Int) throws(ProgressError) {
    try connection.run("PRAGMA foreign_keys = ON")
    try connection.run("PRAGMA synchronous = FULL")
    // On macOS fsync alone leaves bytes in the drive's own memory; elsewhere this does nothing.
    try connection.run("PRAGMA fullfsync = ON")
    // Changing the mode needs the file alone, and SQLite doesn't wait for that by itself.
    var waited = 0
    while true {
      do throws(ProgressError) {
        guard try connection.text("PRAGMA journal_mode")?.lowercased() != "wal" else { return }
        return try connection.run("PRAGMA journal_mode = WAL")
      } catch {
        guard error.kind == .locked, waited < busyTimeout else { throw error }
        waited += Int(sqlite3_sleep(10))
      }
    }
  }

  private func backUpIfDue() throws(ProgressError) {
    guard !isBackupChecked, !path.isEmpty else { return }
    isBackupChecked = true
    do throws(ProgressError) {
      try Backups(of: path).makeIfDue(from: connection, at: openedAt)
    } catch {
      if case .damaged = error.kind { throw error }
      backupError = error
    }
  }

  private func backUpBeforeMigration(from version: Int) throws(ProgressError) {
    isBackupChecked = true
    try Backups(of: path).make(from: connection, named: "version-\(version)")
  }

  private static func withBackup<Result>(
    of path: String, _ work: () throws(ProgressError) -> Result
  ) throws(ProgressError) -> Result {
    do throws(ProgressError) {
      return try work()
    } catch {
      throw naming(backupOf: path, in: error)
    }
  }

  private static func naming(backupOf path: String, in error: ProgressError) -> ProgressError {
    guard case .damaged(nil) = error.kind, !path.isEmpty else { return error }
    var named = error
    named.kind = .damaged(backup: Backups(of: path).newest)
    named.path = path
    return named
  }
}
