import Foundation

/// Files of the driver's own, with no more said than whether they are there.
enum PlainFile {
  /// Writes a file, and the folders above it; what can't be written isn't there.
  static func write(_ bytes: some Sequence<UInt8>, to path: String) {
    let manager = FileManager.default
    let data = Data(bytes)
    guard !manager.createFile(atPath: path, contents: data) else { return }
    makeFolder((path as NSString).deletingLastPathComponent)
    _ = manager.createFile(atPath: path, contents: data)
  }

  /// The bytes of a file; nil where it isn't there.
  static func read(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
}
