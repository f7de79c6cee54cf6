import MemoryModel

/// `quiz optimize --log FILE.csv`: fits the weights of FSRS-6 to a review log.
enum OptimizeCommand: Command {
  static var specification: CommandSpecification {
    CommandSpecification(
      name: "optimize", arguments: "", argumentCount: (0, 0),
      options: [
        .init(
          name: "--log", value: "FILE.csv",
          help: Localized(
            en: "the review log, with the columns card_id, review_ms and rating; '-' is standard "
              + "input",
            zh: "复习记录，含 card_id、review_ms、rating 三列；“-”表示标准输入")),
        .init(
          name: "--before", value: "MS",
          help: Localized(
            en: "leaves out reviews from this moment on, in milliseconds since 1970",
            zh: "不计此刻及以后的复习，以 1970 年起的毫秒数表示")),
        .init(
          name: "--json", value: nil,
          help: Localized(en: "prints JSON for programs", zh: "输出 JSON，供程序使用")),
      ],
      summary: Localized(
        en: "Fits the 21 weights of the memory model to a review log, and says how they forecast "
          + "reviews that they were not fitted to, beside the standard ones.",
        zh: "按复习记录拟合记忆模型的 21 个权重，并说明它们与标准权重对未参与拟合的复习预测得如何。"),
      example: "quiz optimize --log reviews.csv --json", isPlumbing: true)
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    guard let path = arguments.value("--log") else {
      throw QuizError.usage(.tooFewArguments(expected: "--log FILE.csv"), command: "optimize")
    }
    let end = try arguments.number("--before", in: Int.min...Int.max, command: "optimize")
    let log = try ReviewTable.log(
      try PlumbingInput.lines(of: path, console), of: path, before: end)
    let proposal = ParameterProposal(for: log)
    guard !arguments.has("--json") else {
      try console.write(.json(ProposalJSON.text(proposal)))
      return .done
    }
    try console.print(ProposalWords(language: arguments.language).lines(proposal))
    return .done
  }
}
