import Foundation
import Hashing
import QuestionBank
import QuestionGeneration

/// `quiz analyse [FILE…]`: what each article decides by itself, a line each, for `quiz assemble` to make a bank of.
///
/// It keeps nothing, so that any number of them can run on any number of machines.
enum AnalyseCommand: Command {
  static let specification = CommandSpecification(
    name: "analyse", arguments: "[ARTICLE…]", argumentCount: (0, nil),
    summary: Localized(
      en: "Analyses the files named, or those of the lines {\"path\"} of standard input, which may "
        + "hold \"text\" or \"bytes\" (base64) too; prints a line each for 'quiz assemble'.",
      zh: "分析所写的文件；不写则逐行读取标准输入的 {\"path\"}（可带 \"text\" 或 base64 的 \"bytes\"），"
        + "每个文件输出一行，供 quiz assemble 使用。"),
    example: "quiz analyse speech.txt > lines.jsonl", isPlumbing: true)

  /// A line of standard input.
  private struct Input: Decodable {
    var path: String
    var text: String?
    var bytes: Data?
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let read = ArticleFileReading.reader(console)
    func write(_ path: String, _ bytes: () throws -> [UInt8]) throws {
      let line = AnalysisLine(path: path, language: arguments.language, read: read, bytes)
      try console.write(.json(line.text() + "\n"))
    }
    for path in arguments.positional { try write(path) { try contents(path) } }
    guard arguments.positional.isEmpty else { return .done }
    var number = 0
    while let line = console.readLine() {
      number += 1
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      guard let input = try? JSONDecoder().decode(Input.self, from: Data(line.utf8)) else {
        throw QuizError.damaged(
          "-", line: number, expected: "{\"path\": \"…\", \"text\": \"…\"}")
      }
      try write(input.path) {
        try input.bytes.map { [UInt8]($0) } ?? input.text.map { Array($0.utf8) }
          ?? contents(input.path)
      }
    }
    return .done
  }

  private static func contents(_ path: String) throws -> [UInt8] {
    try StoredFile.read(path, limit: ArticleFolder.largestFile)
  }
}
