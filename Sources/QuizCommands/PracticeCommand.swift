/// `quiz practice [BANK…]`: a session.
enum PracticeCommand: Command {
  static var specification: CommandSpecification {
    CommandSpecification(
      name: "practice", arguments: "[BANK…]", argumentCount: (0, nil),
      options: PracticeOptions.specification,
      summary: Localized(
        en: "Asks what is due, then ten new questions. Without a bank, those used before, else "
          + "those under banks/. Answers are kept one by one; leave at any moment.",
        zh: "先问到期的题，再问十道新题。不写题库时，用以前用过的题库，否则用 banks/ 下的题库。"
          + "每次作答立即保存，可随时离开。"),
      example: "quiz practice my-bank --minutes 15")
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let options = try PracticeOptions(
      arguments, command: "practice", seed: UInt64(bitPattern: Int64(console.milliseconds())))
    let named = arguments.positional
    // A bank that can't be opened stops the command before a progress file is made.
    try BankShelf.check(named)
    let store = try ProgressFile.open(arguments, console)
    let paths = try named.isEmpty ? BankShelf.usualPaths(store) : named
    guard !paths.isEmpty else {
      throw QuizError.usage(.tooFewArguments(expected: "BANK"), command: "practice")
    }
    return try PracticeRun(
      console: console, language: arguments.language,
      shelf: BankShelf(paths, store: store, isKeptLater: true),
      store: store,
      options: options
    ).run()
  }
}
