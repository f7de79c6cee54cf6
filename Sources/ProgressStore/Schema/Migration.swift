/// A numbered step from one version of the schema to the next.
struct Migration: Sendable {
  /// The version after it, from 1.
  var version: Int
  /// What is done.
  var sql: String
}

/// Brings a file's schema to the newest version, each step in a transaction of its own.
struct Migrator {
  /// The steps, in order.
  var migrations: [Migration] = Schema.migrations

  /// The newest version.
  var known: Int { migrations.last?.version ?? 0 }

  /// The version of an open file: 0 for one that holds nothing yet.
  ///
  /// - Throws: ``ProgressError/Kind/newer(version:known:)``, ``ProgressError/Kind/notProgress``.
  func version(of connection: Connection) throws(ProgressError) -> Int {
    // In one state of the file: another session's first step may be done between two of these reads.
    try connection.snapshot { () throws(ProgressError) in try versionRead(from: connection) }
  }

  private func versionRead(from connection: Connection) throws(ProgressError) -> Int {
    let version = try connection.integer("PRAGMA user_version") ?? 0
    let application = try connection.integer("PRAGMA application_id") ?? 0
    guard application == Schema.applicationID else {
      let objects = try connection.integer("SELECT count(*) FROM sqlite_master") ?? 0
      guard application == 0, version == 0, objects == 0 else {
        throw ProgressError(.notProgress, path: connection.path)
      }
      return 0
    }
    guard version <= known else {
      throw ProgressError(.newer(version: version, known: known), path: connection.path)
    }
    return version
  }

  /// Does the steps that are missing.
  ///
  /// - Throws: ``ProgressError/Kind/migration(to:)`` for a step that SQLite refuses, with the steps before it done and
  ///   nothing of itself; a full disk, a lock and damage are thrown as such.
  func migrate(_ connection: Connection) throws(ProgressError) {
    for step in migrations {
      try connection.transaction { () throws(ProgressError) in
        // Asked again under the lock: another session may have done it meanwhile.
        guard try versionRead(from: connection) < step.version else { return }
        do throws(ProgressError) {
          try connection.runScript(step.sql)
        } catch {
          guard error.kind == .other || error.kind == .refused else { throw error }
          var failure = error
          failure.kind = .migration(to: step.version)
          throw failure
        }
        try connection.runScript("PRAGMA application_id = \(Schema.applicationID)")
        try connection.runScript("PRAGMA user_version = \(step.version)")
      }
    }
  }
}
