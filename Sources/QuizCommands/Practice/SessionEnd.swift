import MemoryModel
import PracticeSession
import ProgressStore
import QuestionBank
import TerminalUI

/// What the end of a session tells beside its own score.
enum SessionEnd {
  /// Gathers the facts.
  ///
  /// - Throws: ``QuizError`` where the progress can't be read.
  static func facts(
    _ session: Session, _ shelf: BankShelf, _ store: ProgressStore, today: Today,
    calendar: StudyCalendar
  ) throws -> SummaryFacts {
    let ending: Session.Ending =
      if case .finished(let ending) = session.stage { ending } else { .quit }
    let tomorrow = calendar.start(of: today.day.advanced(by: 2))
    var (later, next) = (0, 0)
    for entry in try shelf.entries(store) where !entry.isSuspended {
      guard let due = entry.card.due else { continue }
      if due < today.end { later += 1 } else if due < tomorrow { next += 1 }
    }
    let history = try history(shelf, store, before: session.start.moment, today: today.day)
    return SummaryFacts(
      ending: ending, score: session.score, articleTitles: shelf.articleTitles,
      earlier: history.earlier, dueLaterToday: later, dueTomorrow: next,
      daysInARow: history.daysInARow)
  }

  /// Earlier sessions with the banks, and days in a row with answers in any.
  private static func history(
    _ shelf: BankShelf, _ store: ProgressStore, before start: Moment, today: StudyDay
  ) throws -> (earlier: EarlierSessions, daysInARow: Int) {
    let banks = Set(shelf.banks.map(\.bank.record.id))
    var answers: [EarlierSessions.Answer] = []
    var days: Set<StudyDay> = []
    // The last weeks are enough, unless there was an answer on every day of them, or none.
    for reach in reaches {
      (answers, days) = ([], [])
      do throws(ProgressError) {
        try store.eachReview(since: today.advanced(by: -reach)) {
          (review: StoredReview) throws(ProgressError) in
          days.insert(review.studyDay)
          guard review.moment < start, banks.contains(review.bank) else { return }
          answers.append(
            EarlierSessions.Answer(
              moment: review.moment,
              question: QuestionKey(bank: review.bank, question: review.question),
              verdict: review.verdict))
        }
      } catch {
        throw QuizError(progress: error)
      }
      if days.count <= reach, !answers.isEmpty { break }
    }
    var row = 0
    while days.contains(today.advanced(by: -row)) { row += 1 }
    return (EarlierSessions(answers), row)
  }

  /// How many days back the log is read: less first, for a log can be long.
  private static let reaches = [28, 10_000]
}
