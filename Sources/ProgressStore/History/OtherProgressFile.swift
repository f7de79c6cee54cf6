import Foundation
import MemoryModel

/// Another progress file, as of another device or the copy that a synced folder makes of a file changed in two places.
public enum OtherProgressFile {
  /// Whether a file begins as a progress file does.
  public static func isProgress(_ path: String) -> Bool {
    guard !ProgressFiles.isSpecial(path), let file = FileHandle(forReadingAtPath: path) else {
      return false
    }
    defer { try? file.close() }
    guard let head = try? file.read(upToCount: 72), head.count == 72 else { return false }
    // The application id stands at byte 68 of the header (sqlite.org/fileformat.html).
    let id = head[68..<72].reduce(0) { $0 << 8 | Int($1) }
    return head.starts(with: Array("SQLite format 3\0".utf8)) && id == Schema.applicationID
  }

  /// The other progress files in the folder of one, in the order of their names.
  public static func copies(beside path: String) -> [String] {
    let (folder, name) = ProgressFiles.parts(of: path)
    return ProgressFiles.names(in: folder).sorted().filter { $0 != name }
      .map { folder == "." ? $0 : folder + "/" + $0 }.filter(isProgress)
  }

  /// The lines of another file's whole history; the file isn't written to.
  ///
  /// - Parameters:
  ///   - path: The file; an older version's, too.
  ///   - folder: A folder that isn't there yet, for a copy that is gone when this returns.
  /// - Returns: The lines, with their ends.
  /// - Throws: ``ProgressError`` where the file can't be read.
  public static func historyLines(of path: String, copyIn folder: String) throws -> [String] {
    try ProgressFiles.makeFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let copy = folder + "/copy.sqlite"
    let connection = try Connection(
      path: path, access: .readOnly, busyTimeout: ProgressStore.standardBusyTimeout)
    try connection.run("VACUUM INTO ?1", [.text(copy)])
    let store = try ProgressStore.open(path: copy, now: Moment(secondsSince1970: 0))
    var lines: [String] = []
    try store.exportHistory { lines.append($0) }
    return lines
  }
}
