/// A bank as other programs read it: `quiz-bank`, version 1, described by `banks/quiz-bank.schema.json`.
public struct BankExport: Hashable, Sendable {
  static let format = "quiz-bank"
  static let version = 1

  /// What the export says of the bank itself.
  public struct Header: Hashable, Codable, Sendable {
    /// See ``BankRecord/id``.
    public var id: BankID
    /// See ``BankRecord/title``.
    public var title: String?
    /// See ``BankRecord/languages``.
    public var languages: [String]
    /// See ``BankRecord/generator``.
    public var generator: String

    /// Writes every field; an unknown one is null.
    public func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(id, forKey: .id)
      try fields.encode(title, forKey: .title)
      try fields.encode(languages, forKey: .languages)
      try fields.encode(generator, forKey: .generator)
    }

    private enum CodingKeys: String, CodingKey { case id, title, languages, generator }
  }

  /// What it says of the bank itself.
  public var bank: Header
  /// The articles whose files are there.
  public var articles: [ArticleEntry]
  /// The questions, whatever their status, the most important first.
  public var questions: [Question]

  /// Takes everything that is exported from a bank.
  public init(of bank: Bank) throws(BankError) {
    let record = bank.record
    self.bank = Header(
      id: record.id, title: record.title, languages: record.languages, generator: record.generator)
    articles = try bank.articles()
    questions = try bank.questions().sorted {
      $0.importance == $1.importance ? $0.id < $1.id : $0.importance > $1.importance
    }
  }

  /// Reads what ``encoded()`` wrote.
  ///
  /// - Throws: ``BankError/damaged(path:line:expected:)`` or ``BankError/newer(path:version:known:)``.
  public init(_ bytes: [UInt8], path: String) throws(BankError) {
    self = try BankJSON.decode(
      BankExport.self, from: bytes, path: path, format: Self.format, version: Self.version)
  }

  /// The export's bytes.
  public func encoded() throws(BankError) -> [UInt8] {
    try BankJSON.encode(self, for: "quiz-bank")
  }
}

extension BankExport: Codable {
  private enum CodingKeys: String, CodingKey { case format, version, bank, articles, questions }

  /// Reads an export whose format and version were checked before.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    bank = try fields.decode(Header.self, forKey: .bank)
    articles = try fields.decode([ArticleEntry].self, forKey: .articles)
    questions = try fields.decode([Question].self, forKey: .questions)
  }

  /// Writes an export with format and version.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(Self.format, forKey: .format)
    try fields.encode(Self.version, forKey: .version)
    try fields.encode(bank, forKey: .bank)
    try fields.encode(articles, forKey: .articles)
    let known = Dictionary(
      articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    try fields.encode(
      questions.map { question in
        let source = question.evidence.first.flatMap { known[$0.article] }
        return ExportedQuestion(
          question: question,
          withheld: source.map { ShownSource(of: $0, for: question).withheld } ?? [])
      }, forKey: .questions)
  }
}

/// A question with what a reader of the export is not to show above it.
private struct ExportedQuestion: Encodable {
  var question: Question
  /// Particulars of the first evidence's article that give the answer away.
  var withheld: [ShownSource.Detail]

  func encode(to encoder: any Encoder) throws {
    try question.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(withheld, forKey: .withheld)
  }

  private enum CodingKeys: String, CodingKey { case withheld }
}
