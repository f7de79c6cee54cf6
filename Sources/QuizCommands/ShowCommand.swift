import Foundation
import QuestionBank
import QuestionGeneration

/// `quiz show BANK [QUESTION or ARTICLE]`: lists questions, or shows one with its evidence.
enum ShowCommand: Command {
  static var specification: CommandSpecification {
    CommandSpecification(
      name: "show", arguments: "BANK [QUESTION|ARTICLE]", argumentCount: (1, 2),
      options: [
        .init(
          name: "--rejected", value: nil,
          help: Localized(
            en: "lists the candidates that were refused, with the reason",
            zh: "列出未采用的候选题及原因")),
        .init(
          name: "--conflicts", value: nil,
          help: Localized(
            en: "lists figures that say different things of the same measure and time",
            zh: "列出同一指标、同一时间而数值不同的数据")),
        .init(
          name: "--json", value: nil, help: Localized(en: "prints JSON", zh: "以 JSON 输出")),
      ],
      summary: Localized(
        en:
          "Lists the questions of a bank or of an article, or shows one question with its evidence "
          + "in its surroundings. A question goes by its id or the beginning of it, an article by its "
          + "file, id or title.",
        zh: "列出题库或某篇文章的题目，或显示一道题及其出处所在的段落。"
          + "题目用编号或其开头，文章用文件名、编号或标题。"),
      example: "quiz show my-bank speech.txt")
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    try run(arguments, console, read: ArticleFileReading.reader(console))
  }

  /// Runs with another way to read a file.
  static func run(
    _ arguments: ParsedArguments, _ console: Console, read: @escaping ArticleFileReading.Reader
  ) throws -> ExitStatus {
    let bank = try Bank.open(at: arguments.positional[0])
    let word = arguments.positional.dropFirst().first
    let isJSON = arguments.has("--json")
    let words = ShowWords(language: arguments.language)
    if arguments.has("--rejected") {
      return try showRejected(bank, word, isJSON, words, console, read)
    }
    let known = try bank.knownArticles()
    var present = Set(try bank.articles().map(\.id))
    var questions = try bank.questions()
    if arguments.has("--conflicts") {
      let groups = FigureConflicts.groups(questions)
      let byID = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      return try print(
        isJSON
          ? .json(groups.map { $0.map(\.id) }) : .lines(words.conflicts(groups, articles: byID)),
        console)
    }
    if let word {
      guard let target = ShowTarget(word, questions: questions, articles: known) else {
        throw QuizError.notInBank(word, bank: bank.path)
      }
      switch target {
      case .questions(let found) where found.count == 1:
        let status = try show(
          found[0], of: questions, known, bank, isJSON, words, console, read)
        if !isJSON { try showHeldBack(found[0], bank, arguments, console) }
        return status
      case .questions(let found): questions = found
      case .articles(let articles):
        let ids = Set(articles.map(\.id))
        present.formIntersection(ids)
        questions = questions.filter { $0.evidence.contains { ids.contains($0.article) } }
      }
    }
    return try print(
      isJSON
        ? .json(questions)
        : .lines(
          words.list(questions, title: bank.displayTitle, articles: known, present: present)),
      console)
  }

  private enum Output {
    case lines([String])
    case json(any Encodable)
  }

  private static func print(_ output: Output, _ console: Console) throws -> ExitStatus {
    switch output {
    case .lines(let lines): try console.print(lines)
    case .json(let value):
      try console.write(.json(GenerateReport.json(value)))
    }
    return .done
  }

  private static func show(
    _ question: Question, of questions: [Question], _ known: [ArticleEntry], _ bank: Bank,
    _ isJSON: Bool, _ words: ShowWords, _ console: Console,
    _ read: @escaping ArticleFileReading.Reader
  ) throws -> ExitStatus {
    if isJSON { return try print(.json(question), console) }
    let entries = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var passages = EvidencePassage(bank, read: read)
    let answers = [question.answer] + [question.figure?.text].compactMap { $0 } + question.accepted
    var evidence: [(evidence: Evidence, article: ArticleEntry?, paragraph: String)] = []
    for piece in question.evidence {
      let entry = entries[piece.article]
      let paragraph = passages.paragraph(of: piece, in: entry)
      evidence.append(
        (
          piece, entry,
          EvidencePassage.marked(paragraph, evidence: piece.text, answers: answers)
        ))
    }
    let siblings = questions.filter { $0.fact == question.fact && $0.id != question.id }.map(\.id)
    return try print(
      .lines(words.page(question, siblings: siblings, evidence: evidence)), console)
  }

  /// Says why practice wouldn't ask a question now, where it wouldn't.
  private static func showHeldBack(
    _ question: Question, _ bank: Bank, _ arguments: ParsedArguments, _ console: Console
  ) throws {
    let store = try ProgressFile.openForReading(arguments, console)
    let held = try HeldBack(bank, store: store, console)
    if let sentence = held.sentence(for: question.id, arguments.language) {
      try console.print(sentence)
    }
  }

  /// Generates once more without writing: the ledger isn't kept in the bank.
  private static func showRejected(
    _ bank: Bank, _ word: String?, _ isJSON: Bool, _ words: ShowWords, _ console: Console,
    _ read: @escaping ArticleFileReading.Reader
  ) throws -> ExitStatus {
    let before = try bank.questionFiles()
    let articles = ArticleCollection(
      present: try PresentArticles(ofBank: bank.path), new: [], bank: bank.path, before: before,
      descriptions: bank.record.settings.descriptions, cache: nil, read: read)
    var generation = BankGeneration(
      articles, before: before, limit: bank.record.settings.limit, isRemade: false
    ).generation
    let entries = articles.sources.map(\.entry)
    if let word {
      guard case .articles(let found) = ShowTarget(word, questions: [], articles: entries) else {
        throw QuizError.notInBank(word, bank: bank.path)
      }
      let ids = Set(found.map(\.id))
      generation.refused.removeAll { !ids.contains($0.article) }
      generation.coverage.removeAll { !ids.contains($0.article) }
    }
    return try print(
      isJSON
        ? .json(GenerateReport.Ledger(generation, articles: entries))
        : .lines(words.rejected(generation.refused, articles: entries)), console)
  }
}
