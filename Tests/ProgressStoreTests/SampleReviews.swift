import Foundation
import MemoryModel
import QuestionBank
import TestSupport

@testable import ProgressStore

/// Makes answers for tests, one a day at noon in Greenwich from 2025-01-01 on.
struct SampleReviews {
  static let bank = BankID(rawValue: "bank-one")
  static let start = Moment(secondsSince1970: 1_735_732_800)
  static let scheduler = Scheduler(
    SchedulerSettings.standard.counting(.learningDays(calendar)))
  static let calendar = StudyCalendar(timeZone: .gmt)

  /// Noon of the day so many days later.
  static func noon(_ day: Int) -> Moment { start.advanced(bySeconds: day * 86_400) }

  static func question(_ number: Int) -> QuestionID {
    let digits = String(number, radix: 16)
    return QuestionID(rawValue: String(repeating: "0", count: 16 - digits.count) + digits)
  }

  /// An answer to a question from the card it had.
  static func review(
    _ number: Int = 1, day: Int = 0, rated rating: Rating = .good, from before: Card = .new,
    answer: String? = "新质生产力", in bank: BankID = bank
  ) -> ReviewRecord {
    let moment = noon(day)
    return ReviewRecord(
      bank: bank, question: question(number), fact: FactID(rawValue: "f\(number)"), kind: .cloze,
      moment: moment, studyDay: calendar.day(at: moment), rating: rating,
      proposal: RatingProposal(rating: .good, reason: .right),
      verdict: rating == .again ? .wrong : .right, answer: answer,
      durationInMilliseconds: 4200, hints: 0, before: before,
      after: scheduler.review(before, rated: rating, at: moment))
  }

  /// Answers questions 1…count once each.
  static func fill(_ store: ProgressStore, count: Int) throws {
    for number in 1...count { try store.record(review(number)) }
  }
}

extension ProgressStore {
  /// A store in a folder of a test's own, with a short wait for locks.
  static func sample(
    in folder: TemporaryFolder, day: Int = 0, name: String = "progress.sqlite",
    busyTimeout: Int = 50
  ) throws -> ProgressStore {
    try open(
      path: folder.path(name), now: SampleReviews.noon(day), busyTimeout: busyTimeout)
  }
}

extension ProgressStore {
  /// Joins a history, in the study days of the samples.
  func importHistory(_ lines: [String]) throws(ProgressError) -> ImportReport {
    try importHistory(lines, at: nil, counting: .learningDays(SampleReviews.calendar))
  }

  /// The lines of the whole history, or of a bank's.
  func historyLines(of bank: BankID? = nil) throws -> [String] {
    var lines: [String] = []
    try exportHistory(of: bank) { lines.append($0) }
    return lines
  }
}
