import Foundation
import Hashing
import QuestionBank
import QuestionGeneration

/// The analyses of a bank's article files, kept beside the progress file so that only what changed is analysed.
///
/// An analysis is found by all that decides it: the file's bytes, what people say of it, and the versions of the generator and its
/// models. Whatever is missing, damaged, older or newer is made again. A process that ends early leaves what it analysed.
struct AnalysisCache: Sendable {
  private let log: RecordLog

  /// Opens the cache of a bank.
  ///
  /// - Parameters:
  ///   - folder: Where it lies; nil to keep nothing.
  ///   - bank: The bank's folder, which needn't be there yet.
  init(folder: String?, bank: String) {
    let place = URL(fileURLWithPath: bank).standardizedFileURL.path
    let name = String(Checksum.of(place), radix: 16)
    log = RecordLog(path: folder.map { "\($0)/analysis-\(name).cache" })
  }

  /// What an analysis is found by.
  ///
  /// - Parameters:
  ///   - sha256: Of the file.
  ///   - name: Its name, whose extension can decide how it is read.
  ///   - said: What people say of it.
  /// - Returns: The key.
  static func key(
    sha256: String, name: String, said: BankRecord.ArticleDescription?
  ) -> RecordLog.Key {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    var writer = PackedWriter()
    for text in [AnalysisVersion.text, program, sha256, ending] { writer.text(text) }
    for text in [said?.title, said?.author, said?.date] { writer.text(text) }
    let digest = SHA256.hexDigest(of: writer.bytes)
    return RecordLog.Key(
      high: UInt64(digest.prefix(16), radix: 16) ?? 0,
      low: UInt64(digest.dropFirst(16).prefix(16), radix: 16) ?? 0)
  }

  /// The program's own file, so that one built anew analyses anew.
  private static let program: String = {
    guard let path = Bundle.main.executablePath, let stamp = FileStamp(path) else { return "" }
    return "\(stamp.size) \(stamp.modified)"
  }()

  /// A file's analysis; nil where there is none, or it is damaged.
  func file(_ key: RecordLog.Key, name: String, sha256: String) -> PreparedFile? {
    log.bytes(of: key).flatMap { PreparedFile(packed: $0, name: name, sha256: sha256) }
  }

  /// Keeps a file's analysis.
  func keep(_ file: PreparedFile, for key: RecordLog.Key) { log.add(file.packed, for: key) }

  /// Leaves out what no file of the bank needs any more, where that is most of it.
  func compact(keeping keys: Set<RecordLog.Key>) { log.compact(keeping: keys) }
}
