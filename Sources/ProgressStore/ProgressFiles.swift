import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the store does with files and folders beside SQLite.
enum ProgressFiles {
  /// Tells the sessions that use one file apart.
  static var processID: Int32 { getpid() }

  /// Whether there is a process of this number, another user's too.
  static func isRunning(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno != ESRCH }

  /// Whether something is there.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a pipe, a device or a socket is there, opening which could wait for ever.
  static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// The names in a folder; none where it can't be read.
  static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// Makes the folder that a file lies in.
  static func makeFolder(above path: String) throws(ProgressError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    try makeFolder(String(path[..<slash]))
  }

  /// Makes a folder with those above it, readable by the learner alone, where it isn't there.
  ///
  /// Its name is on the disk when this returns; without that a power cut would take the folder with all that is in it.
  static func makeFolder(_ folder: String) throws(ProgressError) {
    guard !exists(folder) else { return }
    let above = self.folder(of: folder)
    if above != folder { try makeFolder(above) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw ProgressError(.cannotOpen, message: "no folder can be made", path: folder)
    }
    // Not every file system can sync folders; there is nothing better to do on those.
    try? sync(above)
  }

  /// A path's folder and its last part.
  static func parts(of path: String) -> (folder: String, name: String) {
    (
      folder(of: path),
      String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    )
  }

  /// The folder that a path's last part lies in.
  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Removes a file; nothing happens where it isn't there.
  static func remove(_ path: String) { unlink(path) }

  /// Puts a file in another's place, once its bytes are on the disk; then the name, too.
  static func syncAndRename(_ path: String, to name: String) throws(ProgressError) {
    try sync(path)
    guard rename(path, name) == 0 else { throw systemError(name) }
    if let slash = name.lastIndex(of: "/") { try sync(String(name[..<slash])) }
  }

  private static func sync(_ path: String) throws(ProgressError) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw systemError(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw systemError(path) }
  }

  private static func systemError(_ path: String) -> ProgressError {
    let code = errno
    return ProgressError(
      code == ENOSPC ? .full : code == EROFS || code == EACCES ? .readOnly : .inputOutput,
      message: String(cString: strerror(code)), path: path)
  }
}
