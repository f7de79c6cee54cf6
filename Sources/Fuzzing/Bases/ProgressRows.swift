import CSQLite
import Foundation

/// Changes to a progress file that the program itself would never make.
enum ProgressRows {
  /// Puts values into rows, past every check and trigger.
  ///
  /// A line is a table, a column, a row's number and a value of JSON; what fits nowhere changes nothing.
  static func change(_ path: String, _ lines: [UInt8]) {
    var database: OpaquePointer?
    defer { sqlite3_close_v2(database) }
    guard sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else { return }
    let triggers = texts("SELECT sql FROM sqlite_master WHERE type = 'trigger'", database)
    for name in texts("SELECT name FROM sqlite_master WHERE type = 'trigger'", database) {
      execute("DROP TRIGGER \(name)", database)
    }
    execute("PRAGMA ignore_check_constraints = ON", database)
    execute("PRAGMA foreign_keys = OFF", database)
    for line in String(decoding: lines, as: UTF8.self).split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 4, let row = Int64(cells[2]), isName(cells[0]), isName(cells[1]),
        let value = literal(cells[3])
      else { continue }
      execute(
        "UPDATE OR IGNORE \(cells[0]) SET \(cells[1]) = \(value) WHERE rowid = \(row)", database)
    }
    triggers.forEach { execute($0, database) }
  }

  /// Puts bytes into a file: a place and a byte a line; what lies outside changes nothing.
  static func patch(_ path: String, _ lines: [UInt8]) {
    guard var bytes = PlainFile.read(path) else { return }
    for line in lines.split(separator: 0x0A) {
      let cells = String(decoding: line, as: UTF8.self).split(separator: "\t")
      guard cells.count == 2, let place = Int(cells[0]), bytes.indices.contains(place) else {
        continue
      }
      bytes[place] = UInt8(cells[1]) ?? 0
    }
    PlainFile.write(bytes, to: path)
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
  }

  /// A value of JSON as one of SQL; a text may hold any character but NUL.
  private static func literal(_ json: String) -> String? {
    if json == "null" { return "NULL" }
    if let number = Int64(json) { return "\(number)" }
    if let number = Double(json) { return number.isFinite ? "\(number)" : "9e999" }
    let text = (try? JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8)))?.first
    return "'" + (text ?? json).replacing("'", with: "''").replacing("\0", with: "") + "'"
  }

  private static func execute(_ sql: String, _ database: OpaquePointer?) {
    _ = texts(sql, database)
  }

  /// The first column of all rows.
  private static func texts(_ sql: String, _ database: OpaquePointer?) -> [String] {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else { return [] }
    var texts: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      if let text = sqlite3_column_text(statement, 0) { texts.append(String(cString: text)) }
    }
    return texts
  }
}
