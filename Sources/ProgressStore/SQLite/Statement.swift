import CSQLite

/// A value that a statement takes.
enum SQLValue {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)

  static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }
  static func integer(_ value: Int?) -> SQLValue { value.map { .integer(Int64($0)) } ?? .null }
  static func integer(_ value: Int64?) -> SQLValue {
    if let value { .integer(value) } else { .null }
  }
  static func real(_ value: Double?) -> SQLValue { if let value { .real(value) } else { .null } }
  static func text(_ value: String?) -> SQLValue { if let value { .text(value) } else { .null } }
}

/// A prepared statement.
struct Statement {
  let handle: OpaquePointer

  /// Binds a value to a placeholder, counted from 1.
  func bind(_ value: SQLValue, at index: Int) -> Int32 {
    let index = Int32(index)
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let number): return sqlite3_bind_int64(handle, index, number)
    case .real(let number): return sqlite3_bind_double(handle, index, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        // An empty string has no address, which SQLite would take for null.
        guard let start = bytes.baseAddress else {
          return quiz_sqlite3_bind_copied_text(handle, index, "", 0)
        }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          quiz_sqlite3_bind_copied_text(handle, index, $0, Int32(clamping: bytes.count))
        }
      }
    }
  }

  /// Runs to the next row.
  func step() -> Int32 { sqlite3_step(handle) }

  /// Makes it ready to run again.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// Frees it.
  func finalize() { sqlite3_finalize(handle) }
}
