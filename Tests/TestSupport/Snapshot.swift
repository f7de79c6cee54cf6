import Foundation

/// A text kept beside the tests, which what is made now is compared with.
///
/// With `QUIZ_RECORD_SNAPSHOTS=1` in the environment the kept text is replaced; a run that does so fails.
public enum Snapshot {
  /// How a text differs from the one kept in `Tests/Snapshots`; nil where it does not.
  ///
  /// - Parameters:
  ///   - text: What is made now.
  ///   - name: The file's name, with the folder in `Tests/Snapshots` before it.
  ///   - test: The file of the test, which says where `Tests` is.
  /// - Returns: The first line that differs, or what else is wrong.
  /// - Throws: Where the text can't be kept.
  public static func difference(
    of text: String, from name: String, test: String = #filePath
  ) throws -> String? {
    var tests = URL(fileURLWithPath: test)
    while tests.lastPathComponent != "Tests", tests.pathComponents.count > 1 {
      tests.deleteLastPathComponent()
    }
    let file = tests.appending(path: "Snapshots").appending(path: name)
    if ProcessInfo.processInfo.environment["QUIZ_RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return "recorded \(name); look at it and run without QUIZ_RECORD_SNAPSHOTS"
    }
    guard let bytes = try? Data(contentsOf: file) else {
      return "there is no \(name); record it with QUIZ_RECORD_SNAPSHOTS=1"
    }
    let kept = String(decoding: bytes, as: UTF8.self)
    guard kept != text else { return nil }
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    return """
      \(name), line \(line + 1):
      - \(line < old.count ? String(old[line]) : "(end)")
      + \(line < new.count ? String(new[line]) : "(end)")
      """
  }
}
