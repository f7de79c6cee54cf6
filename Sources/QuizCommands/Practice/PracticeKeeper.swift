import MemoryModel
import PracticeSession
import ProgressStore
import QuestionBank

/// Keeps what a session says has to be kept, each thing committed before it returns.
final class PracticeKeeper {
  // A class, because it remembers which rows of the log its answers became.

  private let store: ProgressStore
  private let calendar: StudyCalendar
  private let scheduler: Scheduler
  private var rows: [QuestionKey: [ReviewRowID]] = [:]

  init(_ store: ProgressStore, _ calendar: StudyCalendar, _ scheduler: Scheduler) {
    self.store = store
    self.calendar = calendar
    self.scheduler = scheduler
  }

  /// Keeps effects in their order.
  ///
  /// - Throws: ``QuizError`` where one of them can't be kept.
  func keep(_ effects: [SessionEffect], at now: Moment) throws {
    do throws(ProgressError) {
      for effect in effects { try keep(effect, at: now) }
    } catch {
      throw QuizError(progress: error)
    }
  }

  private func keep(_ effect: SessionEffect, at now: Moment) throws(ProgressError) {
    switch effect {
    case .record(let review):
      let fuzz = FuzzSeed(
        id: review.entry.key.question.rawValue, reviews: review.entry.card.reviews)
      let row = try store.record(record(review)) {
        self.scheduler.review($0, rated: review.rating, at: review.moment, fuzz: fuzz)
      }
      rows[review.entry.key, default: []].append(row)
    case .rerate(let review):
      guard let row = rows[review.entry.key]?.last else { return }
      try store.rerate(
        row, as: review.rating, verdict: review.verdict, after: review.after, at: now)
    case .undoReview(let key):
      guard let row = rows[key]?.popLast() else { return }
      try store.undo(row, at: now)
    case .setSuspended(let key, let isSuspended):
      try store.setSuspended(isSuspended, question: key.question, bank: key.bank, at: now)
    case .setFlag(let key, let reason):
      try store.setFlagged(reason: reason, question: key.question, bank: key.bank, at: now)
    }
  }

  private func record(_ review: SessionEffect.Review) -> ReviewRecord {
    ReviewRecord(
      bank: review.entry.key.bank, question: review.entry.key.question, fact: review.entry.fact,
      kind: review.entry.kind, moment: review.moment, studyDay: calendar.day(at: review.moment),
      rating: review.rating, proposal: review.proposal, verdict: review.verdict,
      answer: review.answer, durationInMilliseconds: review.milliseconds, hints: review.hints,
      distractor: review.distractor, before: review.entry.card, after: review.after)
  }
}
