import QuestionBank

/// `quiz export BANK --format json|tsv`: the bank for other programs.
enum ExportCommand: Command {
  /// A form in which a bank, or what was learned of it, leaves the program.
  enum Format: String, CaseIterable {
    case json, tsv
  }

  static var specification: CommandSpecification {
    CommandSpecification(
      name: "export", arguments: "BANK", argumentCount: (1, 1),
      options: [
        .init(
          name: "--format", value: Format.allCases.map(\.rawValue).joined(separator: "|"),
          help: Localized(
            en: "json (default): everything, as in banks/quiz-bank.schema.json; "
              + "tsv: for Anki's text import",
            zh: "json（默认）：全部内容，格式见 banks/quiz-bank.schema.json；tsv：供 Anki 文本导入")),
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
    let bytes = try contents(format(arguments), Bank.open(at: arguments.positional[0]))
    if let output = arguments.value("--output") {
      try StoredFile.replace(output, with: bytes)
    } else {
      try console.output(String(decoding: bytes, as: UTF8.self))
    }
    return .done
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

  private static func contents(_ format: Format, _ bank: Bank) throws -> [UInt8] {
    let export = try BankExport(of: bank)
    switch format {
    case .json: return try export.encoded()
    case .tsv:
      let text = AnkiText.text(
        of: export.questions, articles: export.articles, deck: bank.displayTitle)
      return Array(text.utf8)
    }
  }
}
