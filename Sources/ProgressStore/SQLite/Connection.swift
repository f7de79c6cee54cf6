import CSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open SQLite database with the statements prepared so far.
///
/// A class, because it owns the open file. Used by one thread at a time.
final class Connection {
  /// The file; empty for a database in memory.
  let path: String
  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// How a file is opened.
  enum Access {
    /// Written, and made where it isn't there.
    case readWrite
    /// Only read; it must be there.
    case readOnly
    /// Only read, and promised not to change: for a medium that holds no side files.
    case immutable
  }

  /// Opens a database.
  ///
  /// - Parameters:
  ///   - path: The file; nil for a database in memory.
  ///   - access: Whether it is written.
  ///   - busyTimeout: Milliseconds to wait for another program's lock.
  /// - Throws: ``ProgressError`` of kind cannotOpen, or notProgress where no regular file is there.
  init(path: String?, access: Access, busyTimeout: Int) throws(ProgressError) {
    self.path = path ?? ""
    // The file and those that SQLite keeps beside it.
    for suffix in ["", "-wal", "-shm", "-journal"] {
      guard let path, ProgressFiles.isSpecial(path + suffix) else { continue }
      throw ProgressError(.notProgress, path: path + suffix)
    }
    var opened: OpaquePointer?
    let flags =
      switch access {
      case .readWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .readOnly: SQLITE_OPEN_READONLY
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      }
    let name =
      if let path { access == .immutable ? Self.immutableURI(path) : path } else { ":memory:" }
    let code = sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      let error = Self.error(code, opened, path: path ?? "", sql: nil)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_extended_result_codes(opened, 1)
    sqlite3_busy_timeout(opened, Int32(clamping: busyTimeout))
  }

  deinit {
    for statement in statements.values { statement.finalize() }
    sqlite3_close_v2(handle)
  }

  /// Whether a transaction is open.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }
  /// The row that the last insertion made.
  var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle) }
  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes(handle)) }

  /// Runs a statement that gives no rows.
  func run(_ sql: String, _ values: [SQLValue] = []) throws(ProgressError) {
    try each(sql, values) { (_: Row) throws(ProgressError) in }
  }

  /// Runs a statement and hands on each of its rows.
  func each(_ sql: String, _ values: [SQLValue] = [], _ body: (Row) throws(ProgressError) -> Void)
    throws(ProgressError)
  {
    let statement = try prepared(sql)
    defer { statement.reset() }
    for (index, value) in values.enumerated() {
      guard statement.bind(value, at: index + 1) == SQLITE_OK else { throw error(sql) }
    }
    while true {
      switch statement.step() {
      case SQLITE_ROW: try body(Row(statement: statement.handle, path: path, sql: sql))
      case SQLITE_DONE: return
      default: throw error(sql)
      }
    }
  }

  /// The first column of the first row as a whole number; nil where there is no row or it is null.
  func integer(_ sql: String, _ values: [SQLValue] = []) throws(ProgressError) -> Int? {
    var result: Int?
    try each(sql, values) { (row: Row) throws(ProgressError) in
      if result == nil { result = try row.optionalInteger(0) }
    }
    return result
  }

  /// The first column of the first row as text; nil where there is no row or it is null.
  func text(_ sql: String, _ values: [SQLValue] = []) throws(ProgressError) -> String? {
    var result: String?
    try each(sql, values) { (row: Row) throws(ProgressError) in
      if result == nil { result = try row.optionalText(0) }
    }
    return result
  }

  /// Runs several statements, separated by semicolons, that are not kept.
  func runScript(_ sql: String) throws(ProgressError) {
    let bytes = Array(sql.utf8CString)
    var offset = 0
    while offset < bytes.count - 1 {
      var statement: OpaquePointer?
      var consumed = 0
      let code = bytes.withUnsafeBufferPointer { buffer in
        var tail: UnsafePointer<CChar>?
        let start = buffer.baseAddress.map { $0 + offset }
        let code = sqlite3_prepare_v2(handle, start, -1, &statement, &tail)
        if let start, let tail { consumed = tail - start }
        return code
      }
      guard code == SQLITE_OK else { throw error(sql) }
      offset += max(consumed, 1)
      // Only white space or a comment.
      guard let statement else { continue }
      var step = sqlite3_step(statement)
      while step == SQLITE_ROW { step = sqlite3_step(statement) }
      let failure = step == SQLITE_DONE ? nil : error(sql)
      sqlite3_finalize(statement)
      if let failure { throw failure }
    }
  }

  /// Runs work in a transaction that takes the write lock at once; nothing of it stays where it throws.
  func transaction<Result>(_ work: () throws(ProgressError) -> Result) throws(ProgressError)
    -> Result
  {
    try transaction(begunBy: "BEGIN IMMEDIATE", work)
  }

  /// Runs reads that all see one state of the file, whatever other sessions write meanwhile.
  func snapshot<Result>(_ work: () throws(ProgressError) -> Result) throws(ProgressError)
    -> Result
  {
    try transaction(begunBy: "BEGIN", work)
  }

  private func transaction<Result>(
    begunBy begin: String, _ work: () throws(ProgressError) -> Result
  ) throws(ProgressError) -> Result {
    try run(begin)
    do throws(ProgressError) {
      let result = try work()
      try run("COMMIT")
      return result
    } catch {
      // Some errors (a full disk) have rolled back already.
      if isInTransaction { try? run("ROLLBACK") }
      throw error
    }
  }

  private func prepared(_ sql: String) throws(ProgressError) -> Statement {
    if let known = statements[sql] { return known }
    var made: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &made, nil) == SQLITE_OK, let made else {
      throw error(sql)
    }
    let statement = Statement(handle: made)
    statements[sql] = statement
    return statement
  }

  private func error(_ sql: String) -> ProgressError {
    Self.error(sqlite3_extended_errcode(handle), handle, path: path, sql: sql)
  }

  private static func error(
    _ code: Int32, _ handle: OpaquePointer?, path: String, sql: String?
  ) -> ProgressError {
    let message = handle.map { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    let kind: ProgressError.Kind =
      switch code & 0xff {
      case SQLITE_BUSY, SQLITE_LOCKED: .locked
      case SQLITE_READONLY, SQLITE_PERM: .readOnly
      // Side files that can't grow on a full disk are reported so.
      case SQLITE_IOERR: handle.map(sqlite3_system_errno) == ENOSPC ? .full : .inputOutput
      case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged(backup: nil)
      case SQLITE_FULL: .full
      case SQLITE_CANTOPEN: .cannotOpen
      case SQLITE_CONSTRAINT: .refused
      default: .other
      }
    return ProgressError(
      kind, extendedCode: Int(code), message: message.map { String(cString: $0) } ?? "",
      path: path, sql: sql)
  }

  /// The file as a URI that promises it doesn't change: `sqlite.org/uri.html`.
  private static func immutableURI(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var uri = Array("file:".utf8)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), 0x80...:
        uri += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      default: uri.append(byte)
      }
    }
    return String(decoding: uri, as: UTF8.self) + "?immutable=1"
  }
}
