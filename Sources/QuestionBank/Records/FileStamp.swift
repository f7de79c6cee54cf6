#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What tells whether a file is the one that was read.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package var size: Int64
  /// When it was last written, in nanoseconds since 1970.
  package var modified: Int64
  /// When it was last written, renamed or given another owner or mode; nobody can set it back.
  package var changed: Int64
  /// Its number in the file system: files here are replaced, never written over, so that each version has its own.
  package var number: UInt64

  /// Creates a stamp from its parts.
  package init(size: Int64, modified: Int64, changed: Int64, number: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.number = number
  }

  /// The stamp of the file at a path; nil where there is none.
  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #else
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    self.init(
      size: Int64(status.st_size), modified: Self.nanoseconds(modified),
      changed: Self.nanoseconds(changed), number: UInt64(status.st_ino))
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
