public import QuestionBank

/// A small bank with two articles, and questions of both kinds, whose evidence really stands in them.
public enum SampleBank {
  /// The text of `harbour.txt`.
  public static let harbour =
    "The harbour opened in 1904.\n\nIt handled 120 ships in its first year.\n"
  /// The bytes of `tower.html`.
  public static let tower = "<p>The tower is 52 metres tall.</p>"
  /// The text extracted from it.
  public static let towerText = "The tower is 52 metres tall.\n"

  /// An entry for an article with a text.
  public static func article(
    _ text: String, number: Int = 1, path: String, textPath: String? = nil, title: String? = nil
  ) -> ArticleEntry {
    let candidate = ArticleFolder.Candidate(name: path, bytes: Array(text.utf8))
    return ArticleEntry(
      id: ArticleID(rawValue: "\(candidate.sha256.prefix(12))-\(number)"),
      path: "articles/\(path)", sha256: candidate.sha256, text: textPath ?? "articles/\(path)",
      title: title, author: nil, publication: nil, date: nil, language: "en", url: nil)
  }

  /// `harbour.txt` in the bank.
  public static let harbourEntry = article(harbour, path: "harbour.txt", title: "The harbour")
  /// `tower.html` in the bank.
  public static let towerEntry = article(
    tower, path: "tower.html", textPath: "articles/tower.html.text", title: "The tower")

  /// A cloze about the harbour.
  public static let cloze = Question(
    id: QuestionID(rawValue: "a000000000000001"), fact: FactID(rawValue: "f000000000000001"),
    kind: .cloze, topic: .date, language: "en", prompt: "The harbour opened in ____.",
    answer: "1904", importance: 0.9,
    evidence: [
      Evidence(
        article: harbourEntry.id, paragraph: 0, spans: [Span(0, 27)],
        text: "The harbour opened in 1904.")
    ])

  /// A choice question about the tower.
  public static let choice = Question(
    id: QuestionID(rawValue: "a000000000000002"), fact: FactID(rawValue: "f000000000000002"),
    kind: .multipleChoice, topic: .figure, language: "en", prompt: "How tall is the tower?",
    answer: "52 metres", accepted: ["fifty-two metres"],
    choices: ["25 metres", "52 metres", "58 metres"],
    feedback: ["the height of the gate", nil, nil],
    importance: 0.123_456,
    figure: FigureFacts(
      text: "52 metres", value: .number(52), unit: "metres", qualifier: nil, period: nil,
      metric: "height of the tower"),
    evidence: [
      Evidence(
        article: towerEntry.id, paragraph: 0, spans: [Span(0, 28)],
        text: "The tower is 52 metres tall.")
    ])

  /// Makes the bank in a folder.
  @discardableResult
  public static func make(in folder: TemporaryFolder, name: String = "bank") throws -> Bank {
    let articles = [
      ArticleFolder.Candidate(name: "harbour.txt", bytes: Array(harbour.utf8)),
      ArticleFolder.Candidate(name: "tower.html", bytes: Array(tower.utf8)),
    ]
    var bank = try Bank.create(
      at: folder.path(name), title: nil, articleHashes: articles.map(\.sha256),
      generator: "quiz 0.1.0", icu: "76.1")
    var record = bank.record
    record.languages = ["en"]
    try bank.write(
      Bank.Update(
        articles: articles, texts: ["tower.html": Array(towerText.utf8)],
        questions: [
          QuestionFile(
            name: "harbour.txt", articles: [.init(entry: harbourEntry, paragraphs: [0, 29])],
            questions: [cloze]),
          QuestionFile(
            name: "tower.html", articles: [.init(entry: towerEntry, paragraphs: [0])],
            questions: [choice]),
        ], record: record))
    return bank
  }
}
