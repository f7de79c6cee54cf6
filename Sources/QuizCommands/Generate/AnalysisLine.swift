import Foundation
import Hashing
import QuestionBank
import QuestionGeneration

/// A line that `quiz analyse` prints and `quiz assemble` reads: a file, and what it decides by itself.
struct AnalysisLine: Codable {
  /// An article of the file, for people and other programs.
  struct Article: Codable {
    var title: String?
    var language: String
    var sentences: Int
    /// Facts that may be asked.
    var facts: Int
  }

  /// The file, as it was named.
  var path: String
  /// Why it can't be read; nil where it can.
  var error: String?
  /// The file itself; nil where it can't be read.
  var bytes: Data?
  /// What analysed it; another program than this one's is passed over.
  var version: String?
  /// Its articles.
  var articles: [Article]?
  /// The analysis, as ``PreparedFile/packed`` gives it.
  var analysis: Data?

  /// Analyses a file.
  ///
  /// - Parameters:
  ///   - path: The file, as it was named.
  ///   - language: Of the sentence that says why it can't be read.
  ///   - read: Reads a file.
  ///   - bytes: The file's bytes.
  init(
    path: String, language: InterfaceLanguage, read: ArticleFileReading.Reader,
    _ bytes: () throws -> [UInt8]
  ) {
    self.path = path
    do {
      let bytes = try bytes()
      let name = Self.name(path)
      let reading = try read(bytes, name, nil)
      let file = ArticleFileReading(
        reading, name: name, sha256: SHA256.hexDigest(of: bytes)
      ).file
      self.bytes = Data(bytes)
      version = AnalysisVersion.text
      analysis = Data(file.packed)
      articles = file.articles.map {
        Article(
          title: $0.source.entry.title, language: $0.source.entry.language,
          sentences: $0.sentences, facts: $0.facts.count)
      }
    } catch let error as QuizError {
      self.error = ErrorSentences.sentence(error, language)
    } catch let error as BankError {
      self.error = ErrorSentences.sentence(QuizError(bank: error), language)
    } catch {
      self.error = "\(error)"
    }
  }

  /// The file's own name.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The line, without its end.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// The analysis, where it was made by a program like this one and is whole.
  ///
  /// - Parameter sha256: Of the file.
  /// - Returns: Nil where it is to be made again.
  func file(sha256: String) -> PreparedFile? {
    guard version == AnalysisVersion.text, let analysis else { return nil }
    return PreparedFile(
      packed: [UInt8](analysis), name: Self.name(path), sha256: sha256)
  }
}
