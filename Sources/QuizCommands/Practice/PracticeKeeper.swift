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
      let row = try store.record(record(review)) { self.card(after: review, from: $0) }
      rows[review.entry.key, default: []].append(row)
    case .rerate(let review):
      guard let row = rows[review.entry.key]?.last else { return }
      try unlessAnsweredSince { () throws(ProgressError) in
        // Another session may have answered the question before this one did.
        let after = card(after: review, from: try store.card(before: row))
        try store.rerate(row, as: review.rating, verdict: review.verdict, after: after, at: now)
      }
    case .undoReview(let key):
      guard let row = rows[key]?.popLast() else { return }
      try unlessAnsweredSince { () throws(ProgressError) in try store.undo(row, at: now) }
    case .setSuspended(let key, let isSuspended):
      try store.setSuspended(isSuspended, question: key.question, bank: key.bank, at: now)
    case .setFlag(let key, let reason):
      try store.setFlagged(reason: reason, question: key.question, bank: key.bank, at: now)
    }
  }

  /// The card after an answer, from the card that the log has before it.
  private func card(after review: SessionEffect.Review, from before: Card) -> Card {
    guard before != review.entry.card else { return review.after }
    return scheduler.review(
      before, rated: review.rating, at: review.moment,
      fuzz: FuzzSeed(id: review.entry.key.question.rawValue, reviews: before.reviews),
      choices: review.choices)
  }

  /// Changes an answer, unless another session has answered the question since: then that answer stands.
  private func unlessAnsweredSince<Result>(
    _ change: () throws(ProgressError) -> Result
  ) throws(ProgressError) {
    do throws(ProgressError) {
      _ = try change()
    } catch {
      switch error.kind {
      case .answeredSince, .noSuchReview: return
      default: throw error
      }
    }
  }

  private func record(_ review: SessionEffect.Review) -> ReviewRecord {
    ReviewRecord(
      bank: review.entry.key.bank, question: review.entry.key.question, fact: review.entry.fact,
      kind: review.entry.kind, moment: review.moment, studyDay: calendar.day(at: review.moment),
      rating: review.rating, proposal: review.proposal, verdict: review.verdict,
      answer: review.answer, durationInMilliseconds: review.milliseconds, hints: review.hints,
      distractor: review.distractor, choices: review.choices, before: review.entry.card,
      after: review.after)
  }
}
