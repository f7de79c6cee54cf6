import ArticleReading
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
  /// Names under `articles/` of those that are there, or were, and could not be read: their questions stay.
  private(set) var unreadable: Set<String> = []

  /// Reads files.
  ///
  /// - Parameters:
  ///   - present: What lies in `articles/`.
  ///   - new: What comes with this run, under the names chosen for it.
  ///   - bank: The bank's folder.
  ///   - before: What `questions/` holds now.
  ///   - descriptions: What people say of articles, by the SHA-256 of the file.
  ///   - read: Reads one file.
  init(
    present: PresentArticles, new: [ArticleFolder.Candidate], bank: String, before: [QuestionFile],
    descriptions: [String: BankRecord.ArticleDescription], read: ArticleFileReading.Reader
  ) {
    failures = present.failures
    var hashes: Set<String> = []
    let newNames = Set(new.map(\.name))
    let ownTexts = Set(before.filter(\.hasOwnText).map(\.name))
    let all = (present.files + new).sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    // The same bytes under two names, put there by hand, are one file: their articles have the same ids.
    for file in all where hashes.insert(file.sha256).inserted {
      do {
        let reading = try read(file.bytes, file.name, descriptions[file.sha256])
        if let text = reading.extractedText, !ownTexts.contains(file.name) {
          try ArticleFolder.checkFree(text: text, of: file.name, ofBank: bank)
        }
        readings.append(ArticleFileReading(reading, name: file.name, sha256: file.sha256))
        if newNames.contains(file.name) { added.append(file) }
      } catch {
        failures.append(Failure(name: file.name, error: Self.quizError(error, file.name)))
      }
    }
    let failed = failures.map(\.name).filter { !newNames.contains($0) }
    // What can't be read may be a folder with files that were read before.
    unreadable = Set(failed).union(
      before.map(\.name).filter { name in failed.contains { name.hasPrefix("\($0)/") } })
  }

  private static func quizError(_ error: any Error, _ name: String) -> QuizError {
    switch error {
    case let error as QuizError: error
    case let error as BankError: QuizError(bank: error)
    default: .unreadable(name, reason: "\(error)")
    }
  }

  /// What questions are made from.
  var sources: [SourceArticle] { readings.flatMap(\.sources) }

  /// BCP 47 tags of the articles' languages, sorted; `und` is none.
  var languages: [String] {
    Set(sources.map(\.entry.language)).subtracting(["und"]).sorted()
  }
}
