/// A file under `questions/`: what was generated from one file under `articles/`.
public struct QuestionFile: Hashable, Sendable {
  /// An article of the file, with what the bank keeps of it so that the file needn't be read again.
  public struct StoredArticle: Hashable, Sendable {
    /// What the export names of it.
    public var entry: ArticleEntry
    /// Offset in the article's text at which each paragraph begins; paragraphs are numbered by it.
    public var paragraphs: [Int]

    /// Creates an article.
    public init(entry: ArticleEntry, paragraphs: [Int]) {
      self.entry = entry
      self.paragraphs = paragraphs
    }
  }

  static let format = "quiz-questions"
  static let version = 2

  /// Path of the article file under `articles/`, such as `speech.txt`.
  public var name: String
  /// Its articles, in the order of the file.
  public var articles: [StoredArticle]
  /// Its questions, retired ones too, without edits laid over.
  public var questions: [Question]
  /// SHA-256 of the extracted text that was written beside the article file, set by ``Bank/write(_:)``.
  ///
  /// Nil where none was, and in files of older programs, which didn't write it down.
  public internal(set) var textSHA256: String?

  /// Creates a file.
  public init(name: String, articles: [StoredArticle], questions: [Question]) {
    self.name = name
    self.articles = articles
    self.questions = questions
  }

  /// Whether the text beside the article file was written by this program.
  public var hasOwnText: Bool {
    textSHA256 != nil || articles.contains { $0.entry.text != $0.entry.path }
  }

  /// The path under the bank's folder at which the questions of an article file lie.
  static func path(for name: String) -> String { "questions/\(name).json" }

  /// The file's bytes; questions stand in the order of their ids, so that a change moves no others.
  func encoded() throws(BankError) -> [UInt8] {
    try BankJSON.encode(
      Contents(
        articles: articles.map(Contents.Article.init),
        questions: questions.sorted { $0.id < $1.id }, textSHA256: textSHA256),
      for: Self.path(for: name))
  }

  /// Whether another file would be written with the same contents.
  func says(_ other: QuestionFile) -> Bool {
    guard name == other.name, articles == other.articles, questions.count == other.questions.count,
      textSHA256 == other.textSHA256
    else { return false }
    func written(_ questions: [Question]) -> [Question] {
      questions.sorted { $0.id < $1.id }.map { question in
        var question = question
        question.importance = Question.rounded(question.importance)
        return question
      }
    }
    return written(questions) == written(other.questions)
  }

  /// Reads a file.
  ///
  /// - Throws: ``BankError/damaged(path:line:expected:)`` or ``BankError/newer(path:version:known:)``.
  init(_ bytes: [UInt8], name: String, path: String) throws(BankError) {
    let contents = try BankJSON.decode(
      Contents.self, from: bytes, path: path, format: Self.format, version: Self.version)
    self.init(
      name: name, articles: contents.articles.map { $0.stored(in: name) },
      questions: contents.questions)
    textSHA256 = contents.textSHA256
  }

  /// Reads only the articles, where each question stands, and the hash of the text that was written.
  ///
  /// - Throws: As ``init(_:name:path:)``; the questions themselves are not looked into.
  static func outline(
    _ bytes: [UInt8], name: String, path: String
  ) throws(BankError) -> (articles: [StoredArticle], questions: [Range<Int>], text: String?) {
    let (fields, ranges) = try BankJSON.check(
      bytes, path: path, format: format, version: version, listing: "questions")
    guard let articles = fields["articles"], fields["questions"] != nil else {
      throw .damaged(
        path: path, line: nil,
        expected: .field(fields["articles"] == nil ? "articles" : "questions"))
    }
    let stored = try BankJSON.decode(
      [Contents.Article].self, from: bytes, range: articles, path: path
    ).map { $0.stored(in: name) }
    let text = try fields["text_sha256"].map { (range: Range<Int>) throws(BankError) in
      try BankJSON.decode(String?.self, from: bytes, range: range, path: path)
    }
    return (stored, ranges, text ?? nil)
  }
}

extension QuestionFile {
  /// The file as it is written.
  private struct Contents: Codable {
    struct Article: Codable {
      var id: ArticleID
      var sha256: String
      /// Whether spans point into an extracted text beside the file.
      var extracted: Bool
      var title: String?
      var author: String?
      var publication: String?
      var date: String?
      var language: String
      var url: String?
      var paragraphs: [Int]

      init(_ stored: StoredArticle) {
        let entry = stored.entry
        id = entry.id
        sha256 = entry.sha256
        extracted = entry.text != entry.path
        title = entry.title
        author = entry.author
        publication = entry.publication
        date = entry.date
        language = entry.language
        url = entry.url
        paragraphs = stored.paragraphs
      }

      func stored(in name: String) -> StoredArticle {
        let path = ArticleFolder.path(for: name)
        let entry = ArticleEntry(
          id: id, path: path, sha256: sha256,
          text: extracted ? path + ArticleFolder.textSuffix : path, title: title, author: author,
          publication: publication, date: date, language: language, url: url)
        return StoredArticle(entry: entry, paragraphs: paragraphs)
      }

      func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(id, forKey: .id)
        try fields.encode(sha256, forKey: .sha256)
        try fields.encode(extracted, forKey: .extracted)
        try fields.encode(title, forKey: .title)
        try fields.encode(author, forKey: .author)
        try fields.encode(publication, forKey: .publication)
        try fields.encode(date, forKey: .date)
        try fields.encode(language, forKey: .language)
        try fields.encode(url, forKey: .url)
        try fields.encode(paragraphs, forKey: .paragraphs)
      }

      private enum CodingKeys: String, CodingKey {
        case id, sha256, extracted, title, author, publication, date, language, url, paragraphs
      }
    }

    var format = QuestionFile.format
    var version = QuestionFile.version
    var articles: [Article]
    var questions: [Question]

    var textSHA256: String?

    init(articles: [Article], questions: [Question], textSHA256: String?) {
      self.articles = articles
      self.questions = questions
      self.textSHA256 = textSHA256
    }

    private enum CodingKeys: String, CodingKey {
      case format, version, articles, questions
      case textSHA256 = "text_sha256"
    }
  }
}
