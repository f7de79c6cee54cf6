import MemoryModel
import PracticeSession
import ProgressStore
import QuestionBank

/// Why questions of a bank wouldn't be asked, if practice began now.
struct HeldBack {
  private let reasons: [QuestionKey: HoldReason]
  private let bank: BankID
  private let now: Moment

  /// Goes through a session of the bank without answering.
  ///
  /// - Throws: ``QuizError`` where bank or progress can't be read.
  init(_ bank: Bank, store: ProgressStore, _ console: Console) throws {
    let shelf = try BankShelf([bank.path], store: store)
    now = console.now()
    self.bank = bank.record.id
    let options = QueueOptions()
    let plan = QueuePlan(
      try shelf.entries(store), options: options, now: now,
      today: Today(at: now, in: LearnerTime.calendar(console.environment)))
    reasons = Session.holdReasons(
      plan, options, lookUp: { [shelf] in shelf.asked($0) },
      at: ClockReading(moment: now, milliseconds: 0))
  }

  /// Why a question is held back, in a sentence; nil where it would be asked, or isn't active.
  func sentence(for question: QuestionID, _ language: InterfaceLanguage) -> String? {
    reasons[QuestionKey(bank: bank, question: question)].map { text($0)(language) }
  }

  private func text(_ reason: HoldReason) -> Localized {
    switch reason {
    case .suspended:
      Localized(
        en: "It is set aside; 'quiz practice --suspended' brings it back.",
        zh: "已搁置；可用“quiz practice --suspended”恢复。")
    case .notSelected: Localized(en: "It wasn't asked for.", zh: "不在所选范围内。")
    case .notDue(let moment):
      Localized(
        en: "It is due in \(days(until: moment)) d.", zh: "\(days(until: moment))天后到期。")
    case .choiceFirst(let id):
      Localized(
        en: "The choice that asks the same, \(id.rawValue), has to reach review first.",
        zh: "同一知识点的选择题 \(id.rawValue) 须先进入复习阶段。")
    case .siblingToday(let id):
      Localized(
        en: "Another question of the same fact, \(id.rawValue), has its turn today.",
        zh: "同一知识点的另一题 \(id.rawValue) 今天已安排。")
    case .answerShown(let id):
      Localized(
        en:
          "Question \(id.rawValue), which has its turn today, and this one show each other's answer.",
        zh: "与今天已安排的题目 \(id.rawValue) 会互相透露答案。")
    case .limit:
      Localized(
        en: "A session brings only \(QueueOptions.usualNewLimit) new questions; others come first.",
        zh: "每次只出\(QueueOptions.usualNewLimit)道新题，其他题目排在前面。")
    }
  }

  private func days(until moment: Moment) -> Int {
    max(1, (moment.secondsSince1970 - now.secondsSince1970 + 43_200) / 86_400)
  }
}
