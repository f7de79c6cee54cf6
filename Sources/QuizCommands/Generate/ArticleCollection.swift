import QuestionBank
import QuestionGeneration

/// The articles of a bank, read: those that are there and those that come with this run.
struct ArticleCollection {
  /// A file that could not be read as articles.
  struct Failure {
    /// Name under `articles/`, or as it was named on the command line.
    var name: String
    /// Why.
    var error: QuizError
  }

  /// What was read, in the order of the names.
  private(set) var readings: [ArticleFileReading] = []
  /// Files that come with this run and could be read; the others don't go into the bank.
  private(set) var added: [ArticleFolder.Candidate] = []
  /// Files that could not be read.
  private(set) var failures: [Failure] = []
  /// Names under `articles/` of those that are there and could not be read.
  private(set) var unreadable: Set<String> = []

  /// Reads files.
  ///
  /// - Parameters:
  ///   - present: What lies in `articles/`.
  ///   - new: What comes with this run, under the names chosen for it.
  ///   - descriptions: What people say of articles, by the SHA-256 of the file.
  ///   - read: Reads one file.
  init(
    present: [ArticleFolder.Candidate], new: [ArticleFolder.Candidate],
    descriptions: [String: BankRecord.ArticleDescription], read: ArticleFileReading.Reader
  ) {
    var hashes: Set<String> = []
    let newNames = Set(new.map(\.name))
    let all = (present + new).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    // The same bytes under two names, put there by hand, are one file: their articles have the same ids.
    for file in all where hashes.insert(file.sha256).inserted {
      do {
        let reading = try read(file.bytes, file.name, descriptions[file.sha256])
        readings.append(ArticleFileReading(reading, name: file.name, sha256: file.sha256))
        if newNames.contains(file.name) { added.append(file) }
      } catch {
        if !newNames.contains(file.name) { unreadable.insert(file.name) }
        failures.append(
          Failure(
            name: file.name,
            error: error as? QuizError ?? .unreadable(file.name, reason: "\(error)")))
      }
    }
  }

  /// What questions are made from.
  var sources: [SourceArticle] { readings.flatMap(\.sources) }

  /// BCP 47 tags of the articles' languages, sorted; `und` is none.
  var languages: [String] {
    Set(sources.map(\.entry.language)).subtracting(["und"]).sorted()
  }
}
