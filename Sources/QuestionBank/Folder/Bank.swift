import Hashing

/// A question bank: a folder with `bank.json`, `articles/`, `questions/` and `edits.json`.
///
/// Reading takes no lock and writes nothing: every file is replaced whole, so that a reader sees the old one or
/// the new one.
public struct Bank: Sendable {
  /// Path of the folder, as it was given, without a slash at its end.
  public let path: String
  /// What `bank.json` said when the bank was opened.
  public internal(set) var record: BankRecord

  /// Opens a bank.
  ///
  /// - Throws: ``BankError/missing(path:)``, ``BankError/notABank(path:)``, or what is wrong with `bank.json`.
  public static func open(at path: String) throws(BankError) -> Bank {
    let path = withoutSlash(path)
    guard StoredFile.exists(path) else { throw .missing(path: path) }
    let file = "\(path)/bank.json"
    guard StoredFile.isFolder(path), StoredFile.exists(file) else { throw .notABank(path: path) }
    let record = try BankJSON.decode(
      BankRecord.self, from: StoredFile.read(file), path: file, format: BankRecord.format,
      version: BankRecord.version)
    return Bank(path: path, record: record)
  }

  /// Makes a bank: its folder, and `bank.json` in it.
  ///
  /// - Parameters:
  ///   - path: A folder that isn't there, or is empty, or holds nothing but `articles`.
  ///   - title: What a person calls it; nil where it goes by its folder's name.
  ///   - hashes: SHA-256 of its first articles, in any order; the id is made from them, so that the same
  ///     articles make the same bytes.
  ///   - generator: The program that makes the questions, such as `quiz 0.1.0`.
  ///   - icu: Version of ICU; nil where the system's own word boundaries are used.
  ///   - settings: What a person has set for it.
  /// - Returns: The bank, without articles or questions.
  /// - Throws: ``BankError/occupied(path:)``, ``BankError/unwritable(path:reason:)``.
  public static func create(
    at path: String, title: String?, articleHashes hashes: [String], generator: String,
    icu: String?, settings: BankRecord.Settings = .init()
  ) throws(BankError) -> Bank {
    let path = withoutSlash(path)
    guard try isFree(path) else { throw .occupied(path: path) }
    let digest = SHA256.hexDigest(of: Array(hashes.sorted().joined(separator: "\n").utf8))
    let record = BankRecord(
      id: BankID(rawValue: String(digest.prefix(16))), title: title, languages: [],
      generator: generator, icu: icu, settings: settings)
    try StoredFile.makeFolder(path)
    let file = "\(path)/bank.json"
    try StoredFile.replace(file, with: BankJSON.encode(record, for: file))
    return Bank(path: path, record: record)
  }

  /// Whether a bank can be made at a path: nothing there, or a folder with nothing but `articles` in it.
  ///
  /// - Throws: ``BankError/unreadable(path:reason:)``.
  public static func isFree(_ path: String) throws(BankError) -> Bool {
    guard StoredFile.exists(path) else { return true }
    guard StoredFile.isFolder(path) else { return false }
    return try FolderListing.names(in: path).map(\.text).allSatisfy {
      $0 == "articles" || $0 == ".DS_Store" || StoredFile.isTemporary($0)
    }
  }

  /// What the bank is called: its title, else its folder's name.
  public var displayTitle: String {
    if let title = record.title { return title }
    let whole = StoredFile.absolute(path)
    return whole.split(separator: "/").last.map(String.init) ?? whole
  }

  /// The path of something in the bank.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  private static func withoutSlash(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
