import MemoryModel
import ProgressStore
import QuestionBank

/// `quiz settings`: shows what each retention costs, takes one, and reschedules by it after asking.
enum SettingsCommand: Command {
  static var specification: CommandSpecification {
    CommandSpecification(
      name: "settings", arguments: "", argumentCount: (0, 0),
      options: [
        .init(
          name: "--retention", value: "PERCENT",
          help: Localized(
            en: "the share that is to be recalled when a question is due, 70 to 97 (default: 90)",
            zh: "题目到期时应记住的百分比，70 到 97（默认 90）")),
        .init(
          name: "--undo", value: nil,
          help: Localized(
            en: "goes back to the settings and due times before the last change",
            zh: "恢复到上次更改之前的设置和到期时间")),
        .init(
          name: "--yes", value: nil,
          help: Localized(en: "reschedules without asking", zh: "直接重新安排，不再询问")),
      ],
      summary: Localized(
        en: "Shows what each retention costs in minutes a day, by your own cards and times. With "
          + "--retention, shows how what is due would move, and asks before anything changes.",
        zh: "按你自己的卡片和用时，显示各个保持率每天需要的分钟数。加上 --retention 时，显示到期数量的变化，更改前先询问。"),
      example: "quiz settings --retention 85")
  }

  /// Retentions that are shown, in per cent.
  private static let shown = [70, 75, 80, 85, 90, 92, 95, 97]
  /// Days that are played through.
  private static let horizon = 180

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let wanted = try arguments.number("--retention", in: 70...97, command: "settings")
    guard let store = try ProgressFile.openExisting(arguments, console) else {
      try console.print(HistoryWords(language: arguments.language).noProgress)
      return .done
    }
    do {
      let calendar = LearnerTime.calendar(console.environment)
      let settings = try store.settings()
      if arguments.has("--undo") {
        let earlier = try store.settingsBefore()
        try store.take(
          earlier, at: console.now(), counting: .learningDays(calendar), due: .recorded)
        try console.print(ProposalWords(language: arguments.language).wentBack(earlier))
      } else if let wanted {
        var chosen = settings
        chosen.desiredRetention = wanted == 90 ? nil : Double(wanted) / 100
        try reschedule(store, by: chosen, calendar, arguments, console)
      } else {
        try show(store, settings, calendar, arguments, console)
      }
      return .done
    } catch let error as ProgressError {
      throw QuizError(progress: error)
    }
  }

  private static func show(
    _ store: ProgressStore, _ settings: LearnerSettings, _ calendar: StudyCalendar,
    _ arguments: ParsedArguments, _ console: Console
  ) throws {
    let words = SettingsWords(language: arguments.language)
    let today = calendar.day(at: console.now())
    let cards = try store.allCards().map { (id: $0.question.rawValue, card: $0.card) }
    let seconds = try LearnerPace(store, today: today).due
    let current = settings.desiredRetention ?? SchedulerSettings.standard.desiredRetention
    try console.print(words.heading(cards: cards.count, days: horizon))
    try console.print(
      shown.map { percent in
        let forecast = RetentionForecast(
          of: cards, retention: Double(percent) / 100,
          parameters: settings.parameters ?? .standard, today: today, days: horizon)
        return words.row(
          percent, minutes: forecast.answersPerDay * seconds / 60, known: forecast.known,
          isCurrent: percent == Int((current * 100).rounded()))
      })
  }

  private static func reschedule(
    _ store: ProgressStore, by settings: LearnerSettings, _ calendar: StudyCalendar,
    _ arguments: ParsedArguments, _ console: Console
  ) throws {
    let words = SettingsWords(language: arguments.language)
    let today = calendar.day(at: console.now())
    let cards = try store.allCards()
    let plan = Rescheduling(
      cards.map(\.card), by: settings.scheduler(.learningDays(calendar)), calendar: calendar,
      today: today)
    let before = cards.map { $0.card.due.map(calendar.day(at:)) }
    let after = zip(before, plan.days).map { $1 ?? $0 }
    try console.print(words.moves(plan.days.count { $0 != nil }))
    try console.print(
      (0..<Rescheduling.usualSpread).map { offset in
        let day = today.advanced(by: offset)
        func count(_ days: [StudyDay?]) -> Int {
          days.count { $0.map { $0 == day || (offset == 0 && $0 < day) } ?? false }
        }
        return words.day(day.text, before: count(before), after: count(after))
      })
    if !arguments.has("--yes") {
      try console.prompt(words.question)
      guard console.readLine().map(HistoryWords.isYes) ?? false else {
        try console.print(HistoryWords(language: arguments.language).leftAlone)
        return
      }
    }
    var moved: [StoredCard.Key: StudyDay] = [:]
    for (card, day) in zip(cards, plan.days) { moved[card.key] = day }
    try store.take(
      settings, at: console.now(), counting: .learningDays(calendar),
      due: .moved { bank, question, _ in
        moved[StoredCard.Key(bank: bank, question: question)].map(calendar.start(of:))
      })
    try console.print(words.taken)
  }
}
