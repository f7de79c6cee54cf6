extension Bank {
  /// What is to be written into a bank at the end of a generation.
  public struct Update: Sendable {
    /// Files to be added to `articles/`, under the names chosen for them.
    public var articles: [ArticleFolder.Candidate]
    /// Extracted texts by the name of the article file that they lie beside.
    public var texts: [String: [UInt8]]
    /// Every file that `questions/` is to hold; others there are removed.
    public var questions: [QuestionFile]
    /// What `questions/` held when it was read: a file that is to say the same is left as it is, whichever version of the
    /// program wrote it.
    public var before: [QuestionFile]
    /// What `bank.json` is to say.
    public var record: BankRecord
    /// Whether the questions are made anew, so that those of before are kept for ``Bank/takeRemakeBack()``.
    public var isRemake: Bool

    /// Creates an update.
    public init(
      articles: [ArticleFolder.Candidate], texts: [String: [UInt8]], questions: [QuestionFile],
      before: [QuestionFile] = [], record: BankRecord,
      isRemake: Bool = false
    ) {
      self.articles = articles
      self.texts = texts
      self.questions = questions
      self.before = before
      self.record = record
      self.isRemake = isRemake
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
  /// ``locked(waits:_:)``. Files that this program didn't write stay: texts beside articles are known by their hash in
  /// `questions/`.
  ///
  /// - Throws: ``BankError``; of kind unusable where a link leads out of the bank. No file is changed then.
  public mutating func write(_ update: Update) throws(BankError) {
    let staging = try BankStaging(self)
    let known = Set(update.before.map(\.name))
    // What the update doesn't say of the files that are there is read.
    var texts: [String: String?] = [:]
    for name in try questionFileNames() where !known.contains(name) {
      let path = file(QuestionFile.path(for: name))
      texts[name] = try QuestionFile.outline(StoredFile.read(path), name: name, path: path).text
    }
    try staging.stage(update, others: texts)
    try staging.commit(record: update.record, isRemake: update.isRemake)
    record = update.record
  }

  /// Makes sure that neither a file nor a folder above it in the bank is a link that leads out of it.
  func checkInside(_ path: String) throws(BankError) {
    var part = self.path
    for name in path.dropFirst(part.count).split(separator: "/") {
      part += "/\(name)"
      try StoredFile.checkInside(part, of: self.path)
    }
  }

  /// Removes temporary files that a killed process left.
  func removeLeftovers() throws(BankError) {
    for folder in (["", Self.formerFolder] + Self.folders).map(file)
    where StoredFile.isFolder(folder) {
      for name in try FolderListing.names(in: folder).map(\.text)
      where StoredFile.isTemporary(name) && FileKind.ofLink(at: "\(folder)/\(name)") == .file {
        try StoredFile.remove("\(folder)/\(name)")
      }
    }
  }
}
