import Foundation
import MemoryModel
import ProgressStore
import QuestionBank

/// A progress file of a given size, for measuring the store.
enum ProgressWorkload {
  /// Fills a store through an imported history, which is one transaction.
  ///
  /// - Parameters:
  ///   - store: An empty store.
  ///   - bank: The bank's id.
  ///   - questions: Ids of its questions with their facts; each is answered in turn.
  ///   - reviews: How many answers.
  /// - Throws: `ProgressError`.
  static func fill(
    _ store: ProgressStore, bank: BankID, questions: [(QuestionID, FactID)], reviews: Int
  ) throws {
    let start = 1_600_000_000
    let calendar = StudyCalendar(timeZone: .gmt)
    let scheduler = Scheduler(SchedulerSettings.standard.counting(.learningDays(calendar)))
    var cards = [Card](repeating: .new, count: questions.count)
    let header = #"{"type":"history","format":"quiz-history","version":1}"#
    // Made as they are taken: a million lines held at once would be half a gigabyte.
    let answers = (0..<reviews).lazy.map { row in
      let index = row % questions.count
      // A round through all questions takes ten days.
      let moment = Moment(
        secondsSince1970: start + row / questions.count * 864_000 + index * 60)
      let rating: Rating = row % 7 == 3 ? .again : row % 5 == 1 ? .hard : .good
      let card = scheduler.review(cards[index], rated: rating, at: moment)
      cards[index] = card
      return line(row + 1, bank, questions[index], rating, card, day: calendar.day(at: moment))
    }
    var iterator = answers.makeIterator()
    var isFirst = true
    let lines = AnyIterator<String> {
      defer { isFirst = false }
      return isFirst ? header : iterator.next()
    }
    _ = try store.importHistory(lines, at: nil, counting: .periodsOf24Hours)
  }

  private static func line(
    _ row: Int, _ bank: BankID, _ question: (id: QuestionID, fact: FactID), _ rating: Rating,
    _ card: Card, day: StudyDay
  ) -> String {
    let (phase, step): (String, String) =
      switch card.phase {
      case .new, .review: ("review", "null")
      case .learning(let step): ("learning", "\(step)")
      case .relearning(let step): ("relearning", "\(step)")
      }
    let moment = card.lastReview?.secondsSince1970 ?? 0
    return """
      {"type":"review","row":\(row),"entry":"answer","bank":"\(bank.rawValue)",\
      "question":"\(question.id.rawValue)","fact":"\(question.fact.rawValue)","kind":"cloze",\
      "recorded":\(moment),"moment":\(moment),"study_day":"\(day.text)",\
      "rating":\(rating.rawValue),"proposed":3,"reason":"right",\
      "verdict":"\(rating == .again ? "wrong" : "right")","answer":"高质量发展","duration_ms":5300,\
      "hints":0,"phase":"\(phase)","step":\(step),"stability":\(card.memory?.stability ?? 1),\
      "difficulty":\(card.memory?.difficulty ?? 5),"due":\(card.due?.secondsSince1970 ?? 0),\
      "lapses":\(card.lapses),"reviews":\(card.reviews)}
      """
  }
}
