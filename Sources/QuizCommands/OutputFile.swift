import QuestionBank

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A path that a person names for what a command writes.
///
/// A regular file is replaced whole, with its mode kept and links to it followed. A pipe or a device is written through,
/// and `/dev/stdout` and its like are the process's own streams.
enum OutputFile {
  /// Writes bytes at a path.
  ///
  /// - Parameters:
  ///   - bytes: What is written.
  ///   - path: Where.
  ///   - safe: The same without what a terminal must not get, which is written where there is one.
  /// - Throws: `BankError` of kind isFolder, unusable or unwritable.
  static func write(_ bytes: [UInt8], to path: String, safe: () -> [UInt8]) throws(BankError) {
    guard let descriptor = try opened(path) else {
      return try StoredFile.replace(target(of: path), with: bytes)
    }
    defer { close(descriptor) }
    try StoredFile.writeAll(isatty(descriptor) == 1 ? safe() : bytes, to: descriptor, for: path)
  }

  /// What is at a path, opened for writing; nil for a regular file and for nothing.
  private static func opened(_ path: String) throws(BankError) -> Int32? {
    let descriptor: Int32
    if let own = ownDescriptor(path) {
      descriptor = fcntl(own, F_DUPFD_CLOEXEC, 0)
    } else {
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else { return nil }
      guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder(path: path) }
      descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    }
    guard descriptor >= 0 else {
      throw .unwritable(path: path, reason: String(cString: strerror(errno)))
    }
    return descriptor
  }

  /// The descriptor that a path names; opened anew, a regular file behind it would be written from its start.
  private static func ownDescriptor(_ path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default:
      for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
        return Int32(path.dropFirst(folder.count))
      }
      return nil
    }
  }

  /// Where a path leads once links are followed, also one to a file that is still to be made.
  private static func target(of path: String) throws(BankError) -> String {
    var path = path
    // As many as Linux follows.
    for _ in 0..<40 {
      var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &bytes, bytes.count)
      guard count > 0 else { return path }
      let next = String(
        decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
      path = next.hasPrefix("/") ? next : "\(StoredFile.folder(of: path))/\(next)"
    }
    throw .unusable(path: path, .deadLink)
  }
}
