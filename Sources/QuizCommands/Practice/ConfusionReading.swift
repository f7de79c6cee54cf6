import MemoryModel
import PracticeSession
import ProgressStore
import QuestionBank

/// Which facts the learner took for one another in the last weeks.
enum ConfusionReading {
  /// Days of the log that are looked at.
  private static let reach = 60

  /// Reads the wrong answers, and the rest of the log only where one of them is a question's right answer.
  ///
  /// - Throws: ``QuizError`` where the log can't be read.
  static func pairs(_ shelf: BankShelf, _ store: ProgressStore, today: StudyDay) throws
    -> Set<ConfusedPair>
  {
    do throws(ProgressError) {
      let since = today.advanced(by: -reach)
      var words: Set<String> = []
      try store.eachReview(since: since, verdict: .wrong) {
        (review: StoredReview) throws(ProgressError) in
        if let answer = review.answer { words.insert(AnswerFolding.fold(answer)) }
      }
      guard !words.isEmpty else { return [] }
      var confusions = Confusions()
      for open in shelf.banks {
        for entry in open.index.entries
        where entry.status == .active && words.contains(entry.foldedAnswer) {
          confusions.know(entry.foldedAnswer, of: entry.fact, in: open.bank.record.id)
        }
      }
      guard !confusions.isEmpty else { return [] }
      try store.eachReview(since: since) {
        (review: StoredReview) throws(ProgressError) in confusions.add(review)
      }
      return confusions.pairs
    } catch {
      throw QuizError(progress: error)
    }
  }
}

extension Confusions {
  fileprivate mutating func add(_ review: StoredReview) {
    add(review.answer, review.verdict, to: review.fact, in: review.bank)
  }
}
