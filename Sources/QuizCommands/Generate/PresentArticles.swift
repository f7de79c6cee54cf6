import QuestionBank

/// What lies in `articles/`, whether or not the folder above it is a bank yet.
struct PresentArticles {
  /// The files with their hashes, in the order of their names.
  private(set) var files: [ArticleFolder.Candidate] = []
  /// Files and folders that can't be taken, by their path under `articles/`.
  private(set) var failures: [ArticleCollection.Failure] = []

  /// Reads the files.
  ///
  /// - Parameter path: The folder that is a bank, or is to be one.
  /// - Throws: `BankError` where `articles/` itself can't be read, or is a link that leads out of the bank.
  init(ofBank path: String) throws(BankError) {
    guard let listing = try ArticleFolder.listing(ofBank: path) else { return }
    failures = listing.faults.map { .init(name: $0.name, error: QuizError(bank: $0.error)) }
    let read = Parallel.map(listing.files) { name in
      Result { () throws(BankError) in
        try ArticleFolder.Candidate(name: name, path: "\(path)/articles/\(name)")
      }
    }
    for (name, result) in zip(listing.files, read) {
      switch result {
      case .success(let file): files.append(file)
      case .failure(let error):
        failures.append(.init(name: name, error: QuizError(bank: error)))
      }
    }
  }
}
