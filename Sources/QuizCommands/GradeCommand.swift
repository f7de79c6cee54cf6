import PracticeSession

/// `quiz grade FILE.tsv`: right, near or wrong for each typed answer.
enum GradeCommand: Command {
  static let specification = CommandSpecification(
    name: "grade", arguments: "FILE.tsv", argumentCount: (1, 1),
    summary: Localized(
      en:
        "Prints right, near or wrong for each row of language, type, key, unit, accepted and answer.",
      zh: "逐行评判填写的答案（列：language、type、key、unit、accepted、answer），输出 right、near 或 wrong。"),
    example: "quiz grade answers.tsv", isPlumbing: true)

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let path = arguments.positional[0]
    let lines = try PlumbingInput.lines(of: path, console)
    let header = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false)
    let columns = ["language", "type", "key", "unit", "accepted", "answer"]
    let places = columns.compactMap { name in header.firstIndex { $0 == name } }
    guard places.count == columns.count else {
      throw QuizError.damaged(path, line: 1, expected: columns.joined(separator: "\t"))
    }
    for (index, line) in lines.enumerated().dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      func field(_ column: Int) -> String {
        places[column] < fields.count ? String(fields[places[column]]) : ""
      }
      guard let type = AnswerType(rawValue: field(1)) else {
        let known = AnswerType.allCases.map(\.rawValue).joined(separator: ", ")
        throw QuizError.damaged(path, line: index + 1, expected: known)
      }
      let key = AnswerKey(
        answer: field(2), unit: field(3),
        accepted: field(4).split(separator: "|").map(String.init), language: field(0), type: type)
      let grade = AnswerGrader.grade(field(5), against: key)
      try console.print(grade.verdict.rawValue)
    }
    return .done
  }
}
