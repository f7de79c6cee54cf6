import Foundation

/// `quiz schedule`: schedules histories, so that anybody can compare with another implementation of FSRS-6.
///
/// Elapsed days are whole periods of 24 hours here, and nothing is fuzzed.
struct ScheduleCommand: Command {
  static let specification = CommandSpecification(
    name: "schedule", arguments: "FILE.jsonl", argumentCount: (1, 1),
    summary: Localized(
      en: "Schedules review histories by FSRS-6, one JSON object a line; '-' is standard input.",
      zh: "按 FSRS-6 计算复习安排，每行一个 JSON 对象；“-”表示标准输入。"),
    example: "quiz schedule histories.jsonl", isPlumbing: true)

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let path = arguments.positional[0]
    var output = ""
    for (index, line) in try PlumbingInput.lines(of: path, console).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      do throws(ReviewHistory.Fault) {
        output += try ReviewHistory.scheduled(line) + "\n"
      } catch {
        try console.write(.json(output))
        throw QuizError.damaged(path, line: index + 1, expected: error.expected)
      }
      guard output.utf8.count > 1 << 16 else { continue }
      try console.write(.json(output))
      output = ""
    }
    try console.write(.json(output))
    return .done
  }
}
