import Hashing

/// The folder `articles/`: the files as people gave them, and beside some of them the text that was extracted.
public struct ArticleFolder: Sendable {
  /// A file that may go into the folder.
  public struct Candidate: Hashable, Sendable {
    /// Its name, without a folder.
    public var name: String
    /// SHA-256 of the bytes, in hexadecimal digits.
    public let sha256: String
    private let source: Source

    private enum Source: Hashable {
      case bytes([UInt8])
      case path(String)
    }

    /// Creates a candidate, hashing its bytes.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      source = .bytes(bytes)
      sha256 = SHA256.hexDigest(of: bytes)
    }

    /// Creates a candidate that is read again when its bytes are needed, so that many take no room.
    ///
    /// - Parameters:
    ///   - name: Its name, without a folder.
    ///   - path: Where it lies.
    ///   - sha256: Of its bytes, where they were read before; else they are read now.
    /// - Throws: ``BankError`` where it can't be read.
    package init(name: String, path: String, sha256: String? = nil) throws(BankError) {
      self.name = name
      source = .path(path)
      if let sha256 {
        self.sha256 = sha256
      } else {
        let bytes = try StoredFile.read(path, limit: ArticleFolder.largestFile)
        self.sha256 = SHA256.hexDigest(of: bytes)
      }
    }

    /// Its bytes.
    ///
    /// - Throws: ``BankError`` where it can't be read any more, or is another file by now.
    package func contents() throws(BankError) -> [UInt8] {
      switch source {
      case .bytes(let bytes): return bytes
      case .path(let path):
        let bytes = try StoredFile.read(path, limit: ArticleFolder.largestFile)
        guard SHA256.hexDigest(of: bytes) == sha256 else {
          throw .unreadable(path: path, reason: "it was changed while it was read")
        }
        return bytes
      }
    }
  }

  /// Extensions of the files that are articles, in lower case.
  public static let extensions: Set = [
    "txt", "md", "html", "htm", "mht", "mhtml", "docx", "epub", "pdf",
  ]
  /// What is added to a file's path for the path of its extracted text.
  public static let textSuffix = ".text"
  /// The most bytes that an article file may have.
  public static let largestFile = 100_000_000
  /// Longest name in bytes: 255 is what file systems take, and `.json` and `.text` are added to it.
  static let longestName = 240

  /// The path under the bank's folder of an article file.
  static func path(for name: String) -> String { "articles/\(name)" }

  /// The path under the bank's folder of the text that is extracted from an article file.
  static func textPath(for name: String) -> String { path(for: name) + textSuffix }

  /// Whether a file is one that articles come in, by its extension.
  public static func takes(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  /// The files that articles come in below the `articles/` of a bank's folder, which needn't be a bank yet.
  ///
  /// - Returns: Nil where there is no such folder.
  /// - Throws: ``BankError``; of kind linkOutside for a link that leads out of the bank, into which nothing is written.
  public static func listing(ofBank path: String) throws(BankError) -> FolderListing? {
    let folder = "\(path)/articles"
    guard FileKind.ofLink(at: folder) != nil else { return nil }
    try StoredFile.checkInside(folder, of: path)
    return try FolderListing(below: folder, where: takes)
  }

  /// Makes sure that the text of an article can be written without taking the place of somebody else's file.
  ///
  /// - Parameters:
  ///   - text: The extracted text.
  ///   - name: Name of the article file under `articles/`.
  ///   - path: The bank's folder.
  /// - Throws: ``BankError/unusable(path:_:)`` of kind notOurs.
  public static func checkFree(
    text: [UInt8], of name: String, ofBank path: String
  ) throws(BankError) {
    let file = "\(path)/\(textPath(for: name))"
    guard FileKind.ofLink(at: file) != nil, (try? StoredFile.read(file)) != text else { return }
    throw .unusable(path: file, .notOurs)
  }

  /// Whether anything stands under a name in a bank's `articles/`.
  public static func holds(_ name: String, ofBank path: String) -> Bool {
    FileKind.ofLink(at: "\(path)/\(self.path(for: name))") != nil
  }

  /// Chooses names for new files: those whose bytes are there already are left out, a taken name gets `-2`.
  ///
  /// The order in which the candidates are given doesn't matter: they are taken in order of name and hash.
  ///
  /// - Parameters:
  ///   - candidates: The files to be added.
  ///   - present: Names under `articles/` and hashes of the files that are there.
  ///   - isTaken: Whether something else stands under a name, such as a folder.
  /// - Returns: The files to be written, each under its new name.
  public static func admit(
    _ candidates: [Candidate], present: [(name: String, sha256: String)],
    isTaken: (String) -> Bool = { _ in false }
  ) -> [Candidate] {
    var hashes = Set(present.map(\.sha256))
    var names = Set(present.map { folded($0.name) })
    var admitted: [Candidate] = []
    let ordered = candidates.sorted {
      $0.name == $1.name
        ? $0.sha256 < $1.sha256 : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    for var candidate in ordered where hashes.insert(candidate.sha256).inserted {
      candidate.name = free(presentable(candidate.name)) {
        names.contains(folded($0)) || isTaken($0)
      }
      names.insert(folded(candidate.name))
      admitted.append(candidate)
    }
    return admitted
  }

  /// The first of NAME, NAME-2, NAME-3 … that isn't taken; the number stands before the extension.
  private static func free(_ name: String, _ isTaken: (String) -> Bool) -> String {
    guard isTaken(name) else { return name }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    var number = 2
    while true {
      let next = "\(name[..<dot])-\(number)\(name[dot...])"
      if !isTaken(next) { return next }
      number += 1
    }
  }

  /// A name without the dots that would hide it, short enough for what is added to it; the extension stays.
  private static func presentable(_ name: String) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    var stem = name[..<dot].drop { $0 == "." }
    let ending = name[dot...]
    while stem.utf8.count + ending.utf8.count > longestName, !stem.isEmpty { stem.removeLast() }
    return stem.isEmpty ? "article\(ending)" : "\(stem)\(ending)"
  }

  /// What two names have in common that a file system without upper case holds to be the same.
  private static func folded(_ name: String) -> String { name.lowercased() }
}
