import Foundation
import MemoryModel
import ProgressStore
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

struct StatsCommandTests {
  private let folder: TemporaryFolder
  private let console = CapturedConsole()
  private let bank: Bank
  private var progress: String { folder.path("progress.sqlite") }

  init() throws {
    folder = try TemporaryFolder()
    bank = try Self.makeBank(at: folder.path("bank"))
  }

  /// A bank with one article, a choice question and a cloze.
  private static func makeBank(at path: String) throws -> Bank {
    let article = ArticleFolder.Candidate(name: "speech.txt", bytes: Array("新质生产力".utf8))
    var bank = try Bank.create(
      at: path, title: "题库", articleHashes: [article.sha256], generator: "quiz 0.1.0", icu: nil)
    let entry = ArticleEntry(
      id: ArticleID(rawValue: "a-1"), path: "articles/speech.txt", sha256: article.sha256,
      text: "articles/speech.txt", title: "讲话", author: nil, publication: nil, date: nil,
      language: "zh-Hans", url: nil)
    func question(_ id: String, _ choices: [String]?) -> Question {
      Question(
        id: QuestionID(rawValue: id), fact: FactID(rawValue: "f"),
        kind: choices == nil ? .cloze : .multipleChoice, topic: .term, language: "zh-Hans",
        prompt: "发展____\u{1B}[2J", answer: "新质生产力", choices: choices, importance: 1,
        evidence: [
          Evidence(article: entry.id, paragraph: 0, spans: [Span(0, 15)], text: "新质生产力")
        ])
    }
    try bank.write(
      Bank.Update(
        articles: [article], texts: [:],
        questions: [
          QuestionFile(
            name: "speech.txt", articles: [.init(entry: entry, paragraphs: [0])],
            questions: [question("q1", ["新质生产力", "人工智能", "数字经济"]), question("q2", nil)])
        ], record: bank.record))
    return bank
  }

  /// Answers the choice question wrong, then right the next day.
  private func answer() throws {
    let store = try ProgressStore.open(path: progress, now: console.now)
    let calendar = StudyCalendar(timeZone: .gmt)
    let scheduler = LearnerSettings().scheduler(.learningDays(calendar))
    var card = Card.new
    for (index, rating) in [Rating.again, .easy].enumerated() {
      let moment = console.now.advanced(bySeconds: (index - 1) * 86_400)
      let after = scheduler.review(card, rated: rating, at: moment)
      try store.record(
        ReviewRecord(
          bank: bank.record.id, question: QuestionID(rawValue: "q1"), fact: FactID(rawValue: "f"),
          kind: .multipleChoice, moment: moment, studyDay: calendar.day(at: moment),
          rating: rating, proposal: nil, verdict: rating == .again ? .wrong : .right,
          answer: "人工智能", durationInMilliseconds: 90_000,
          distractor: rating == .again ? "人工智能" : nil, before: card, after: after))
      card = after
    }
    try store.rememberBank(
      bank.record.id, path: bank.path, title: bank.displayTitle, at: console.now)
  }

  @Test func withoutAnswersThereIsOneSentenceAndNoFileIsMade() {
    #expect(console.run("stats", "--progress", progress) == .done)
    #expect(console.output == "No answers yet; start with 'quiz practice'.\n")
    #expect(!FileManager.default.fileExists(atPath: progress))
  }

  @Test func thePageShowsEveryPartWithoutEscapes() throws {
    try answer()
    #expect(console.run("stats", "--progress", progress) == .done)
    let lines = console.output.components(separatedBy: "\n")
    #expect(lines.contains("Answers: 2, today 1, on 2 days, 3 min"))
    #expect(lines.contains("Right: 50 %, today 100 %"))
    #expect(lines.contains("Days in a row: 2, longest 2"))
    #expect(lines.contains("Questions: 1 new, 0 learning, 1 young, 0 mature"))
    #expect(lines.contains { $0.hasSuffix(" 50 %      2  multiple choice") })
    #expect(lines.contains { $0.hasSuffix(" 50 %      2  讲话") })
    #expect(lines.contains("  1 of 2 wrong  发展____[2J → 新质生产力"))
    #expect(lines.contains("  1× '人工智能' for '新质生产力'  发展____[2J"))
    #expect(!console.output.contains("\u{1B}"))
    #expect(console.errors.isEmpty)
  }

  @Test func coloursNeedATerminalAndConsent() throws {
    try answer()
    console.isTerminal = true
    #expect(console.run("stats", "--progress", progress) == .done)
    #expect(console.output.contains("\u{1B}[38;5;"))
    console.environment["NO_COLOR"] = "1"
    #expect(console.run("stats", "--progress", progress) == .done)
    #expect(!console.output.contains("\u{1B}"))
  }

  @Test func chineseSpeaksChinese() throws {
    try answer()
    #expect(console.run("stats", bank.path, "--progress", progress, "--language", "zh") == .done)
    #expect(console.output.contains("连续天数：2，最长 2\n"))
    #expect(console.output.contains("1 次把“新质生产力”选成“人工智能”"))
  }

  @Test func theJSONHoldsTheSameNumbers() throws {
    try answer()
    #expect(
      console.run("stats", bank.path, "--progress", progress, "--json", "--days", "3") == .done)
    guard
      case .object(let object) = try JSONDecoder().decode(
        JSONValue.self, from: Data(console.output.utf8)),
      case .object(let reviews) = object["reviews"], case .list(let mistaken) = object["mistaken"],
      case .object(let mistake) = mistaken.first, case .list(let forecast) = object["forecast"]
    else {
      Issue.record("\(console.output)")
      return
    }
    #expect(object["today"] == .text("2025-01-01"))
    #expect(reviews["answers"] == .integer(2) && reviews["accuracy"] == .number(0.5))
    #expect(reviews["seconds"] == .integer(180))
    #expect(mistake["choice"] == .text("人工智能") && mistake["count"] == .integer(1))
    #expect(forecast.count == 3)
    #expect(
      object["topics"]
        == .list([
          .object([
            "topic": .text("term"), "answers": .integer(2), "right": .integer(1),
            "near": .integer(0),
            "wrong": .integer(1), "accuracy": .number(0.5),
          ])
        ]))
  }

  @Test func aBankThatIsGoneStillCountsItsAnswers() throws {
    try answer()
    try FileManager.default.removeItem(atPath: bank.path)
    #expect(console.run("stats", "--progress", progress) == .done)
    #expect(console.output.contains("Answers: 2"))
    #expect(console.output.contains("(no longer in a bank)"))
    #expect(console.errors.contains(bank.path))
    // Named, it stops the command.
    #expect(console.run("stats", bank.path, "--progress", progress) == .noInput)
  }

  @Test func readingStatisticsLeavesTheFileAsItIs() throws {
    try answer()
    let before = try Data(contentsOf: URL(filePath: progress))
    #expect(console.run("stats", "--progress", progress) == .done)
    #expect(try Data(contentsOf: URL(filePath: progress)) == before)
  }

  @Test(arguments: ["0", "367", "x"])
  func aForecastOfNoDaysIsRefused(_ days: String) {
    #expect(console.run("stats", "--days", days) == .usage)
  }
}
