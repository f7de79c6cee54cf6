import Foundation
import TestSupport

/// A small bank on the disk: choices with sorted numbers and one cloze, each about a sentence of its own.
struct SampleBank {
  /// The folder that holds the bank and the progress file.
  let folder: TemporaryFolder

  var path: String { folder.path("bank") }
  var progress: String { folder.path("progress.sqlite") }

  /// The answer to the cloze, which comes first.
  static let clozeAnswer = "头雁"
  /// The digit of every right choice.
  static let rightDigit = "3"

  /// Writes a bank of one cloze and so many choices.
  init(choices: Int = 2) throws {
    folder = try TemporaryFolder()
    var sentences = ["人工智能具有溢出带动性很强的‘头雁’效应。"]
    sentences += (0..<choices).map { "第\($0 + 1)个地区的算力规模达到\(700 + $0)亿元。" }
    let text = sentences.joined(separator: "\n") + "\n"
    try folder.write(text, to: "bank/articles/a.txt")
    try write(
      [
        "format": "quiz-bank-folder", "version": 1, "id": "0123456789abcdef", "title": "样例题库",
        "languages": ["zh-Hans"], "generator": "quiz 0.1.0", "icu": NSNull(),
        "settings": ["limit": NSNull()],
      ], to: "bank/bank.json")
    var start = 0
    var questions: [[String: Any]] = []
    for (place, sentence) in sentences.enumerated() {
      let span = [start, start + sentence.utf8.count]
      start = span[1] + 1
      questions.append(Self.question(place, sentence, span))
    }
    try write(
      [
        "format": "quiz-questions", "version": 1,
        "articles": [
          [
            "id": "aaaaaaaaaaaa-1", "sha256": String(repeating: "a", count: 64),
            "extracted": false, "title": "算力报告", "author": "张三", "publication": "人民日报",
            "date": "2025-02-24", "language": "zh-Hans", "url": NSNull(),
            "paragraphs": Array(sentences.indices),
          ]
        ],
        "questions": questions,
      ], to: "bank/questions/a.txt.json")
  }

  private static func question(_ place: Int, _ sentence: String, _ span: [Int]) -> [String: Any] {
    let isCloze = place == 0
    let number = 700 + place - 1
    let answer = isCloze ? clozeAnswer : "\(number)亿元"
    let choices = ["\(number - 400)亿元", "\(number - 200)亿元", answer, "\(number + 500)亿元"]
    let id =
      place < 10 ? String(repeating: "\(place)", count: 16) : String(format: "%016d", place)
    return [
      "id": String(id.prefix(16)), "fact": "f" + String(id.suffix(15)),
      "kind": isCloze ? "cloze" : "multiple-choice", "topic": isCloze ? "quote" : "figure",
      "language": "zh-Hans", "prompt": sentence.replacingOccurrences(of: answer, with: "____"),
      "answer": answer, "accepted": [String](), "choices": isCloze ? NSNull() : choices,
      "feedback": isCloze ? NSNull() : [NSNull(), NSNull(), NSNull(), NSNull()], "hint": NSNull(),
      "importance": 1 - Double(place) / 100, "figure": NSNull(),
      "evidence": [
        [
          "article": "aaaaaaaaaaaa-1", "paragraph": place, "spans": [span], "text": sentence,
          "speaker": NSNull(), "occasion": NSNull(), "citation": NSNull(),
        ]
      ],
      "status": "active",
    ]
  }

  private func write(_ object: [String: Any], to name: String) throws {
    let bytes = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted])
    try folder.write(String(decoding: bytes, as: UTF8.self), to: name)
  }
}
