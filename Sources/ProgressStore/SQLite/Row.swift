import CSQLite
import MemoryModel

/// A row of a statement's result; its columns are counted from 0.
///
/// A value of another type than expected means that the file is damaged, and throws.
struct Row {
  let statement: OpaquePointer
  let path: String
  let sql: String

  /// A whole number.
  func integer(_ column: Int) throws(ProgressError) -> Int {
    guard let value = try optionalInteger(column) else { throw unexpected(column) }
    return value
  }

  /// A whole number, taken into bounds.
  func integer(_ column: Int, in bounds: ClosedRange<Int>) throws(ProgressError) -> Int {
    try integer(column).clamped(to: bounds)
  }

  /// A whole number taken into bounds, or nil for null.
  func optionalInteger(_ column: Int, in bounds: ClosedRange<Int>) throws(ProgressError) -> Int? {
    try optionalInteger(column)?.clamped(to: bounds)
  }

  /// A moment.
  func moment(_ column: Int) throws(ProgressError) -> Moment {
    Moment(secondsSince1970: try integer(column))
  }

  /// A study day.
  func studyDay(_ column: Int) throws(ProgressError) -> StudyDay {
    StudyDay(daysSince1970: try integer(column))
  }

  /// A whole number, or nil for null.
  func optionalInteger(_ column: Int) throws(ProgressError) -> Int? {
    switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_INTEGER: return Int(sqlite3_column_int64(statement, Int32(column)))
    case SQLITE_NULL: return nil
    default: throw unexpected(column)
    }
  }

  /// A number.
  func real(_ column: Int) throws(ProgressError) -> Double {
    guard let value = try optionalReal(column) else { throw unexpected(column) }
    return value
  }

  /// A number, or nil for null.
  func optionalReal(_ column: Int) throws(ProgressError) -> Double? {
    switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_FLOAT, SQLITE_INTEGER: return sqlite3_column_double(statement, Int32(column))
    case SQLITE_NULL: return nil
    default: throw unexpected(column)
    }
  }

  /// A text.
  func text(_ column: Int) throws(ProgressError) -> String {
    guard let value = try optionalText(column) else { throw unexpected(column) }
    return value
  }

  /// A text, or nil for null.
  func optionalText(_ column: Int) throws(ProgressError) -> String? {
    let index = Int32(column)
    switch sqlite3_column_type(statement, index) {
    case SQLITE_TEXT:
      guard let start = sqlite3_column_text(statement, index) else { return "" }
      let bytes = UnsafeBufferPointer(
        start: start, count: Int(sqlite3_column_bytes(statement, index)))
      return String(decoding: bytes, as: UTF8.self)
    case SQLITE_NULL: return nil
    default: throw unexpected(column)
    }
  }

  /// A value that no row of ours may hold.
  func unexpected(_ column: Int) -> ProgressError {
    ProgressError(
      .damaged(backup: nil), message: "unexpected value in column \(column)", path: path, sql: sql)
  }
}
