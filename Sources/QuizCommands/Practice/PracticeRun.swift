import Dispatch
import MemoryModel
import PracticeSession
import ProgressStore
import QuestionBank
import TerminalUI

/// One run of practice on opened banks, by screens or by lines.
struct PracticeRun {
  let console: Console
  let language: InterfaceLanguage
  let shelf: BankShelf
  let store: ProgressStore
  let options: PracticeOptions

  /// Practises until the session ends, and tells what it came to.
  ///
  /// - Throws: ``QuizError``.
  func run() throws -> ExitStatus {
    let status = try practise()
    if let error = store.backupError {
      let reason = ErrorSentences.sentence(QuizError(progress: error), language)
      let text = Localized(
        en: "Warning: Today's backup of the progress wasn't made. \(reason)",
        zh: "警告：今天的进度备份没有完成。\(reason)")
      console.printError(text(language))
    }
    return status
  }

  private func practise() throws -> ExitStatus {
    let calendar = LearnerTime.calendar(console.environment)
    let scheduler = try LearnerTime.scheduler(calendar, store)
    let clock = ClockReading(moment: console.now(), milliseconds: console.milliseconds())
    let today = Today(at: clock.moment, in: calendar)
    try remember(at: clock.moment)
    let queue = options.queue
    let entries = try shelf.entries(store, only: options.articleNames)
    let plan = QueuePlan(
      entries, options: queue, now: clock.moment, today: today,
      confused: queue.isCram
        ? [] : try ConfusionReading.pairs(shelf, store, today: today.day))
    var session = Session(
      plan: plan, options: queue,
      rules: SessionRules(scheduler: scheduler),
      isTimed: console.terminals.input, lookUp: { [shelf] in shelf.asked($0) }, at: clock)
    let keeper = PracticeKeeper(store, calendar, scheduler)
    let words = Words(language == .chinese ? .chinese : .english)
    let keep: ([SessionEffect]) throws -> Void = { try keeper.keep($0, at: console.now()) }
    let facts: (Session) throws -> SummaryFacts = {
      try SessionEnd.facts($0, shelf, store, today: today, calendar: calendar)
    }
    let passage = Passage(shelf: shelf, read: ArticleFileReading.reader(console))
    if usesScreens {
      let editor = QuestionEditor(console.environment, language)
      let loop = ScreenLoop(
        console: console, words: words,
        palette: Palette(environment: console.environment, background: options.background),
        keep: keep, prepare: prepare,
        passage: passage.text,
        edit: { asked, key in
          shelf.bank(of: key).map { editor.edit(asked, in: $0) } ?? (nil, nil)
        }, facts: facts)
      if try loop.run(session) { return .done }
    }
    let loop = PlainLoop(
      console: console, text: PlainText(words, keepsAnswers: !store.path.isEmpty), keep: keep,
      passage: passage.text)
    shelf.keepIndexes()
    try loop.run(&session)
    let lines = SummaryText(try facts(session), words).lines.map(\.text)
    try console.print([""] + lines)
    return .done
  }

  /// Makes the grader ready, keeps the index and makes the day's backup; a file that another session keeps locked is waited for at the first answer.
  private func prepare() throws {
    // On another thread: the learner reads meanwhile.
    DispatchQueue.global().async { AnswerGrader.prepare() }
    shelf.keepIndexes()
    do throws(ProgressError) {
      try store.prepareToWrite()
    } catch {
      if error.kind != .locked { throw QuizError(progress: error) }
    }
  }

  /// Whether there is a terminal that screens can be drawn on.
  private var usesScreens: Bool {
    console.terminals.input && console.terminals.output && !options.isPlain
      && !["", "dumb"].contains(console.environment["TERM"] ?? "")
  }

  private func remember(at now: Moment) throws {
    do throws(ProgressError) {
      for bank in shelf.banks.map(\.bank) {
        try store.rememberBank(
          bank.record.id, path: BankShelf.absolute(bank.path), title: bank.displayTitle, at: now)
      }
    } catch {
      throw QuizError(progress: error)
    }
  }
}
