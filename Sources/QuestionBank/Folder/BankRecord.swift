/// What `bank.json` says: which bank this is, and what made its questions.
public struct BankRecord: Hashable, Codable, Sendable {
  /// What a person says of an article that its file doesn't, such as one from standard input.
  public struct ArticleDescription: Hashable, Codable, Sendable {
    /// Nil leaves what the file says.
    public var title: String?
    /// Nil leaves what the file says.
    public var author: String?
    /// As much of ISO 8601 as is known; nil leaves what the file says.
    public var date: String?

    /// Creates a description.
    public init(title: String? = nil, author: String? = nil, date: String? = nil) {
      self.title = title
      self.author = author
      self.date = date
    }
  }

  /// What a person has set for this bank.
  public struct Settings: Hashable, Codable, Sendable {
    /// How many facts new ones may bring the bank to.
    public var limit: FactLimit
    /// Descriptions of articles by the SHA-256 of their files.
    public var descriptions: [String: ArticleDescription]

    /// Creates settings.
    public init(limit: FactLimit = .usual, descriptions: [String: ArticleDescription] = [:]) {
      self.limit = limit
      self.descriptions = descriptions
    }

    /// Reads settings; any may be left out.
    public init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        limit: try fields.decodeIfPresent(FactLimit.self, forKey: .limit) ?? .usual,
        descriptions: try fields.decodeSorted(
          ArticleDescription.self, forKey: .descriptions) ?? [:])
    }

    /// Writes every field; an unset one is null.
    public func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(limit, forKey: .limit)
      try fields.encode(descriptions, forKey: .descriptions)
    }

    private enum CodingKeys: String, CodingKey { case limit, descriptions }
  }

  static let format = "quiz-bank-folder"
  static let version = 2

  /// See ``BankID``; made once from the first articles, then kept.
  public let id: BankID
  /// What a person called the bank; nil where nobody did.
  public var title: String?
  /// BCP 47 tags of its articles, sorted.
  public var languages: [String]
  /// The program whose rules made the questions, such as `quiz 0.1.0`.
  public var generator: String
  /// Version of ICU whose word boundaries the gaps went by; nil where they went by none, as all do since 0.3.0.
  public var icu: String?
  /// What a person has set.
  public var settings: Settings

  /// Creates a record.
  public init(
    id: BankID, title: String?, languages: [String], generator: String, icu: String?,
    settings: Settings = Settings()
  ) {
    self.id = id
    self.title = title
    self.languages = languages
    self.generator = generator
    self.icu = icu
    self.settings = settings
  }

  /// Writes every field, an unknown one as null, with format and version.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(Self.format, forKey: .format)
    try fields.encode(Self.version, forKey: .version)
    try fields.encode(id, forKey: .id)
    try fields.encode(title, forKey: .title)
    try fields.encode(languages, forKey: .languages)
    try fields.encode(generator, forKey: .generator)
    try fields.encode(icu, forKey: .icu)
    try fields.encode(settings, forKey: .settings)
  }

  /// Reads a record whose format and version were checked before.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    var settings = try fields.decodeIfPresent(Settings.self, forKey: .settings) ?? Settings()
    // Version 1 counted questions, of which a fact had up to two.
    if case .facts(let questions) = settings.limit,
      try fields.decode(Int.self, forKey: .version) < 2
    {
      settings.limit = .facts((questions + 1) / 2)
    }
    self.init(
      id: try fields.decode(BankID.self, forKey: .id),
      title: try fields.decodeIfPresent(String.self, forKey: .title),
      languages: try fields.decode([String].self, forKey: .languages),
      generator: try fields.decode(String.self, forKey: .generator),
      icu: try fields.decodeIfPresent(String.self, forKey: .icu),
      settings: settings)
  }

  private enum CodingKeys: String, CodingKey {
    case format, version, id, title, languages, generator, icu, settings
  }
}
