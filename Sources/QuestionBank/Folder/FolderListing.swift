#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The regular files below a folder, and what there is left alone.
///
/// Names that begin with a dot are passed over. Folders that are symbolic links are not entered, so that a link to a
/// folder above can't make the list endless; links that lead out of the folder are left alone, so that nothing is taken
/// which nobody gave.
public struct FolderListing: Sendable {
  /// Something that is left alone.
  public struct Fault: Hashable, Sendable {
    /// Its path below the folder.
    public var name: String
    /// Why.
    public var error: BankError
  }

  /// Paths of the files, relative to the folder, sorted by their bytes; no two are the same text.
  public private(set) var files: [String] = []
  /// What is left alone, in the order of the paths.
  public private(set) var faults: [Fault] = []

  private let folder: String
  private let root: String
  private let isWanted: @Sendable (String) -> Bool

  /// Lists what is below a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - isWanted: Whether a file is listed, or told of where it can't be, by its name.
  /// - Throws: ``BankError/unreadable(path:reason:)`` for the folder itself; one below it is a fault.
  public init(
    below folder: String, where isWanted: @escaping @Sendable (String) -> Bool = { _ in true }
  ) throws(BankError) {
    self.folder = folder
    self.isWanted = isWanted
    root = StoredFile.absolute(folder)
    for name in try Self.names(in: folder) { take(name, in: "") }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var known: Set<String> = []
    for name in files where !known.insert(name).inserted { fault(name, .nameTaken) }
    // The sort is stable: of two spellings the first by its bytes stays.
    known = []
    files.removeAll { !known.insert($0).inserted }
    faults.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private mutating func take(_ entry: Name, in prefix: String) {
    let name = prefix + entry.text
    guard !entry.text.hasPrefix(".") else { return }
    guard entry.isUTF8 else {
      if entry.isFolder || isWanted(name) { fault(name, .nameNotUTF8) }
      return
    }
    let path = "\(folder)/\(name)"
    switch FileKind.ofLink(at: path) {
    case .folder: enter(name)
    case .file: if isWanted(name) { files.append(name) }
    case .link: follow(name, path)
    case .other: if isWanted(name) { fault(name, .notRegular) }
    // Gone since the folder was read.
    case nil: return
    }
  }

  private mutating func enter(_ name: String) {
    do throws(BankError) {
      for inner in try Self.names(in: "\(folder)/\(name)") { take(inner, in: "\(name)/") }
    } catch {
      faults.append(Fault(name: name, error: error))
    }
  }

  private mutating func follow(_ name: String, _ path: String) {
    let kind = FileKind(at: path)
    guard kind == .folder || isWanted(name) else { return }
    guard let kind else { return fault(name, .deadLink) }
    guard StoredFile.isInside(path, of: root) else { return fault(name, .linkOutside) }
    switch kind {
    case .file: files.append(name)
    // What is in it is found where it lies.
    case .folder: return
    case .other, .link: fault(name, .notRegular)
    }
  }

  private mutating func fault(_ name: String, _ fault: FileFault) {
    faults.append(Fault(name: name, error: .unusable(path: "\(folder)/\(name)", fault)))
  }
}

extension FolderListing {
  /// A name in a folder.
  struct Name {
    /// Its text; U+FFFD stands for what is no UTF-8.
    var text: String
    /// Whether the text is all of it.
    var isUTF8: Bool
    /// Whether it is known to be a folder's.
    var isFolder: Bool
  }

  /// Names of what lies in a folder, without `.` and `..`, in no order.
  static func names(in folder: String) throws(BankError) -> [Name] {
    guard let directory = opendir(folder) else {
      throw .unreadable(path: folder, reason: StoredFile.systemReason())
    }
    defer { closedir(directory) }
    var names: [Name] = []
    while let entry = readdir(directory) {
      let isFolder = Int32(entry.pointee.d_type) == Int32(DT_DIR)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          let text = String(cString: $0)
          return Name(
            text: text, isUTF8: String(validatingCString: $0) != nil, isFolder: isFolder)
        }
      }
      if name.text != ".", name.text != ".." { names.append(name) }
    }
    return names
  }
}
