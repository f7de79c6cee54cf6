import Hashing

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
    for folder in Self.folders { try checkInside(file(folder)) }
    try removeLeftovers()
    let texts = try writtenTexts()
    var files: [(path: String, bytes: [UInt8])] = []
    for article in update.articles {
      files.append((file(ArticleFolder.path(for: article.name)), article.bytes))
    }
    for (name, bytes) in update.texts.sorted(by: { $0.key < $1.key }) {
      files.append((file(ArticleFolder.textPath(for: name)), bytes))
    }
    let before = Dictionary(
      update.before.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    var isChanged = false
    for var questions in update.questions {
      let name = questions.name
      questions.textSHA256 = update.texts[name].map { SHA256.hexDigest(of: $0) }
      if questions.textSHA256 == nil, StoredFile.exists(file(ArticleFolder.path(for: name))) {
        questions.textSHA256 = texts[name]
      }
      if var before = before[name] {
        // Older programs didn't write the hash down: alone it is no reason to write the file anew.
        if before.textSHA256 == nil, let text = update.texts[name], try holds(name, text: text) {
          before.textSHA256 = questions.textSHA256
        }
        if before.says(questions) { continue }
      }
      isChanged = true
      files.append((file(QuestionFile.path(for: name)), try questions.encoded()))
    }
    if isChanged || update.record != record {
      files.append((file("bank.json"), try BankJSON.encode(update.record, for: file("bank.json"))))
    }
    for (path, _) in files { try checkInside(path) }
    if update.isRemake, isChanged, !update.before.isEmpty { try keepFormer() }
    for folder in Set(files.map { StoredFile.folder(of: $0.path) }).sorted() {
      try StoredFile.makeFolder(folder)
    }
    try StoredFile.replace(files)
    record = update.record
    try removeUnused(keeping: Set(update.questions.map(\.name)), texts: texts)
  }

  /// Makes sure that neither a file nor a folder above it in the bank is a link that leads out of it.
  func checkInside(_ path: String) throws(BankError) {
    var part = self.path
    for name in path.dropFirst(part.count).split(separator: "/") {
      part += "/\(name)"
      try StoredFile.checkInside(part, of: self.path)
    }
  }

  /// Whether a text lies beside an article file already.
  private func holds(_ name: String, text: [UInt8]) throws(BankError) -> Bool {
    let path = file(ArticleFolder.textPath(for: name))
    guard StoredFile.exists(path) else { return false }
    return try StoredFile.read(path) == text
  }

  /// SHA-256 of the texts that were written, by the names of the article files that they lie beside.
  private func writtenTexts() throws(BankError) -> [String: String] {
    var texts: [String: String] = [:]
    for name in try questionFileNames() {
      let path = file(QuestionFile.path(for: name))
      texts[name] = try QuestionFile.outline(StoredFile.read(path), name: name, path: path).text
    }
    return texts
  }

  /// Removes files of questions that the update doesn't name, and texts that were written for articles which are gone.
  private func removeUnused(
    keeping names: Set<String>, texts: [String: String]
  ) throws(BankError) {
    for name in try questionFileNames() where !names.contains(name) {
      try StoredFile.remove(file(QuestionFile.path(for: name)))
    }
    for (name, sha256) in texts
    where FileKind.ofLink(at: file(ArticleFolder.path(for: name))) == nil {
      let path = file(ArticleFolder.textPath(for: name))
      // Another file may stand there by now.
      guard let bytes = try? StoredFile.read(path), SHA256.hexDigest(of: bytes) == sha256 else {
        continue
      }
      try StoredFile.remove(path)
    }
  }

  /// Removes temporary files that a killed process left.
  private func removeLeftovers() throws(BankError) {
    for folder in (["", Self.formerFolder] + Self.folders).map(file)
    where StoredFile.isFolder(folder) {
      for name in try FolderListing.names(in: folder).map(\.text)
      where StoredFile.isTemporary(name) && FileKind.ofLink(at: "\(folder)/\(name)") == .file {
        try StoredFile.remove("\(folder)/\(name)")
      }
    }
  }
}
