import MemoryModel

/// Writes entries as rows behind all others, those that an entry names before it.
struct RowWriter {
  private let store: ProgressStore
  /// The rows of answers.
  private var rows: [Int64: [LogEntry.Key: Int64]] = [:]
  private var last: Int64

  /// Begins to write.
  ///
  /// - Parameters:
  ///   - store: Where to.
  ///   - last: The greatest number a row had. Those of rows that are gone aren't given again: another session may hold one.
  init(store: ProgressStore, after last: Int64) {
    self.store = store
    self.last = last
  }

  /// Writes an entry of a question's log.
  mutating func add(_ entry: LogEntry, to question: Int64) throws(ProgressError) {
    let line = entry.line
    var answerRow: Int64?
    if let answer = entry.answer {
      answerRow = rows[question]?[answer]
      if answerRow == nil { answerRow = try row(of: answer, question) }
      guard answerRow != nil else {
        throw store.badLine(entry.number ?? 1, "an answer to this question before this line")
      }
    }
    var day: StudyDay?
    if let text = line.studyDay {
      guard let parsed = StudyDay(text: text) else {
        throw store.badLine(entry.number ?? 1, "a date as 'study_day'")
      }
      day = parsed
    }
    do throws(ProgressError) {
      try store.connection.run(
        "UPDATE question SET fact = coalesce(?2, fact), kind = coalesce(?3, kind) WHERE key = ?1",
        [.integer(question), .text(line.fact), .text(line.kind)])
      try store.connection.run(
        Self.insertRow,
        [
          .text(line.entry), .integer(answerRow), .integer(question), .integer(line.recorded),
          .integer(line.moment), .integer(day?.daysSince1970), .integer(line.rating),
          .integer(line.proposed), .text(line.reason), .text(line.verdict), .text(line.answer),
          .integer(line.duration), .integer(line.hints), .text(line.distractor),
          .text(line.phase), .integer(line.step), .real(line.stability), .real(line.difficulty),
          .integer(line.due), .integer(line.lapses), .integer(line.reviews),
          .text(entry.key.device), .integer(entry.key.clock), .integer(last + 1),
          .integer(line.choices),
        ])
    } catch {
      guard error.kind == .refused else { throw error }
      throw store.badLine(entry.number ?? 1, "values that a progress file takes")
    }
    last += 1
    if line.entry == "answer" {
      rows[question, default: [:]][entry.key] = last
    }
  }

  /// The row of an answer that was here before.
  private func row(of key: LogEntry.Key, _ question: Int64) throws(ProgressError) -> Int64? {
    var lines: [(number: Int?, line: HistoryLine)] = []
    try store.connection.each(
      ProgressStore.reviewLines + " WHERE question.key = ?1 ORDER BY row", [.integer(question)]
    ) { (row: Row) throws(ProgressError) in
      lines.append((nil, try ProgressStore.reviewLine(row)))
    }
    return QuestionLog.entries(lines).entries.first { $0.key == key }?.line.row
  }

  private static let insertRow = """
    INSERT INTO review (
      entry, answer_row, question, recorded, moment, study_day, rating, proposed, reason, verdict,
      answer, duration_ms, hints, distractor, phase, step, stability, difficulty, due, lapses,
      reviews, device, clock, row, choices)
    VALUES (
      ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
      ?21, ?22, ?23, ?24, ?25)
    """
}
