import QuestionBank
import QuestionGeneration

/// `quiz generate BANK [ARTICLE…]`: adds articles to a bank and makes its questions.
enum GenerateCommand: Command {
  static var specification: CommandSpecification {
    CommandSpecification(
      name: "generate", arguments: "BANK [ARTICLE…]", argumentCount: (1, nil),
      options: GenerateOptions.specification,
      summary: Localized(
        en:
          "Adds the files or folders named ('-': standard input) to a bank, reads what changed and "
          + "makes its questions. Questions that are there stay as long as an article states them.",
        zh: "把所写的文件或文件夹（“-”为标准输入）加入题库，读取有变化的文章并出题。"
          + "已有的题只要仍有文章为据，就保持不变。"),
      example: "quiz generate my-bank speech.txt report.pdf")
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    try run(arguments, console) { bytes, name, said in
      try ArticleFileReading.read(bytes, name: name, said, console)
    }
  }

  /// Runs with another way to read a file.
  static func run(
    _ arguments: ParsedArguments, _ console: Console, read: @escaping ArticleFileReading.Reader
  ) throws -> ExitStatus {
    let options = try GenerateOptions(arguments)
    let language = arguments.language
    let words = GenerateWords(language: language)
    let bar = ProgressBar(words.working, console)
    var failures: [GenerateReport.Summary.Unreadable] = []
    defer { bar.end() }
    let outcome = try GenerateRun(
      options: options, read: read, standardInput: console.readAll, progress: bar.update
    ).run { failure in
      let sentence = ErrorSentences.sentence(failure, language)
      failures.append(.init(reason: sentence))
      bar.end()
      console.printError("Error: \(sentence)")
    }
    bar.end()
    IndexPreparation.prepare(outcome.bank, arguments, console)
    if let report = options.report {
      let ledger = GenerateReport.Ledger(
        outcome.result.generation, articles: outcome.articles.sources.map(\.entry))
      try console.write(.json(GenerateReport.json(ledger)), to: report)
    }
    for finding in try outcome.bank.editFindings() {
      console.printError("Warning: \(words.finding(finding, bank: outcome.bank)).")
    }
    let listed = outcome.result.changes.filter { change in
      options.listed.contains { $0.shows(change.fate) }
    }
    guard !options.isJSON else {
      let summary = GenerateReport.Summary(outcome, failures: failures, listed: listed)
      try console.write(.json(GenerateReport.json(summary)))
      return .done
    }
    let articles = Dictionary(
      outcome.articles.sources.map { ($0.entry.id, $0.entry) },
      uniquingKeysWith: { first, _ in first })
    try console.print(
      words.summary(outcome) + listed.map { words.line($0, articles: articles) })
    return .done
  }
}

extension GenerateOptions.Listed {
  /// Whether a question is listed under this word; one that came back is listed with the new ones.
  func shows(_ fate: QuestionChange.Fate) -> Bool {
    switch self {
    case .kept: fate == .kept
    case .changed: fate == .changed
    case .new: fate == .new || fate == .restored
    case .retired: fate == .retired
    }
  }
}
