import MemoryModel
import PracticeSession
import ProgressStore
import QuestionBank

/// `quiz stats [BANK…]`: scores, retention, forecast.
enum StatsCommand: Command {
  static var specification: CommandSpecification {
    CommandSpecification(
      name: "stats", arguments: "[BANK…]", argumentCount: (0, nil),
      options: [
        .init(
          name: "--days", value: "NUMBER",
          help: Localized(en: "days of the forecast (default: 14)", zh: "预测的天数（默认 14）")),
        .init(
          name: "--json", value: nil,
          help: Localized(en: "prints JSON for programs", zh: "输出 JSON，供程序使用")),
      ],
      summary: Localized(
        en: "Shows answers, accuracy, retention against the forecast, what is due, the hardest "
          + "questions and the choices mistaken most. Without a bank, of all used before.",
        zh: "显示作答、正确率、记忆保持率与预测、到期安排、最难的题和最常混淆的选项。"
          + "不写题库时，统计以前用过的全部题库。"),
      example: "quiz stats my-bank")
  }

  private static let usualForecast = 14

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let forecastDays =
      try arguments.number("--days", in: 1...366, command: "stats") ?? usualForecast
    let named = arguments.positional
    // A bank that can't be opened stops the command before anything is read.
    let shelf = named.isEmpty ? nil : try BankShelf(named)
    let store = try ProgressFile.openForReading(arguments, console)
    let known = try shelf ?? rememberedBanks(store, arguments.language, console)
    let calendar = LearnerTime.calendar(console.environment)
    let wanted = named.isEmpty ? nil : Set(known.banks.map(\.bank.record.id))
    let banks = try banks(known, store)
    let collector = try answers(
      of: wanted, in: store,
      StatisticsCollector(
        today: calendar.day(at: console.now()),
        scheduler: try LearnerTime.scheduler(calendar, store)))
    let statistics = collector.statistics(banks, calendar: calendar, forecastDays: forecastDays)
    guard !arguments.has("--json") else {
      try console.write(.json(StatisticsJSON(questions: banks.questions).text(statistics)))
      return .done
    }
    let text = StatisticsText(
      questions: banks.questions, words: StatisticsWords(language: arguments.language),
      drawing: StatisticsDrawing(isColoured: console.isColoured))
    try console.print(text.lines(statistics))
    return .done
  }

  private static func answers(
    of banks: Set<BankID>?, in store: ProgressStore, _ collector: StatisticsCollector
  ) throws -> StatisticsCollector {
    var collector = collector
    do throws(ProgressError) {
      try store.eachReview { (review: StoredReview) throws(ProgressError) in
        if banks?.contains(review.bank) ?? true { collector.add(review) }
      }
    } catch {
      throw QuizError(progress: error)
    }
    return collector
  }

  /// The banks used before that can be opened; of the others one sentence each on standard error.
  private static func rememberedBanks(
    _ store: ProgressStore, _ language: InterfaceLanguage, _ console: Console
  ) throws -> BankShelf {
    var paths: [String] = []
    do throws(ProgressError) {
      paths = try store.knownBanks().map(\.path)
    } catch {
      throw QuizError(progress: error)
    }
    let readable = paths.filter { path in
      do {
        _ = try BankShelf([path])
        return true
      } catch let error as QuizError {
        console.printError("Error: \(ErrorSentences.sentence(error, language))")
      } catch {
        console.printError("Error: \(error)")
      }
      return false
    }
    return try BankShelf(readable)
  }

  /// What the collector needs to know of the banks.
  private static func banks(_ shelf: BankShelf, _ store: ProgressStore) throws
    -> StatisticsCollector.Banks
  {
    var banks = StatisticsCollector.Banks()
    banks.articleTitles = shelf.articleTitles
    do throws(ProgressError) {
      for open in shelf.banks {
        let id = open.bank.record.id
        func key(_ question: QuestionID) -> QuestionKey {
          QuestionKey(bank: id, question: question)
        }
        for question in open.questions { banks.questions[key(question.id)] = question }
        for (question, card) in try store.cards(in: id) { banks.cards[key(question)] = card }
        for (question, suspension) in try store.suspended(in: id) {
          banks.suspended[key(question)] = suspension.reason
        }
        for question in try store.flagged(in: id).keys { banks.flagged.insert(key(question)) }
      }
    } catch {
      throw QuizError(progress: error)
    }
    return banks
  }
}
