import MemoryModel
import ProgressStore

/// How long a question takes this learner.
struct LearnerPace {
  /// Answers from which on the learner's own time counts.
  static let enoughAnswers = 20
  /// Days of the log that are looked at.
  private static let reach = 60
  /// Seconds that a due and a new question take where too little is known of the learner.
  private static let usual = (due: 15.0, new: 40.0)
  /// Seconds to read a verdict, which nobody measures.
  private static let reading = 4.0

  /// Seconds of a due question.
  private(set) var due = Self.usual.due
  /// Seconds of a new one, with its repetition after the first learning step.
  private(set) var new = Self.usual.new

  /// Takes the times of answers.
  ///
  /// - Parameters:
  ///   - known: Milliseconds that questions took which had been answered before.
  ///   - first: Milliseconds that questions took when they were new.
  init(known: [Int], first: [Int]) {
    if known.count >= Self.enoughAnswers { due = Self.median(known) + Self.reading }
    if first.count >= Self.enoughAnswers { new = Self.median(first) + Self.reading + due }
  }

  /// Takes the answers of the last weeks, in whatever bank.
  ///
  /// - Throws: `ProgressError` where the log can't be read.
  init(_ store: ProgressStore, today: StudyDay) throws(ProgressError) {
    var (known, first): ([Int], [Int]) = ([], [])
    try store.eachReview(since: today.advanced(by: -Self.reach)) {
      (review: StoredReview) throws(ProgressError) in
      guard let milliseconds = review.durationInMilliseconds, milliseconds > 0 else { return }
      if review.after.reviews == 1 {
        first.append(milliseconds)
      } else {
        known.append(milliseconds)
      }
    }
    self.init(known: known, first: first)
  }

  /// Whole minutes that so many questions take, at least one.
  func minutes(due dueCount: Int, new newCount: Int) -> Int {
    max(1, Int(((Double(dueCount) * due + Double(newCount) * new) / 60).rounded()))
  }

  /// In seconds; the median, for a pause at one question says nothing of the others.
  private static func median(_ milliseconds: [Int]) -> Double {
    let sorted = milliseconds.sorted()
    guard !sorted.isEmpty else { return 0 }
    return Double(sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2000
  }
}
