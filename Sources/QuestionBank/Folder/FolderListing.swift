#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files below a folder.
public enum FolderListing {
  /// Paths of all files below a folder, relative to it, sorted by their bytes.
  ///
  /// Names that begin with a dot are left out, and folders that are symbolic links are not entered, so that a
  /// link to a folder above can't make the list endless.
  ///
  /// - Throws: ``BankError/unreadable(path:reason:)``.
  public static func files(below folder: String) throws(BankError) -> [String] {
    var found: [String] = []
    try collect(folder, prefix: "", into: &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func collect(
    _ folder: String, prefix: String, into found: inout [String]
  ) throws(BankError) {
    for name in try names(in: folder) where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try collect(path, prefix: "\(prefix)\(name)/", into: &found)
      case S_IFLNK where StoredFile.isFolder(path): continue
      default: found.append(prefix + name)
      }
    }
  }

  /// Names of what lies in a folder, without `.` and `..`, in no order.
  static func names(in folder: String) throws(BankError) -> [String] {
    guard let directory = opendir(folder) else {
      throw .unreadable(path: folder, reason: StoredFile.systemReason())
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
