import Foundation
import MemoryModel
import ProgressStore
import QuestionBank

/// A bank of a given size with a history, for measuring a session from its start.
enum SessionWorkload {
  private static let questionsAFile = 100

  /// Writes a bank of choices into a folder, and a progress file in which half of them have been answered.
  ///
  /// - Parameters:
  ///   - folder: Where `bank` and `progress.sqlite` are written.
  ///   - questions: How many questions, rounded down to whole hundreds.
  /// - Throws: What writing files or the progress throws.
  static func write(to folder: URL, questions: Int) throws {
    let bank = folder.appending(path: "bank")
    for name in ["articles", "questions"] {
      try FileManager.default.createDirectory(
        at: bank.appending(path: name), withIntermediateDirectories: true)
    }
    try write(
      [
        "format": "quiz-bank-folder", "version": 1, "id": "0123456789abcdef", "title": "Benchmark",
        "languages": ["zh-Hans"], "generator": "quiz 0.1.0", "icu": NSNull(),
        "settings": ["limit": NSNull()],
      ], to: bank.appending(path: "bank.json"))
    var answered: [(QuestionID, FactID)] = []
    for file in 0..<questions / questionsAFile {
      answered += try writeFile(file, to: bank)
    }
    let store = try ProgressStore.open(
      path: folder.appending(path: "progress.sqlite").path,
      now: Moment(secondsSince1970: 1_600_000_000))
    try ProgressWorkload.fill(
      store, bank: BankID(rawValue: "0123456789abcdef"), questions: answered,
      reviews: answered.count * 2)
  }

  /// An article with its questions; every second one has been answered.
  private static func writeFile(_ file: Int, to bank: URL) throws -> [(QuestionID, FactID)] {
    var text = ""
    var objects: [[String: Any]] = []
    var answered: [(QuestionID, FactID)] = []
    let article = String(format: "%012x-1", file)
    for index in 0..<questionsAFile {
      let number = 1000 + file * questionsAFile + index
      let sentence = "第\(number)个地区去年的算力规模达到\(number)亿元，同比增长两成以上。"
      let start = text.utf8.count
      text += sentence + "\n"
      let id = String(format: "%016x", number)
      objects.append(
        question(id, number, sentence, article, index, [start, start + sentence.utf8.count]))
      if index % 2 == 0 {
        answered.append((QuestionID(rawValue: id), FactID(rawValue: "f" + id.dropFirst())))
      }
    }
    let name = String(format: "%04d.txt", file)
    try Data(text.utf8).write(to: bank.appending(path: "articles/\(name)"))
    try write(
      [
        "format": "quiz-questions", "version": 1,
        "articles": [
          [
            "id": article, "sha256": String(repeating: "a", count: 64), "extracted": false,
            "title": "算力报告 \(file)", "author": "张三", "publication": "日报", "date": "2025-02-24",
            "language": "zh-Hans", "url": NSNull(), "paragraphs": Array(0..<questionsAFile),
          ]
        ], "questions": objects,
      ], to: bank.appending(path: "questions/\(name).json"))
    return answered
  }

  private static func question(
    _ id: String, _ number: Int, _ sentence: String, _ article: String, _ paragraph: Int,
    _ span: [Int]
  ) -> [String: Any] {
    let answer = "\(number)亿元"
    return [
      "id": id, "fact": "f" + id.dropFirst(), "kind": "multiple-choice", "topic": "figure",
      "language": "zh-Hans", "prompt": sentence.replacingOccurrences(of: answer, with: "____"),
      "answer": answer, "accepted": [String](),
      "choices": ["\(number - 400)亿元", "\(number - 200)亿元", answer, "\(number + 500)亿元"],
      "feedback": [NSNull(), NSNull(), NSNull(), NSNull()], "hint": NSNull(),
      "importance": Double(number % 100) / 100, "figure": NSNull(),
      "evidence": [
        [
          "article": article, "paragraph": paragraph, "spans": [span], "text": sentence,
          "speaker": NSNull(), "occasion": NSNull(), "citation": NSNull(),
        ]
      ],
      "status": "active",
    ]
  }

  private static func write(_ object: [String: Any], to url: URL) throws {
    try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted]).write(to: url)
  }
}
