import QuestionBank

/// `quiz verify BANK`: re-reads every answer from the bytes of the articles.
enum VerifyCommand: Command {
  static var specification: CommandSpecification {
    CommandSpecification(
      name: "verify", arguments: "BANK", argumentCount: (0, 1),
      options: [
        .init(
          name: "--history", value: nil,
          help: Localized(
            en: "checks the progress file instead, and mends cards that don't follow from its log",
            zh: "改为检查进度文件，并修复与作答记录不符的卡片")),
        .init(
          name: "--json", value: nil,
          help: Localized(en: "prints what was found as JSON", zh: "以 JSON 输出结果")),
      ],
      summary: Localized(
        en: "Reads every answer, its context and its choices again from the bytes of the articles; "
          + "exits 1 with a list where one does not hold.",
        zh: "从文章的字节中重新核对每个答案及其语境和选项；有不符的，列出并以 1 退出。"),
      example: "quiz verify my-bank")
  }

  private struct Finding: Encodable {
    var question: String?
    var reason: String
  }

  private struct Summary: Encodable {
    var questions: Int
    var evidence: Int
    var context: Int
    var origins: Int
    var failures: [Finding]
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    guard !arguments.has("--history") else {
      return try HistoryVerification.run(arguments, console)
    }
    let bank = try Bank.open(at: arguments.bank(of: "verify"))
    let result = try BankVerifier.verify(bank)
    let language = arguments.language
    if arguments.has("--json") {
      let summary = Summary(
        questions: result.questions, evidence: result.evidence, context: result.context,
        origins: result.origins,
        failures: result.failures.map {
          Finding(question: $0.question?.rawValue, reason: words($0.reason)(.english))
        })
      try console.write(.json(GenerateReport.json(summary)))
    } else {
      for failure in result.failures {
        let subject = failure.question.map { "\($0.rawValue): " } ?? ""
        try console.print(subject + words(failure.reason)(language))
      }
      let beside = Localized(
        en: result.context + result.origins == 0
          ? "" : "\(result.context) of context, \(result.origins) wrong choices traced, ",
        zh: result.context + result.origins == 0
          ? "" : "\(result.context) 处语境，\(result.origins) 个有来源的干扰项，")
      let total = Localized(
        en: "\(result.questions) questions, \(result.evidence) pieces of evidence, \(beside.en)"
          + "\(result.failures.count) failures.",
        zh: "\(result.questions) 道题，\(result.evidence) 处出处，\(beside.zh)"
          + "\(result.failures.count) 处不符。")
      try console.print(total(language))
    }
    return result.failures.isEmpty ? .done : .failed
  }

  private static func words(_ reason: VerificationFailure.Reason) -> Localized {
    switch reason {
    case .noEvidence: Localized(en: "names no evidence", zh: "没有出处")
    case .unknownArticle(let id):
      Localized(
        en: "names the article \(id.rawValue), which the bank does not have",
        zh: "出处所在的文章 \(id.rawValue) 不在题库中")
    case .noFile(let path): Localized(en: "'\(path)' is not there", zh: "没有“\(path)”这个文件")
    case .otherBytes(let path):
      Localized(
        en: "'\(path)' was changed since the questions were made; run 'quiz generate'",
        zh: "“\(path)”在出题之后有改动；请运行“quiz generate”")
    case .outsideText(let path):
      Localized(en: "its spans do not lie in '\(path)'", zh: "出处的位置不在“\(path)”之内")
    case .cutCharacter(let path):
      Localized(en: "a span cuts a character of '\(path)'", zh: "出处的位置切断了“\(path)”中的一个字")
    case .otherWords(let path, let found):
      Localized(
        en: "in '\(path)' other words stand at its place: '\(found)'",
        zh: "“\(path)”中该处是另外的文字：“\(found)”")
    case .leakingContext(let text):
      Localized(
        en: "its context '\(text)' names the answer or a choice",
        zh: "语境“\(text)”中出现了答案或选项")
    case .choiceNotFound(let choice):
      Localized(
        en: "the choice '\(choice)' does not stand where it is said to come from",
        zh: "选项“\(choice)”不在所标的来源中")
    case .answerNotFound:
      Localized(en: "its answer stands in none of its evidence", zh: "出处中找不到答案")
    }
  }
}
