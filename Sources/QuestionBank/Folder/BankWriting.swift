extension Bank {
  /// What is to be written into a bank at the end of a generation.
  public struct Update: Sendable {
    /// Files to be added to `articles/`, under the names chosen for them.
    public var articles: [ArticleFolder.Candidate]
    /// Extracted texts by the name of the article file that they lie beside.
    public var texts: [String: [UInt8]]
    /// Every file that `questions/` is to hold; others there are removed.
    public var questions: [QuestionFile]
    /// What `bank.json` is to say.
    public var record: BankRecord

    /// Creates an update.
    public init(
      articles: [ArticleFolder.Candidate], texts: [String: [UInt8]], questions: [QuestionFile],
      record: BankRecord
    ) {
      self.articles = articles
      self.texts = texts
      self.questions = questions
      self.record = record
    }
  }

  /// Does something while no other process writes to the bank.
  ///
  /// - Parameters:
  ///   - waits: Whether to wait for another process, rather than throw.
  ///   - body: What to do.
  /// - Returns: What the body returns.
  /// - Throws: ``BankError/busy(path:)``, and what the body throws.
  @discardableResult
  public func locked<Result>(
    waits: Bool = false, _ body: () throws(BankError) -> Result
  ) throws(BankError) -> Result {
    let lock = try BankLock(folder: path, waits: waits)
    defer { withExtendedLifetime(lock) {} }
    return try body()
  }

  /// Writes an update; files that would not change are left alone.
  ///
  /// All is written beside the old files and synced before the first of them is replaced. Call it inside
  /// ``locked(waits:_:)``.
  public mutating func write(_ update: Update) throws(BankError) {
    try removeLeftovers()
    var files: [(path: String, bytes: [UInt8])] = []
    for article in update.articles {
      files.append((file(ArticleFolder.path(for: article.name)), article.bytes))
    }
    for (name, bytes) in update.texts.sorted(by: { $0.key < $1.key }) {
      files.append((file(ArticleFolder.path(for: name) + ArticleFolder.textSuffix), bytes))
    }
    for questions in update.questions {
      files.append((file(QuestionFile.path(for: questions.name)), try questions.encoded()))
    }
    files.append((file("bank.json"), try BankJSON.encode(update.record, for: file("bank.json"))))
    for folder in Set(files.map { StoredFile.folder(of: $0.path) }).sorted() {
      try StoredFile.makeFolder(folder)
    }
    try StoredFile.replace(files)
    record = update.record
    try removeUnused(keeping: Set(update.questions.map(\.name)))
  }

  /// Removes files of questions that the update doesn't name, and texts whose article is gone.
  private func removeUnused(keeping names: Set<String>) throws(BankError) {
    for name in try questionFileNames() where !names.contains(name) {
      try StoredFile.remove(file(QuestionFile.path(for: name)))
    }
    let folder = file("articles")
    guard StoredFile.isFolder(folder) else { return }
    for name in try FolderListing.files(below: folder)
    where name.hasSuffix(ArticleFolder.textSuffix) {
      let article = String(name.dropLast(ArticleFolder.textSuffix.count))
      guard ArticleFolder.takes(article), !StoredFile.exists("\(folder)/\(article)") else {
        continue
      }
      try StoredFile.remove("\(folder)/\(name)")
    }
  }

  /// Removes temporary files that a killed process left.
  private func removeLeftovers() throws(BankError) {
    for folder in ["", "articles", "questions"].map(file) where StoredFile.isFolder(folder) {
      for name in try FolderListing.names(in: folder)
      where name.hasPrefix(StoredFile.temporaryPrefix) {
        try StoredFile.remove("\(folder)/\(name)")
      }
    }
  }
}
