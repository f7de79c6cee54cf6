/// What choosing the next question needs of every question of a bank, without decoding them all.
///
/// The questions themselves are decoded one by one, from their bytes alone.
public struct BankIndex: Sendable {
  /// A question, as choosing needs it.
  public struct Entry: Hashable, Sendable, Identifiable {
    /// See ``Question/id``.
    public var id: QuestionID
    /// See ``Question/fact``.
    public var fact: FactID
    /// See ``Question/kind-swift.property``.
    public var kind: Question.Kind
    /// See ``Question/topic-swift.property``.
    public var topic: Question.Topic
    /// See ``Question/status-swift.property``, edits laid over.
    public var status: Question.Status
    /// See ``Question/importance``.
    public var importance: Double
    /// See ``Question/language``.
    public var language: String
    /// The answer by ``AnswerFolding``, edits laid over.
    public var foldedAnswer: String
    /// Name of the article file whose questions it lies with; nil for one's own.
    public var file: String?
    /// Its bytes in that file; empty for one's own.
    public var bytes: Range<Int>

    init(_ question: Question, file: String?, bytes: Range<Int>) {
      self.init(
        id: question.id, fact: question.fact, kind: question.kind, topic: question.topic,
        status: question.status, importance: question.importance, language: question.language,
        foldedAnswer: AnswerFolding.fold(question.answer), file: file, bytes: bytes)
    }

    init(
      id: QuestionID, fact: FactID, kind: Question.Kind, topic: Question.Topic,
      status: Question.Status, importance: Double, language: String, foldedAnswer: String,
      file: String?, bytes: Range<Int>
    ) {
      self.id = id
      self.fact = fact
      self.kind = kind
      self.topic = topic
      self.status = status
      self.importance = importance
      self.language = language
      self.foldedAnswer = foldedAnswer
      self.file = file
      self.bytes = bytes
    }
  }

  /// The questions, every id once: in the order of the files and of the ids in them, one's own last.
  public private(set) var entries: [Entry]
  /// All articles that the bank has known.
  public let articles: [ArticleEntry]
  private let bank: Bank
  private let edits: Edits
  /// What is still to be written, so that the index needn't be made the next time; nil for nothing.
  private let unkept: (cache: IndexCache, sections: [IndexSection])?

  /// Makes the index of a bank, taking what hasn't changed from a cache.
  ///
  /// - Parameters:
  ///   - bank: The bank.
  ///   - folder: Where the cache lies, beside the progress; nil to do without. A cache that is damaged or can't be
  ///     written only costs time.
  ///   - isKeptLater: Whether the cache is written only by ``keep()``, for whom a few milliseconds matter now.
  /// - Throws: ``BankError`` with the file and line of what is damaged in the bank.
  public init(
    of bank: Bank, cacheFolder folder: String?, isKeptLater: Bool = false
  ) throws(BankError) {
    let cache = folder.map { IndexCache(folder: $0, bank: bank.record.id) }
    let cached = cache?.sections() ?? [:]
    let names = try bank.questionFileNames()
    let held = names.map { name -> IndexSection? in
      let stamp = FileStamp(bank.file(QuestionFile.path(for: name)))
      return cached[name].flatMap { $0.stamp == stamp ? $0 : nil }
    }
    let sections = try IndexSection.all(names, in: bank, held: held)
    let isStale = held.contains(nil) || sections.count != cached.count
    unkept = isStale ? cache.map { ($0, sections) } : nil
    self.bank = bank
    edits = try bank.edits()
    articles = sections.flatMap(\.articles)
    entries = Self.distinct(sections)
    try layEdits()
    if !isKeptLater { keep() }
  }

  /// Writes the cache where it doesn't hold any more; what goes wrong costs only time at the next start.
  public func keep() { unkept.map { $0.cache.write($0.sections) } }

  /// Decodes a question from its bytes, with the edit of it made.
  ///
  /// - Throws: ``BankError`` where the file was changed since the index was made and the question is gone.
  public func question(_ entry: Entry) throws(BankError) -> Question {
    guard let file = entry.file else {
      let finder = ProofFinder(bank: bank, articles: try bank.present(bank.storedArticles()))
      guard let own = edits.own.first(where: { $0.identity == entry.id }) else {
        throw .noQuestion(entry.id, path: bank.path)
      }
      return own.question(
        languages: bank.record.languages, locate: finder.evidence, context: finder.context)
    }
    let question = try generated(entry, file: file)
    guard let edit = edits.questions[entry.id] else { return question }
    let articles = edit.context == nil ? [] : try bank.present(bank.storedArticles())
    let finder = ProofFinder(bank: bank, articles: articles)
    return edit.applied(to: question, locate: finder.context) ?? question
  }

  private func generated(_ entry: Entry, file: String) throws(BankError) -> Question {
    let path = bank.file(QuestionFile.path(for: file))
    let bytes = try StoredFile.read(path, range: entry.bytes)
    if bytes.count == entry.bytes.count,
      let question = try? BankJSON.decode(
        Question.self, from: bytes, range: 0..<bytes.count, path: path), question.id == entry.id
    {
      return question
    }
    // The file was generated anew since.
    for question in try bank.questionFile(file).questions where question.id == entry.id {
      return question
    }
    throw .noQuestion(entry.id, path: bank.path)
  }

  private static func distinct(_ sections: [IndexSection]) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(sections.reduce(0) { $0 + $1.entries.count })
    var places: [QuestionID: Int] = [:]
    places.reserveCapacity(entries.capacity)
    for entry in sections.lazy.flatMap(\.entries) {
      if let place = places[entry.id] {
        if entries[place].status == .retired, entry.status != .retired { entries[place] = entry }
      } else {
        places[entry.id] = entries.count
        entries.append(entry)
      }
    }
    return entries
  }

  private mutating func layEdits() throws(BankError) {
    if !edits.questions.isEmpty {
      for index in entries.indices where edits.questions[entries[index].id] != nil {
        let entry = entries[index]
        entries[index] = Entry(try question(entry), file: entry.file, bytes: entry.bytes)
      }
    }
    guard !edits.own.isEmpty else { return }
    let overlay = EditOverlay(
      Edits(own: edits.own), over: [], languages: bank.record.languages, locate: { _ in nil },
      context: { _, _ in nil })
    let known = Set(entries.map(\.id))
    for question in overlay.questions where !known.contains(question.id) {
      entries.append(Entry(question, file: nil, bytes: 0..<0))
    }
  }
}
