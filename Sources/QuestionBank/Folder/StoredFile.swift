#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is read whole and replaced whole.
///
/// Replacing writes a temporary file in the same folder, syncs it, renames it over the old one and syncs the
/// folder: after a crash or a power cut either the old bytes are there or the new ones.
public enum StoredFile {
  /// How the names of temporary files begin; what a killed process left is found by it.
  static let temporaryPrefix = ".quiz-"

  /// The bytes of a file.
  ///
  /// - Throws: ``BankError/missing(path:)`` or ``BankError/unreadable(path:reason:)``.
  public static func read(_ path: String) throws(BankError) -> [UInt8] {
    try read(path, range: nil)
  }

  /// Some bytes of a file; fewer than asked for where the file is shorter.
  static func read(_ path: String, range: Range<Int>?) throws(BankError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .missing(path: path) : .unreadable(path: path, reason: systemReason())
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: systemReason())
    }
    let start = range?.lowerBound ?? 0
    let wanted = range?.count ?? Int(status.st_size)
    var bytes = [UInt8](repeating: 0, count: wanted)
    var filled = 0
    while filled < wanted {
      let count = bytes.withUnsafeMutableBytes {
        pread(
          descriptor, $0.baseAddress?.advanced(by: filled), wanted - filled, off_t(start + filled))
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path: path, reason: systemReason()) }
      guard count > 0 else { break }
      filled += count
    }
    bytes.removeLast(wanted - filled)
    return bytes
  }

  /// Replaces one file; leaves it alone where it has these bytes already.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(BankError) {
    try replace([(path, bytes)])
  }

  /// Replaces several files; none is renamed before all are written and synced.
  ///
  /// - Throws: ``BankError/unwritable(path:reason:)``; temporary files are removed then.
  static func replace(_ files: [(path: String, bytes: [UInt8])]) throws(BankError) {
    var written: [(temporary: String, path: String)] = []
    var folders: Set<String> = []
    do throws(BankError) {
      for (path, bytes) in files where (try? read(path)) != bytes {
        let temporary = temporaryPath(beside: path, number: written.count)
        written.append((temporary, path))
        try writeSynced(temporary, bytes, for: path)
      }
      for (temporary, path) in written {
        guard rename(temporary, path) == 0 else {
          throw .unwritable(path: path, reason: systemReason())
        }
        folders.insert(folder(of: path))
      }
    } catch {
      for (temporary, _) in written { unlink(temporary) }
      throw error
    }
    for folder in folders.sorted() { try syncFolder(folder) }
  }

  /// Syncs a folder, so that renames and removals in it survive a power cut.
  static func syncFolder(_ path: String) throws(BankError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: systemReason()) }
    defer { close(descriptor) }
    // Some network file systems can't sync folders and say EINVAL; there is nothing better to do there.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw .unwritable(path: path, reason: systemReason())
    }
  }

  /// Removes a file; one that isn't there is fine.
  static func remove(_ path: String) throws(BankError) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw .unwritable(path: path, reason: systemReason())
    }
  }

  /// Makes a folder and those above it, their names synced; one that is there is fine.
  static func makeFolder(_ path: String) throws(BankError) {
    if mkdir(path, 0o777) == 0 { return try syncFolder(folder(of: path)) }
    if errno == ENOENT, folder(of: path) != path {
      try makeFolder(folder(of: path))
      if mkdir(path, 0o777) == 0 { return try syncFolder(folder(of: path)) }
    }
    let code = errno
    guard code == EEXIST, isFolder(path) else {
      throw .unwritable(path: path, reason: systemReason(code))
    }
  }

  /// Whether there is a folder at a path, symbolic links followed.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is anything at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// A path from the root, with links and `..` resolved; the path itself where there is nothing.
  static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The system's sentence for an error number, the last one unless told otherwise.
  static func systemReason(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }

  private static func writeSynced(
    _ temporary: String, _ bytes: [UInt8], for path: String
  ) throws(BankError) {
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: systemReason()) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let reason = systemReason()
        close(descriptor)
        throw .unwritable(path: path, reason: reason)
      }
      rest = rest.dropFirst(count)
    }
    let synced = fsync(descriptor) == 0
    let reason = systemReason()
    guard close(descriptor) == 0, synced else { throw .unwritable(path: path, reason: reason) }
  }

  private static func temporaryPath(beside path: String, number: Int) -> String {
    "\(folder(of: path))/\(temporaryPrefix)\(getpid())-\(number)"
  }

  /// The folder that a path's last part lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
