#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What stands at a path.
enum FileKind: Hashable, Sendable {
  /// A regular file.
  case file
  case folder
  /// A symbolic link, where links are not followed.
  case link
  /// A pipe, a device or a socket.
  case other

  /// What a mode says.
  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
  }

  /// What stands at a path, symbolic links followed; nil where nothing does.
  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(mode: status.st_mode)
  }

  /// What stands at a path, a symbolic link as such; nil where nothing does.
  static func ofLink(at path: String) -> FileKind? {
    var status = stat()
    return lstat(path, &status) == 0 ? FileKind(mode: status.st_mode) : nil
  }
}
