import Foundation
import MemoryModel
import ProgressStore
import QuestionBank

/// How long a progress file takes at 20,000, at 200,000 and at 1,000,000 answers to 10,000 questions.
enum ProgressBenchmark {
  private static let bank = BankID(rawValue: "0123456789abcdef")
  private static let now = Moment(secondsSince1970: 1_800_000_000)

  /// Prints a row for each thing that is done with it.
  static func run() {
    do {
      let folder = try WorkingFolder()
      let questions = (0..<10_000).map { number in
        (QuestionID(rawValue: "q\(number)"), FactID(rawValue: "f\(number)"))
      }
      let columns = try [20_000, 200_000, 1_000_000].map { reviews in
        try times("\(folder.path)/\(reviews).sqlite", questions, reviews: reviews)
      }
      print("milliseconds                20,000 reviews  200,000 reviews  1,000,000 reviews")
      for row in columns[0].indices {
        let name = columns[0][row].name.padding(toLength: 26, withPad: " ", startingAt: 0)
        let figures = columns.map { String(format: "%17.3f", $0[row].seconds * 1000) }
        print(name, figures.joined())
      }
    } catch {
      print("the progress file can't be measured: \(error)")
    }
  }

  private static func times(
    _ path: String, _ questions: [(QuestionID, FactID)], reviews: Int
  ) throws -> [(name: String, seconds: Double)] {
    var rows: [(name: String, seconds: Double)] = []
    func measure(_ name: String, best count: Int = 1, _ work: () throws -> Void) rethrows {
      var best = Double.infinity
      for _ in 0..<count { best = min(best, try ContinuousClock().measure(work) / .seconds(1)) }
      rows.append((name, best))
    }
    let store = try ProgressStore.open(path: path, now: now)
    try measure("take in the history") {
      try ProgressWorkload.fill(store, bank: bank, questions: questions, reviews: reviews)
    }
    try measure("open", best: 5) { _ = try ProgressStore.open(path: path, now: now) }
    try measure("read all cards", best: 5) { _ = try store.cards(in: bank) }
    // The first also makes the day's backup.
    try measure("record, first of the day") { try answer(store, questions[0]) }
    try measure("record 100, each synced") {
      for number in 1...100 { try answer(store, questions[number]) }
    }
    try measure("check the history") { _ = try store.checkHistory() }
    let days = ElapsedDays.learningDays(StudyCalendar(timeZone: .gmt))
    try measure("take a retention") {
      try store.take(
        LearnerSettings(desiredRetention: 0.8), at: now, counting: days,
        due: .moved { _, _, _ in now })
    }
    try measure("go back") {
      try store.take(try store.settingsBefore(), at: now, counting: days, due: .recorded)
    }
    try measure("print the history") { try store.exportHistory(of: bank) { _ in } }
    return rows
  }

  private static func answer(
    _ store: ProgressStore, _ question: (id: QuestionID, fact: FactID)
  ) throws {
    let before = try store.card(of: question.id, in: bank)
    let calendar = StudyCalendar(timeZone: .gmt)
    let scheduler = Scheduler(SchedulerSettings.standard.counting(.learningDays(calendar)))
    try store.record(
      ReviewRecord(
        bank: bank, question: question.id, fact: question.fact, kind: .cloze, moment: now,
        studyDay: calendar.day(at: now), rating: .good,
        proposal: RatingProposal(rating: .good, reason: .right), verdict: .right,
        answer: "高质量发展", durationInMilliseconds: 5300, hints: 0, before: before,
        after: scheduler.review(before, rated: .good, at: now)))
  }
}
