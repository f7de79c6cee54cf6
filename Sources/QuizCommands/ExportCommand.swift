import QuestionBank

/// `quiz export BANK --format json|tsv`: the bank for other programs.
enum ExportCommand: Command {
  /// A form in which a bank, or what was learned of it, leaves the program.
  enum Format: String, CaseIterable {
    case json, tsv, history
  }

  static var specification: CommandSpecification {
    CommandSpecification(
      name: "export", arguments: "BANK", argumentCount: (0, 1),
      options: [
        .init(
          name: "--format", value: Format.allCases.map(\.rawValue).joined(separator: "|"),
          help: Localized(
            en: "json (default): everything, as in banks/quiz-bank.schema.json; "
              + "tsv: for Anki's text import; history: the answers given, as JSON lines, of all "
              + "banks where none is named",
            zh: "json（默认）：全部内容，格式见 banks/quiz-bank.schema.json；tsv：供 Anki 文本导入；"
              + "history：作答记录，每行一个 JSON，不写题库时为全部题库")),
        .init(
          name: "--output", value: "FILE",
          help: Localized(en: "writes to a file instead of standard output", zh: "写入文件，而不是标准输出")),
      ],
      summary: Localized(
        en: "Prints the questions of a bank with their answers and where they stand.",
        zh: "输出题库中的题目、答案及其出处。"),
      example: "quiz export my-bank --format json --output my-bank.json")
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let output = arguments.value("--output")
    let data: Console.Data
    switch try format(arguments) {
    case .json:
      data = .json(String(decoding: try BankExport(of: bank(arguments)).encoded(), as: UTF8.self))
    case .tsv:
      let bank = try bank(arguments)
      let export = try BankExport(of: bank)
      data = .cells(
        AnkiText.text(of: export.questions, articles: export.articles, deck: bank.displayTitle))
    case .history:
      let bank = try arguments.positional.first.map { try Bank.open(at: $0).record.id }
      try HistoryExport.run(bank: bank, output: output, arguments, console)
      return .done
    }
    try console.write(data, to: output)
    return .done
  }

  private static func bank(_ arguments: ParsedArguments) throws -> Bank {
    try Bank.open(at: arguments.bank(of: "export"))
  }

  private static func format(_ arguments: ParsedArguments) throws -> Format {
    guard let word = arguments.value("--format") else { return .json }
    guard let format = Format(rawValue: word) else {
      throw QuizError.usage(
        .badValue(
          word, option: "--format",
          expected: Format.allCases.map(\.rawValue).joined(separator: ", ")),
        command: "export")
    }
    return format
  }
}
