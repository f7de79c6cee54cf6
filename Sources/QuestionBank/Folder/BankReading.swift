extension Bank {
  /// Names under `articles/` of the files that articles come in, sorted by their bytes.
  public func articleFiles() throws(BankError) -> [String] {
    try ArticleFolder.listing(ofBank: path)?.files ?? []
  }

  /// The bytes of an article file.
  public func articleBytes(_ name: String) throws(BankError) -> [UInt8] {
    try StoredFile.read(file(ArticleFolder.path(for: name)))
  }

  /// The bytes of the text that an article's spans point into.
  public func text(of entry: ArticleEntry) throws(BankError) -> [UInt8] {
    try StoredFile.read(file(entry.text))
  }

  /// Names under `articles/` for which there is a file under `questions/`, sorted by their bytes.
  public func questionFileNames() throws(BankError) -> [String] {
    let folder = file("questions")
    guard StoredFile.isFolder(folder) else { return [] }
    let listing = try FolderListing(below: folder) { $0.hasSuffix(".json") }
    if let fault = listing.faults.first { throw fault.error }
    return listing.files.map { String($0.dropLast(5)) }
  }

  /// All files under `questions/`, without edits laid over, also those whose article is gone.
  ///
  /// - Throws: ``BankError`` with the file and line where one is damaged.
  public func questionFiles() throws(BankError) -> [QuestionFile] {
    let read = Parallel.map(try questionFileNames()) { name in
      Result { () throws(BankError) in try questionFile(name) }
    }
    var files: [QuestionFile] = []
    for result in read { files.append(try result.get()) }
    return files
  }

  /// One file under `questions/`, by the article file's name.
  func questionFile(_ name: String) throws(BankError) -> QuestionFile {
    let path = file(QuestionFile.path(for: name))
    return try QuestionFile(StoredFile.read(path), name: name, path: path)
  }

  /// All questions, with `edits.json` laid over, one's own at the end.
  ///
  /// An id that stands in two files, as after a merge of two versions of a bank, is taken once: an active question
  /// before a retired one, then from the file whose name is first.
  public func questions() throws(BankError) -> [Question] {
    try overlay(edits()).questions
  }

  /// The articles whose files are in `articles/`, in the order of the files' names.
  public func articles() throws(BankError) -> [ArticleEntry] {
    try present(storedArticles()).map(\.entry)
  }

  /// All articles that the bank has known, also those whose files are gone.
  public func knownArticles() throws(BankError) -> [ArticleEntry] {
    try storedArticles().map(\.entry)
  }

  func storedArticles() throws(BankError) -> [QuestionFile.StoredArticle] {
    var articles: [QuestionFile.StoredArticle] = []
    for name in try questionFileNames() {
      let path = file(QuestionFile.path(for: name))
      articles += try QuestionFile.outline(StoredFile.read(path), name: name, path: path).articles
    }
    return articles
  }

  func present(_ articles: [QuestionFile.StoredArticle]) -> [QuestionFile.StoredArticle] {
    articles.filter { StoredFile.exists(file($0.entry.path)) }
  }

  /// Takes every id once; see ``questions()``.
  public static func distinct(_ questions: [Question]) -> [Question] {
    var places: [QuestionID: Int] = [:]
    var kept: [Question] = []
    for question in questions {
      if let place = places[question.id] {
        if kept[place].status == .retired, question.status != .retired { kept[place] = question }
      } else {
        places[question.id] = kept.count
        kept.append(question)
      }
    }
    return kept
  }
}
