#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading a whole file, with the reason where it can't be read.
enum FileBytes {
  /// The bytes of a file.
  ///
  /// - Throws: ``QuizError`` where there is no file, it is a folder, or the system refuses.
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw QuizError.noSuchFile(path) }
      throw QuizError.unreadable(path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw QuizError.unreadable(path, reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw QuizError.isFolder(path) }
    return try bytes(of: descriptor, expected: Int(status.st_size), path)
  }

  private static func bytes(of descriptor: Int32, expected: Int, _ path: String) throws -> [UInt8] {
    var all: [UInt8] = []
    // One byte more than the file has, so that its end is seen without growing.
    var capacity = max(expected + 1, 1 << 16)
    while true {
      let count = all.count
      var failure: Int32 = 0
      var got = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
        got = posixRead(descriptor, buffer.baseAddress, buffer.count)
        failure = got < 0 ? errno : 0
        filled = max(0, got)
      }
      if failure == EINTR { continue }
      guard failure == 0 else {
        throw QuizError.unreadable(path, reason: String(cString: strerror(failure)))
      }
      if got == 0 { return all }
      if count == 0 { all = chunk } else { all += chunk }
      capacity = 1 << 16
    }
  }

  private static func posixRead(
    _ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, bytes, count)
    #else
      Darwin.read(descriptor, bytes, count)
    #endif
  }
}
