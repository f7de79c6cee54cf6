import MemoryModel
import PracticeSession
import ProgressStore
import TerminalUI

/// `quiz` alone: what is due today in the banks used before; Enter starts.
enum TodayCommand: Command {
  static var specification: CommandSpecification {
    CommandSpecification(
      name: "", arguments: "", argumentCount: (0, 0),
      options: [
        .init(
          name: "--plain", value: nil,
          help: Localized(en: "lines instead of screens", zh: "逐行显示，不用全屏界面"))
      ],
      summary: Localized(
        en: "Shows what is due today in the banks used before; Enter starts.",
        zh: "显示以前用过的题库今天到期的题；按回车开始。"),
      example: "quiz")
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let words = Words(arguments.language == .chinese ? .chinese : .english)
    let store = try ProgressFile.open(arguments, console)
    let now = console.now()
    let today = Today(at: now, in: LearnerTime.calendar(console.environment))
    let known: [KnownBank]
    let pace: LearnerPace
    do throws(ProgressError) {
      known = try store.knownBanks()
      pace = try LearnerPace(store, today: today.day)
    } catch {
      throw QuizError(progress: error)
    }
    guard !known.isEmpty else {
      try console.print(words(.todayNoBanks))
      return .done
    }
    let copies = store.path.isEmpty ? [] : OtherProgressFile.copies(beside: store.path)
    if !copies.isEmpty {
      try console.print(HistoryWords(language: arguments.language).copiesOffered(copies.count))
    }
    try console.print(words(.todayTitle))
    var ready: [String] = []
    for bank in known {
      guard BankShelf.isBank(bank.path) else {
        try console.print("  \(bank.title)\(words.colon)\(words(.todayMissing, bank.path))")
        continue
      }
      do {
        let shelf = try BankShelf([bank.path], store: store)
        let plan = QueuePlan(
          try shelf.entries(store), options: QueueOptions(), now: now, today: today)
        let due = plan.due.count + plan.soon.count
        let new = min(plan.new.count, QueueOptions.usualNewLimit)
        let line =
          due + new == 0
          ? words(.todayDone) : words(.todayLine, due, new, pace.minutes(due: due, new: new))
        try console.print("  \(bank.title)\(words.colon)\(line)")
        if due + new > 0 { ready.append(bank.path) }
      } catch let error as QuizError {
        console.printError("Error: \(ErrorSentences.sentence(error, arguments.language))")
      }
    }
    guard !ready.isEmpty else {
      try console.print(words(.todayNothing))
      return .done
    }
    try console.print(words(.todayStart))
    guard let line = console.readLine(), line.allSatisfy(\.isWhitespace) else { return .done }
    return try PracticeRun(
      console: console, language: arguments.language, shelf: BankShelf(ready, store: store),
      store: store,
      options: PracticeOptions(
        arguments, command: "", seed: UInt64(bitPattern: Int64(console.milliseconds())))
    ).run()
  }
}
