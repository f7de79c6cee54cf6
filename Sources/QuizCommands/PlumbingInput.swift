import Foundation

/// Files that the plumbing commands read line by line.
enum PlumbingInput {
  /// The lines of a file, or of standard input for `-`, without their ends; a last empty line is none.
  ///
  /// - Throws: ``QuizError`` where the file can't be read or isn't UTF-8.
  static func lines(of path: String, _ console: Console) throws -> [Substring] {
    let bytes = path == "-" ? console.readAll() : try contents(of: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw QuizError.damaged(path, line: nil, expected: "UTF-8")
    }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func contents(of path: String) throws -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw QuizError.noSuchFile(path)
    }
    guard !isFolder.boolValue else { throw QuizError.isFolder(path) }
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw QuizError.unreadable(path, reason: error.localizedDescription)
    }
  }
}
