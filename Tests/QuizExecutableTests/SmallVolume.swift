import Foundation
import TestSupport

/// A file system of a few kilobytes in memory, unmounted at its end.
///
/// Mounting takes the rights of root on Linux; where they are missing, tests that need it are skipped.
final class SmallVolume {
  // A class, because the mount is a resource that goes when the last reference goes.

  /// Whether file systems can be mounted here.
  static let isAvailable: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? SmallVolume(kilobytes: 64, in: folder)) != nil
  }()

  struct MountFailure: Error {
    var words: [String]
  }

  private let folder: TemporaryFolder
  /// Where it is mounted.
  let path: String

  /// Mounts one on a new folder.
  init(kilobytes: Int, in folder: TemporaryFolder) throws {
    self.folder = folder
    path = folder.path("volume")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Self.run(["mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "quiz-test", path])
  }

  deinit { try? Self.run(["umount", path]) }

  /// Gives it another size.
  func resize(kilobytes: Int) throws {
    try Self.run(["mount", "-o", "remount,size=\(kilobytes)k", path])
  }

  /// Forbids all writing.
  func makeReadOnly() throws { try Self.run(["mount", "-o", "remount,ro", path]) }

  /// Fills what is left with a file, but for some bytes.
  func fill(leaving rest: UInt64 = 0) throws {
    let filler = path + "/filler"
    _ = FileManager.default.createFile(atPath: filler, contents: nil)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: filler))
    for size in [65_536, 4096, 1] {
      while (try? file.write(contentsOf: Data(count: size))) != nil {}
    }
    let size = try file.offset()
    try file.truncate(atOffset: size - min(size, rest))
    try file.close()
  }

  private static func run(_ words: [String]) throws {
    #if os(Linux)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = words
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw MountFailure(words: words) }
    #else
      throw MountFailure(words: words)
    #endif
  }
}
