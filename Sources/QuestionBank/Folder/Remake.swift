/// A remake of a bank's questions can be taken back: what `questions/` and `bank.json` held before the last one lies in
/// `before-remake/`, byte for byte.
extension Bank {
  /// The folder under the bank's that holds what the last remake replaced.
  static let formerFolder = "before-remake"

  /// The folders that the program writes files of its own into.
  static let folders =
    ["articles", "questions"] + ["articles", "questions"].map { "\(formerFolder)/\($0)" }

  /// Whether there is a remake that can be taken back.
  public var hasFormerQuestions: Bool { StoredFile.exists(former("bank.json")) }

  /// Keeps what a remake is about to replace, instead of what an earlier one did.
  ///
  /// `bank.json` is written last: without it there is nothing to take back. Call it inside ``locked(waits:_:)``.
  func keepFormer() throws(BankError) {
    try removeFormer()
    var names: [String] = []
    for name in try questionFileNames() { names.append(QuestionFile.path(for: name)) }
    names += try questionFiles().filter(\.hasOwnText).map { ArticleFolder.textPath(for: $0.name) }
      .filter { StoredFile.exists(file($0)) }
    var files: [(path: String, bytes: [UInt8])] = []
    for name in names + ["bank.json"] {
      files.append((former(name), try StoredFile.read(file(name))))
    }
    for folder in Set(files.map { StoredFile.folder(of: $0.path) }).sorted() {
      try StoredFile.makeFolder(folder)
    }
    try StoredFile.replace(files)
  }

  /// Takes the last remake back: the questions of before, and whatever version of the files held them.
  ///
  /// Questions of articles that came since stay; so do title and settings. Call it inside ``locked(waits:_:)``.
  ///
  /// - Throws: ``BankError/noRemake(path:)``, or what is wrong with the files; they can be tried again then.
  public mutating func takeRemakeBack() throws(BankError) {
    guard hasFormerQuestions else { throw .noRemake(path: path) }
    for folder in Self.folders { try checkInside(file(folder)) }
    let bytes = try StoredFile.read(former("bank.json"))
    var old = try BankJSON.decode(
      BankRecord.self, from: bytes, path: former("bank.json"), format: BankRecord.format,
      version: BankRecord.version)
    let isSame = old.title == record.title && old.settings == record.settings
    old.title = record.title
    old.settings = record.settings
    var files: [(path: String, bytes: [UInt8])] = []
    let names = try formerFiles("questions")
    for name in try names + formerFiles("articles") {
      files.append((file(name), try StoredFile.read(former(name))))
    }
    files.append(
      (file("bank.json"), isSame ? bytes : try BankJSON.encode(old, for: file("bank.json"))))
    for (path, _) in files { try checkInside(path) }
    for folder in Set(files.map { StoredFile.folder(of: $0.path) }).sorted() {
      try StoredFile.makeFolder(folder)
    }
    try StoredFile.replace(files)
    record = old
    // What the remake made of articles that had no file of questions then.
    let known = Set(names)
    for name in try questionFileNames() where !known.contains(QuestionFile.path(for: name)) {
      guard !StoredFile.exists(file(ArticleFolder.path(for: name))) else { continue }
      try StoredFile.remove(file(QuestionFile.path(for: name)))
    }
    try removeFormer()
  }

  private func removeFormer() throws(BankError) {
    try StoredFile.remove(former("bank.json"))
    var folders: Set<String> = [Self.formerFolder]
    for name in try formerFiles("questions") + formerFiles("articles") {
      try StoredFile.remove(former(name))
      var folder = StoredFile.folder(of: "\(Self.formerFolder)/\(name)")
      while folder != ".", folders.insert(folder).inserted {
        folder = StoredFile.folder(of: folder)
      }
    }
    // The longer path lies in the shorter.
    for folder in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      StoredFile.removeIfEmpty(file(folder))
    }
  }

  /// Paths under the bank's folder of the files that are kept of one of its folders.
  private func formerFiles(_ folder: String) throws(BankError) -> [String] {
    guard StoredFile.isFolder(former(folder)) else { return [] }
    return try FolderListing(below: former(folder)) {
      $0.hasSuffix(".json") || $0.hasSuffix(ArticleFolder.textSuffix)
    }.files.map { "\(folder)/\($0)" }
  }

  private func former(_ name: String) -> String { file("\(Self.formerFolder)/\(name)") }
}
