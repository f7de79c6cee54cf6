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
  private static let temporaryPrefix = ".quiz-"

  /// Whether a name is one of our temporary files: the prefix, the process's number, a hyphen, a number.
  static func isTemporary(_ name: String) -> Bool {
    guard name.hasPrefix(temporaryPrefix) else { return false }
    let numbers = name.dropFirst(temporaryPrefix.count).split(
      separator: "-", omittingEmptySubsequences: false)
    return numbers.count == 2 && numbers.allSatisfy { Int32($0).map { $0 >= 0 } ?? false }
  }

  /// The most bytes that a file may have to be read.
  public static let largest = 1_000_000_000

  /// The bytes of a regular file.
  ///
  /// - Parameters:
  ///   - path: The file; a symbolic link is followed.
  ///   - limit: The most bytes that it may have.
  /// - Returns: All of them.
  /// - Throws: ``BankError/missing(path:)``, ``BankError/isFolder(path:)``, ``BankError/unusable(path:_:)`` or
  ///   ``BankError/unreadable(path:reason:)``.
  public static func read(_ path: String, limit: Int = largest) throws(BankError) -> [UInt8] {
    try open(path) { (descriptor, size) throws(BankError) in
      guard size <= limit else { throw .unusable(path: path, .tooLarge(limit: limit)) }
      // One byte more than the file says it has, so that its end is seen without growing.
      var bytes = try read(descriptor, path, 0..<size + 1)
      // Some files, as those under /proc, have more than they say.
      while bytes.count > size, bytes.count <= limit {
        let more = try read(descriptor, path, bytes.count..<bytes.count + (1 << 16))
        guard !more.isEmpty else { return bytes }
        bytes += more
      }
      guard bytes.count <= limit else { throw .unusable(path: path, .tooLarge(limit: limit)) }
      return bytes
    }
  }

  /// Some bytes of a regular file; fewer than asked for where the file is shorter.
  static func read(_ path: String, range: Range<Int>) throws(BankError) -> [UInt8] {
    try open(path) { (descriptor, size) throws(BankError) in
      try read(descriptor, path, range.clamped(to: 0..<size))
    }
  }

  /// Opens a regular file for reading, without ever waiting for what is none.
  private static func open(
    _ path: String, _ body: (_ descriptor: Int32, _ size: Int) throws(BankError) -> [UInt8]
  ) throws(BankError) -> [UInt8] {
    let descriptor = posixOpen(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      let code = errno
      switch code {
      case ENOENT, ENOTDIR, ELOOP:
        throw FileKind.ofLink(at: path) == .link
          ? .unusable(path: path, .deadLink) : .missing(path: path)
      // A socket.
      case ENXIO: throw .unusable(path: path, .notRegular)
      default: throw .unreadable(path: path, reason: systemReason(code))
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: systemReason())
    }
    switch FileKind(mode: status.st_mode) {
    case .file: return try body(descriptor, max(0, Int(clamping: status.st_size)))
    case .folder: throw .isFolder(path: path)
    case .other, .link: throw .unusable(path: path, .notRegular)
    }
  }

  private static func read(
    _ descriptor: Int32, _ path: String, _ range: Range<Int>
  ) throws(BankError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      while filled < range.count {
        let count = pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), range.count - filled,
          off_t(range.lowerBound + filled))
        if count < 0, errno == EINTR { continue }
        if count < 0 { failure = errno }
        guard count > 0 else { break }
        filled += count
      }
    }
    guard failure == 0 else { throw .unreadable(path: path, reason: systemReason(failure)) }
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
    let staged = StagedFiles()
    for (path, bytes) in files { try staged.write(bytes, to: path) }
    try staged.replace()
  }

  /// Syncs a folder, so that renames and removals in it survive a power cut.
  static func syncFolder(_ path: String) throws(BankError) {
    let descriptor = posixOpen(path, O_RDONLY | O_CLOEXEC)
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

  /// Removes an empty folder; one that isn't there, or holds something, is fine.
  static func removeIfEmpty(_ folder: String) { rmdir(folder) }

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
  public static func isFolder(_ path: String) -> Bool { FileKind(at: path) == .folder }

  /// Whether there is anything at a path, symbolic links followed.
  public static func exists(_ path: String) -> Bool { FileKind(at: path) != nil }

  /// A path from the root, with links and `..` resolved; the path itself where there is nothing.
  static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Makes sure that what stands at a path is no symbolic link that leads nowhere or out of a folder.
  ///
  /// - Throws: ``BankError/unusable(path:_:)``.
  static func checkInside(_ path: String, of folder: String) throws(BankError) {
    guard FileKind.ofLink(at: path) == .link else { return }
    guard exists(path) else { throw .unusable(path: path, .deadLink) }
    guard isInside(path, of: absolute(folder)) else {
      throw .unusable(path: path, .linkOutside)
    }
  }

  /// Whether a path leads into a folder once all links are followed; the folder as ``absolute(_:)`` gives it.
  static func isInside(_ path: String, of folder: String) -> Bool {
    let path = absolute(path)
    return path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
  }

  /// The system's sentence for an error number, the last one unless told otherwise.
  static func systemReason(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }

  /// Writes a temporary file that is to take another's place.
  static func writeNew(
    _ temporary: String, _ bytes: [UInt8], for path: String
  ) throws(BankError) {
    unlink(temporary)
    let descriptor = posixOpen(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: systemReason()) }
    keepOwner(of: path, on: descriptor)
    do throws(BankError) {
      try writeAll(bytes, to: descriptor, for: path)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw .unwritable(path: path, reason: systemReason()) }
  }

  /// Syncs a file that was written.
  static func sync(_ temporary: String, for path: String) throws(BankError) {
    let descriptor = posixOpen(temporary, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: systemReason()) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .unwritable(path: path, reason: systemReason()) }
  }

  /// Gives a temporary file the mode of the file whose place it takes, and its owner where that is allowed.
  private static func keepOwner(of path: String, on descriptor: Int32) {
    var status = stat()
    guard stat(path, &status) == 0, FileKind(mode: status.st_mode) == .file else { return }
    // Before the mode, because a change of owner takes some of its bits.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    _ = fchmod(descriptor, status.st_mode & 0o7777)
  }

  /// Writes bytes to an open file.
  public static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, for path: String
  ) throws(BankError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .unwritable(path: path, reason: systemReason()) }
      rest = rest.dropFirst(count)
    }
  }

  static func temporaryPath(beside path: String, number: Int) -> String {
    "\(folder(of: path))/\(temporaryPrefix)\(getpid())-\(number)"
  }

  /// The folder that a path's last part lies in.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func posixOpen(_ path: String, _ flags: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, flags, 0o666)
    #else
      Darwin.open(path, flags, 0o666)
    #endif
  }
}
