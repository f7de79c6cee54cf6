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
    try run(arguments, console, read: ArticleFileReading.reader(console))
  }

  /// Runs with another way to read a file.
  static func run(
    _ arguments: ParsedArguments, _ console: Console, read: @escaping ArticleFileReading.Reader
  ) throws -> ExitStatus {
    let options = try GenerateOptions(arguments)
    if options.undoesRemake {
      try takeRemakeBack(options.bank, GenerateWords(language: arguments.language), console)
      return .done
    }
    let cache = AnalysisCache(
      folder: IndexPreparation.folder(arguments, console), bank: options.bank)
    return try run(options, arguments, console, cache: cache, read: read)
  }

  /// Makes the questions and tells what was done.
  ///
  /// - Parameters:
  ///   - options: What is asked for.
  ///   - arguments: Of the command.
  ///   - console: Where it is told.
  ///   - cache: Analyses that were made before.
  ///   - read: Reads a file.
  ///   - intake: Articles that were read already; nil for those that the options name.
  /// - Returns: The exit status.
  /// - Throws: ``QuizError`` or `BankError`; nothing in the bank is changed then.
  static func run(
    _ options: GenerateOptions, _ arguments: ParsedArguments, _ console: Console,
    cache: AnalysisCache, read: @escaping ArticleFileReading.Reader, intake: ArticleIntake? = nil
  ) throws -> ExitStatus {
    let language = arguments.language
    let words = GenerateWords(language: language)
    let bar = ProgressBar(language, console)
    var failures: [GenerateReport.Summary.Unreadable] = []
    defer { bar.end() }
    let outcome = try GenerateRun(
      options: options, read: read, standardInput: console.readAll,
      cache: cache, intake: intake, progress: bar.update
    ).run { failure in
      let sentence = ErrorSentences.sentence(failure, language)
      failures.append(.init(reason: sentence))
      bar.end()
      console.printError("Error: \(sentence)")
    }
    bar.end()
    if let bank = outcome.bank, !options.isDryRun {
      IndexPreparation.prepare(bank, arguments, console)
    }
    if let report = options.report {
      let ledger = GenerateReport.Ledger(
        outcome.result.generation, articles: outcome.articles.sources.map(\.entry))
      try console.write(.json(GenerateReport.json(ledger)), to: report)
    }
    if let bank = outcome.bank {
      for finding in try bank.editFindings() {
        console.printError("Warning: \(words.finding(finding, bank: bank)).")
      }
    }
    let listed = options.listed.flatMap { listed in
      outcome.result.changes.filter { listed.shows($0.fate) }
    }
    guard !options.isJSON else {
      let summary = GenerateReport.Summary(
        outcome, of: options, failures: failures, listed: listed)
      try console.write(.json(GenerateReport.json(summary)))
      return .done
    }
    let articles = Dictionary(
      outcome.articles.sources.map { ($0.entry.id, $0.entry) },
      uniquingKeysWith: { first, _ in first })
    try console.print(
      words.summary(outcome, listsEmpty: options.listed.contains(.empty))
        + listed.map { words.line($0, articles: articles) }
        + (options.isDryRun ? [words.nothingWritten] : []))
    return .done
  }

  private static func takeRemakeBack(
    _ path: String, _ words: GenerateWords, _ console: Console
  ) throws {
    let lock = try BankLock(Bank.open(at: path))
    defer { withExtendedLifetime(lock) {} }
    // Opened again: another process may have written before the lock was taken.
    var bank = try Bank.open(at: path)
    try bank.takeRemakeBack()
    let active = try bank.questions().count { $0.status == .active }
    try console.print(words.takenBack(bank, questions: active))
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
    case .empty: false
    }
  }
}
