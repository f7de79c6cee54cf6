import ArticleReading
import QuestionBank
import QuestionGeneration

/// The articles of a bank, read: those that are there and those that come with this run.
struct ArticleCollection {
  /// A file that could not be read as articles.
  struct Failure: Sendable {
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
  /// How many files were analysed; the others' analyses were kept from before.
  private(set) var analysed = 0

  /// Reads and analyses files, on all processors.
  ///
  /// - Parameters:
  ///   - present: What lies in `articles/`.
  ///   - new: What comes with this run, under the names chosen for it.
  ///   - bank: The bank's folder.
  ///   - before: What `questions/` holds now.
  ///   - descriptions: What people say of articles, by the SHA-256 of the file.
  ///   - cache: Analyses that were made before; nil to make all anew, with what was refused.
  ///   - read: Reads one file.
  ///   - done: Called after each file with how many are done, of how many.
  init(
    present: PresentArticles, new: [ArticleFolder.Candidate], bank: String, before: [QuestionFile],
    descriptions: [String: BankRecord.ArticleDescription], cache: AnalysisCache?,
    read: @escaping ArticleFileReading.Reader, done: (Int, Int) -> Void = { _, _ in }
  ) {
    failures = present.failures
    var hashes: Set<String> = []
    let newNames = Set(new.map(\.name))
    let ownTexts = Set(before.filter(\.hasOwnText).map(\.name))
    // The same bytes under two names, put there by hand, are one file: their articles have the same ids.
    let all = (present.files + new).sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }.filter { hashes.insert($0.sha256).inserted }
    let made = Parallel.map(all, done: { done($0, all.count) }) { file in
      Made(file, said: descriptions[file.sha256], cache: cache, read: read) { text in
        guard !ownTexts.contains(file.name) else { return }
        try ArticleFolder.checkFree(text: text, of: file.name, ofBank: bank)
      }
    }
    for (file, made) in zip(all, made) {
      if made.isAnalysed { analysed += 1 }
      switch made.result {
      case .success(let reading):
        readings.append(reading)
        if newNames.contains(file.name) { added.append(file) }
      case .failure(let error): failures.append(Failure(name: file.name, error: error))
      }
    }
    cache?.compact(keeping: Set(made.map(\.key)))
    let failed = failures.map(\.name).filter { !newNames.contains($0) }
    // What can't be read may be a folder with files that were read before.
    unreadable = Set(failed).union(
      before.map(\.name).filter { name in failed.contains { name.hasPrefix("\($0)/") } })
  }

  /// What came of a file.
  private struct Made: Sendable {
    var result: Result<ArticleFileReading, QuizError>
    var key: RecordLog.Key
    var isAnalysed = false

    init(
      _ file: ArticleFolder.Candidate, said: BankRecord.ArticleDescription?,
      cache: AnalysisCache?, read: ArticleFileReading.Reader, check: ([UInt8]) throws -> Void
    ) {
      let key = AnalysisCache.key(sha256: file.sha256, name: file.name, said: said)
      self.key = key
      let known = cache?.file(key, name: file.name, sha256: file.sha256)
      result = .failure(.unreadable(file.name, reason: ""))
      do {
        if let known {
          if let text = known.text { try check(text) }
          result = .success(ArticleFileReading(known, name: file.name))
          return
        }
        isAnalysed = true
        let reading = try read(file.contents(), file.name, said)
        if let text = reading.extractedText { try check(text) }
        var made = ArticleFileReading(reading, name: file.name, sha256: file.sha256)
        if let cache {
          cache.keep(made.file, for: key)
          // An analysis that was kept has no list either: what is told is the same.
          for index in made.file.articles.indices { made.file.articles[index].refused = [] }
        }
        result = .success(made)
      } catch {
        result = .failure(ArticleCollection.quizError(error, file.name))
      }
    }
  }

  private static func quizError(_ error: any Error, _ name: String) -> QuizError {
    switch error {
    case let error as QuizError: error
    case let error as BankError: QuizError(bank: error)
    default: .unreadable(name, reason: "\(error)")
    }
  }

  /// What questions are made from.
  var articles: [PreparedArticle] { readings.flatMap(\.file.articles) }

  /// What the articles are called, and what they say.
  var sources: [SourceArticle] { articles.map(\.source) }

  /// BCP 47 tags of the articles' languages, sorted; `und` is none.
  var languages: [String] {
    Set(sources.map(\.entry.language)).subtracting(["und"]).sorted()
  }
}
