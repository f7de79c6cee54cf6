import MemoryModel
import PracticeSession
import ProgressStore
import QuestionBank

/// The learner's own answers, as weights are fitted to them: in study days, of all banks.
///
/// Choices are left out: a right one may be a guess, which says little of memory.
enum LearnerLog {
  /// Reads the answers that count.
  ///
  /// - Throws: `ProgressError` where the log can't be read.
  static func read(_ store: ProgressStore) throws(ProgressError) -> ReviewLog {
    var histories: [QuestionKey: [StoredAnswer]] = [:]
    try store.eachReview { (review: StoredReview) throws(ProgressError) in
      guard review.kind == .cloze else { return }
      let key = QuestionKey(bank: review.bank, question: review.question)
      histories[key, default: []].append(
        StoredAnswer(moment: review.moment, day: review.studyDay, rating: review.rating))
    }
    var log = ReviewLog()
    for (_, answers) in histories.sorted(by: { $0.key < $1.key }) {
      log.add(
        answers.indices.map { index in
          let last = index > 0 ? answers[index - 1].day : answers[index].day
          return ReviewLog.Answer(
            milliseconds: answers[index].moment.secondsSince1970 * 1000,
            days: last.distance(to: answers[index].day), rating: answers[index].rating)
        })
    }
    return log
  }

  private struct StoredAnswer {
    var moment: Moment
    var day: StudyDay
    var rating: Rating
  }
}
