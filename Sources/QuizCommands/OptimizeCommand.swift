import MemoryModel
import ProgressStore

/// `quiz optimize`: fits the weights of the memory model to the learner's answers, says what would change, and asks.
enum OptimizeCommand: Command {
  static var specification: CommandSpecification {
    CommandSpecification(
      name: "optimize", arguments: "", argumentCount: (0, 0),
      options: [
        .init(
          name: "--undo", value: nil,
          help: Localized(
            en: "goes back to the settings before the last change",
            zh: "恢复到上次更改之前的设置")),
        .init(
          name: "--yes", value: nil,
          help: Localized(en: "uses better weights without asking", zh: "有更好的权重时直接采用，不再询问")),
        .init(
          name: "--log", value: "FILE.csv",
          help: Localized(
            en: "fits to this review log and changes nothing; it has the columns card_id, "
              + "review_ms and rating; '-' is standard input",
            zh: "拟合此复习记录，不作任何更改；记录含 card_id、review_ms、rating 三列；“-”表示标准输入")),
        .init(
          name: "--before", value: "MS",
          help: Localized(
            en: "with --log: leaves out reviews from this moment on, in milliseconds since 1970",
            zh: "与 --log 同用：不计此刻及以后的复习，以 1970 年起的毫秒数表示")),
        .init(
          name: "--json", value: nil,
          help: Localized(
            en: "prints JSON for programs and changes nothing", zh: "输出 JSON，供程序使用，不作任何更改")),
      ],
      summary: Localized(
        en: "Fits the memory model to your answers, says how it forecasts answers that it was not "
          + "fitted to, and asks before anything changes.",
        zh: "按你的作答拟合记忆模型，说明它对未参与拟合的作答预测得如何，更改前先询问。"),
      example: "quiz optimize")
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let words = ProposalWords(language: arguments.language)
    if let path = arguments.value("--log") {
      let end = try arguments.number("--before", in: Int.min...Int.max, command: "optimize")
      let lines = try PlumbingInput.lines(of: path, console)
      let log = try ReviewTable.log(lines, of: path, before: end)
      return try show(ParameterProposal(for: log), words, arguments, console)
    }
    guard arguments.value("--before") == nil else {
      throw QuizError.usage(.onlyWith("--before", word: "--log"), command: "optimize")
    }
    guard let store = try ProgressFile.openExisting(arguments, console) else {
      try console.print(HistoryWords(language: arguments.language).noProgress)
      return .done
    }
    do {
      return try run(on: store, words, arguments, console)
    } catch let error as ProgressError {
      throw QuizError(progress: error)
    }
  }

  private static func run(
    on store: ProgressStore, _ words: ProposalWords, _ arguments: ParsedArguments,
    _ console: Console
  ) throws -> ExitStatus {
    let days = ElapsedDays.learningDays(LearnerTime.calendar(console.environment))
    guard !arguments.has("--undo") else {
      let earlier = try store.settingsBefore()
      try store.take(earlier, at: console.now(), counting: days)
      try console.print(words.wentBack(earlier))
      return .done
    }
    let proposal = ParameterProposal(for: try LearnerLog.read(store))
    guard !arguments.has("--json") else { return try show(proposal, words, arguments, console) }
    var settings = try store.settings()
    try console.print(words.lines(proposal))
    let proposed = proposal.parameters == .standard ? nil : proposal.parameters
    guard proposed != settings.parameters else {
      try console.print(words.nothingChanges)
      return .done
    }
    try console.print(words.changes(from: settings.parameters, to: proposed))
    if !arguments.has("--yes") {
      try console.prompt(words.question)
      guard console.readLine().map(HistoryWords.isYes) ?? false else {
        try console.print(HistoryWords(language: arguments.language).leftAlone)
        return .done
      }
    }
    settings.parameters = proposed
    let count = try store.take(settings, at: console.now(), counting: days)
    try console.print(words.taken(count))
    return .done
  }

  private static func show(
    _ proposal: ParameterProposal, _ words: ProposalWords, _ arguments: ParsedArguments,
    _ console: Console
  ) throws -> ExitStatus {
    if arguments.has("--json") {
      try console.write(.json(ProposalJSON.text(proposal)))
    } else {
      try console.print(words.lines(proposal))
    }
    return .done
  }
}
