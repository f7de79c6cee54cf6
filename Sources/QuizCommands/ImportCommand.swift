import MemoryModel
import ProgressStore

/// `quiz import FILE`: adds a history that `quiz export --format history` wrote to the progress file.
enum ImportCommand: Command {
  static var specification: CommandSpecification {
    CommandSpecification(
      name: "import", arguments: "FILE.jsonl", argumentCount: (1, 1),
      summary: Localized(
        en: "Adds a history that 'quiz export BANK --format history' wrote to the progress file; "
          + "'-' is standard input. What is there already isn't added twice.",
        zh: "把“quiz export 题库 --format history”导出的学习记录加入进度文件；“-”表示标准输入。已有的记录不会重复加入。"),
      example: "quiz import history.jsonl", isPlumbing: true)
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let path = arguments.positional[0]
    let lines = try PlumbingInput.lines(of: path, console)
    let store = try ProgressFile.open(arguments, console)
    let report: ImportReport
    do throws(ProgressError) {
      report = try store.importHistory(
        lines, at: console.now(),
        counting: .learningDays(LearnerTime.calendar(console.environment)))
    } catch {
      throw Self.error(error, of: path)
    }
    let sentences = HistoryWords(language: arguments.language).imported(report)
    try console.print(sentences)
    return .done
  }

  /// What is wrong with the history is told of the history's file, all else of the progress file.
  static func error(_ error: ProgressError, of path: String) -> QuizError {
    switch error.kind {
    case .badLine(let line, let expected): .damaged(path, line: line, expected: expected)
    case .newer(let version, let known): .newer(path, version: version, known: known)
    default: QuizError(progress: error)
    }
  }
}
