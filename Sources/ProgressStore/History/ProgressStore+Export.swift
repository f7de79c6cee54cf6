import Foundation
import MemoryModel
public import QuestionBank

/// The whole history as JSON lines; see ``HistoryLine`` for the fields.
extension ProgressStore {
  /// Hands on the lines of a history: the log with every row, that of changes, and the banks used.
  ///
  /// - Parameters:
  ///   - bank: The bank; nil for all.
  ///   - write: Takes a line, with its end; what it throws ends the export.
  /// - Throws: ``ProgressError``, or what `write` throws.
  public func exportHistory(of bank: BankID? = nil, to write: (String) throws -> Void) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var header = HistoryLine(.history)
    header.format = HistoryLine.format
    header.version = HistoryLine.version
    try write(try Self.text(header, encoder))
    for query in [Self.exportBanks, Self.exportReviews, Self.exportChanges] {
      // What stops the writer isn't the store's error, and is thrown behind the loop.
      var failure: (any Error)?
      try reading { () throws(ProgressError) in
        try connection.each(query.sql, [.text(bank?.rawValue)]) {
          (row: Row) throws(ProgressError) in
          guard failure == nil else { return }
          let line = try query.line(row)
          do { try write(try Self.text(line, encoder)) } catch { failure = error }
        }
      }
      if let failure { throw failure }
    }
  }

  private static func text(_ line: HistoryLine, _ encoder: JSONEncoder) throws -> String {
    String(decoding: try encoder.encode(line), as: UTF8.self) + "\n"
  }

  /// A query and how its rows become lines.
  private struct Query {
    var sql: String
    var line: (Row) throws(ProgressError) -> HistoryLine
  }

  private static var exportBanks: Query {
    Query(
      sql: """
        SELECT bank.id, path, title, last_used FROM bank_path JOIN bank ON bank.key = bank_path.bank
        WHERE ?1 IS NULL OR bank.id = ?1 ORDER BY path
        """
    ) { (row: Row) throws(ProgressError) in
      var line = HistoryLine(.bank)
      line.bank = try row.text(0)
      line.path = try row.text(1)
      line.title = try row.text(2)
      line.moment = try row.moment(3).secondsSince1970
      return line
    }
  }

  private static var exportReviews: Query {
    Query(
      sql: reviewLines + " WHERE ?1 IS NULL OR bank.id = ?1 ORDER BY row", line: reviewLine)
  }

  /// The columns that ``reviewLine(_:)`` reads, of the whole log.
  static let reviewLines = """
    SELECT bank.id, question.id, fact, kind, row, entry, answer_row, recorded, moment,
      study_day, rating, proposed, reason, verdict, answer, duration_ms, hints, distractor,
      phase, step, stability, difficulty, due, lapses, reviews, device, clock, choices
    FROM review JOIN question ON question.key = review.question
    JOIN bank ON bank.key = question.bank
    """

  /// A row of the log as a line.
  static func reviewLine(_ row: Row) throws(ProgressError) -> HistoryLine {
    var line = HistoryLine(.review)
    line.bank = try row.text(0)
    line.question = try row.text(1)
    line.row = Int64(try row.integer(4))
    line.entry = try row.text(5)
    line.answerRow = try row.optionalInteger(6).map(Int64.init)
    line.recorded = try row.moment(7).secondsSince1970
    line.device = try row.text(25)
    line.clock = try row.integer(26, in: HybridClock.bounds)
    guard line.entry != "undo" else { return line }
    line.fact = try row.optionalText(2)
    line.kind = try row.optionalText(3)
    line.moment = try row.moment(8).secondsSince1970
    line.studyDay = try row.studyDay(9).text
    line.rating = try row.integer(10)
    line.proposed = try row.optionalInteger(11)
    line.reason = try row.optionalText(12)
    line.verdict = try row.text(13)
    line.answer = try row.optionalText(14)
    line.duration = try row.optionalInteger(15, in: NumberBounds.durations)
    line.hints = try row.integer(16, in: NumberBounds.counts)
    line.distractor = try row.optionalText(17)
    line.choices = try row.optionalInteger(27, in: NumberBounds.counts)
    line.phase = try row.text(18)
    line.step = try row.optionalInteger(19, in: NumberBounds.counts)
    let memory = MemoryState(stability: try row.real(20), difficulty: try row.real(21))
    line.stability = memory.stability
    line.difficulty = memory.difficulty
    line.due = try row.moment(22).secondsSince1970
    line.lapses = try row.integer(23, in: NumberBounds.counts)
    line.reviews = try row.integer(24, in: NumberBounds.counts)
    return line
  }

  /// Settings belong to no bank, and stay out of the history of one.
  private static var exportChanges: Query {
    Query(
      sql: """
        SELECT bank.id, question.id, name, value, moment, device, clock
        FROM change LEFT JOIN question ON question.key = change.question
        LEFT JOIN bank ON bank.key = question.bank
        WHERE ?1 IS NULL OR bank.id = ?1 ORDER BY row
        """
    ) { (row: Row) throws(ProgressError) in
      var line = HistoryLine(.change)
      line.bank = try row.optionalText(0)
      line.question = try row.optionalText(1)
      line.name = try row.text(2)
      line.value = try row.optionalText(3)
      line.moment = try row.moment(4).secondsSince1970
      line.device = try row.text(5)
      line.clock = try row.integer(6, in: HybridClock.bounds)
      return line
    }
  }
}
