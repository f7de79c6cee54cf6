import Foundation

/// A temporary folder for what is measured, removed at its end.
final class WorkingFolder {
  // A class, because the folder is a resource that goes when the last reference goes.

  /// Where it is.
  let path: String

  /// Makes the folder.
  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "quiz-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
