import Foundation
import QuestionBank

/// A bank of a given size, for measuring how it opens.
enum BankWorkload {
  /// Writes a bank whose questions, clozes and choices by turns, really stand in its articles.
  ///
  /// - Parameters:
  ///   - path: A new folder.
  ///   - articles: How many articles.
  ///   - questions: How many questions each has.
  /// - Returns: The bank's id, and the ids of the questions with their facts.
  /// - Throws: `BankError`.
  static func make(at path: String, articles: Int, questions: Int) throws -> (
    bank: BankID, questions: [(QuestionID, FactID)]
  ) {
    let written = (0..<articles).map { article($0, questions: questions) }
    var bank = try Bank.create(
      at: path, title: "测量用题库", articleHashes: written.map(\.candidate.sha256),
      generator: "quiz 0.1.0", icu: nil)
    var record = bank.record
    record.languages = ["zh-Hans"]
    try bank.write(
      Bank.Update(
        articles: written.map(\.candidate), texts: [:], questions: written.map(\.file),
        record: record))
    let ids = written.flatMap { $0.file.questions.map { ($0.id, $0.fact) } }
    return (bank.record.id, ids)
  }

  private static func article(_ number: Int, questions: Int) -> (
    candidate: ArticleFolder.Candidate, file: QuestionFile
  ) {
    let sentences = (0..<questions).map { row in
      "第\(number)区第\(row + 1)个工业园区去年投入研发资金\(1000 + number * questions + row)亿元，"
        + "比前年增长了百分之十二，为当地的发展提供了有力支撑。"
    }
    let name = "\(number).txt"
    let candidate = ArticleFolder.Candidate(
      name: name, bytes: Array((sentences.joined(separator: "\n") + "\n").utf8))
    let id = ArticleID(rawValue: "\(candidate.sha256.prefix(12))-1")
    let entry = ArticleEntry(
      id: id, path: "articles/\(name)", sha256: candidate.sha256, text: "articles/\(name)",
      title: "第\(number)区的报告", author: "张三", publication: "人民日报", date: "2025-02-24",
      language: "zh-Hans", url: nil)
    var start = 0
    var starts: [Int] = []
    let made = sentences.enumerated().map { row, sentence in
      starts.append(start)
      defer { start += sentence.utf8.count + 1 }
      let evidence = Evidence(
        article: id, paragraph: row, spans: [Span(start, start + sentence.utf8.count)],
        text: sentence)
      return question(number * questions + row, sentence, evidence)
    }
    return (
      candidate,
      QuestionFile(name: name, articles: [.init(entry: entry, paragraphs: starts)], questions: made)
    )
  }

  private static func question(_ number: Int, _ sentence: String, _ evidence: Evidence) -> Question
  {
    let amount = 1000 + number
    let answer = "\(amount)亿元"
    let isCloze = number % 2 == 0
    return Question(
      id: QuestionID(rawValue: String(format: "%016x", number &* 2_654_435_761)),
      fact: FactID(rawValue: String(format: "f%015x", number)),
      kind: isCloze ? .cloze : .multipleChoice, topic: .figure, language: "zh-Hans",
      prompt: sentence.replacing(answer, with: "____"), answer: answer,
      accepted: ["\(amount)亿"],
      choices: isCloze ? nil : [300, 600, 0, -400].map { "\(amount - $0)亿元" },
      feedback: isCloze ? nil : [nil, nil, nil, nil],
      importance: Double(number % 1000) / 1000,
      figure: FigureFacts(
        text: answer, value: .number(Double(amount) * 1e8), unit: "元", qualifier: nil, period: nil,
        metric: "研发资金"),
      evidence: [evidence])
  }
}
