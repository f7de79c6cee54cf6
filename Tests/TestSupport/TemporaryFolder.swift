public import Foundation

/// A folder of one test's own, removed at its end.
public final class TemporaryFolder {
  // A class, because the folder is a resource that goes when the last reference goes.

  /// Where it is.
  public let url: URL

  /// Makes the folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "quiz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in it.
  public func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file in it, with the folders above it.
  ///
  /// - Returns: The file's path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// The bytes of every file below a folder in it, by path.
  public func contents(_ name: String) throws -> [String: Data] {
    let root = url.appending(path: name)
    var files: [String: Data] = [:]
    for case let file as URL in FileManager.default.enumerator(
      at: root, includingPropertiesForKeys: nil) ?? .init()
    where !file.hasDirectoryPath {
      files[String(file.path.dropFirst(root.path.count))] = try Data(contentsOf: file)
    }
    return files
  }
}
