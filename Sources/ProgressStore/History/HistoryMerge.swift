import MemoryModel
import QuestionBank

/// Sorts the lines of a history by question, and adds what is missing.
///
/// A class, because it holds what was found while the lines go by. Inside a transaction.
final class HistoryMerge {
  private struct Numbered {
    var number: Int
    var line: HistoryLine
  }

  private let store: ProgressStore
  private var reviews: [Int64: [Numbered]] = [:]
  private var names: [Int64: QuestionID] = [:]
  private var banks: [Numbered] = []
  private var marks: [Numbered] = []
  /// Rows here by their number there.
  private var rows: [Int64: Int64] = [:]

  init(store: ProgressStore) { self.store = store }

  /// Takes a line.
  func sort(_ line: HistoryLine, number: Int) throws(ProgressError) {
    let numbered = Numbered(number: number, line: line)
    switch line.type {
    case .history: throw store.badLine(number, "one header only")
    case .bank: banks.append(numbered)
    case .suspension, .flag: marks.append(numbered)
    case .review:
      let key = try key(numbered)
      reviews[key, default: []].append(numbered)
      names[key] = QuestionID(rawValue: line.question ?? "")
    }
  }

  /// Adds what is missing.
  func finish() throws(ProgressError) -> ImportReport {
    var report = ImportReport(added: 0, known: 0, diverged: [])
    var missing: [(question: Int64, numbered: Numbered)] = []
    for (question, lines) in reviews {
      let known = try matched(lines, question)
      report.known += known.count
      let here = try store.connection.integer(
        "SELECT count(*) FROM review WHERE question = ?1", [.integer(question)])
      let isContinuation = lines.prefix(known.count).allSatisfy { known.contains($0.number) }
      if known.count == lines.count { continue }
      guard here == known.count, isContinuation else {
        if let name = names[question] { report.diverged.append(name) }
        continue
      }
      missing += lines.dropFirst(known.count).map { (question, $0) }
    }
    // In the order of the history, so that the log here is one, too.
    for (question, numbered) in missing.sorted(by: { $0.numbered.number < $1.numbered.number }) {
      try add(numbered, question)
      report.added += 1
    }
    for numbered in banks { try addBank(numbered) }
    for numbered in marks { try addMark(numbered) }
    report.diverged.sort()
    return report
  }

  /// The numbers of the lines whose rows are there already; each row answers for one line.
  private func matched(_ lines: [Numbered], _ question: Int64) throws(ProgressError) -> Set<Int> {
    var taken: Set<Int64> = []
    var known: Set<Int> = []
    for numbered in lines {
      let line = numbered.line
      // A row that names one that isn't here can't be here.
      if let answerRow = line.answerRow, rows[answerRow] == nil { continue }
      var match: Int64?
      try store.connection.each(
        Self.sameRows,
        [
          .integer(question), .text(line.entry), .integer(line.recorded), .integer(line.moment),
          .integer(line.rating), .text(line.answer),
          .integer(line.answerRow.flatMap { rows[$0] }),
        ]
      ) { (row: Row) throws(ProgressError) in
        let candidate = Int64(try row.integer(0))
        if match == nil, !taken.contains(candidate) { match = candidate }
      }
      guard let match else { continue }
      taken.insert(match)
      known.insert(numbered.number)
      if let row = line.row { rows[row] = match }
    }
    return known
  }

  private func add(_ numbered: Numbered, _ question: Int64) throws(ProgressError) {
    let line = numbered.line
    var answerRow: Int64?
    if let there = line.answerRow {
      let sameQuestion = try rows[there].flatMap { (row: Int64) throws(ProgressError) in
        try store.connection.integer(
          "SELECT row FROM review WHERE row = ?1 AND question = ?2",
          [.integer(row), .integer(question)])
      }
      guard let here = sameQuestion.map(Int64.init) else {
        throw store.badLine(
          numbered.number, "an answer to this question with row \(there) before this line")
      }
      answerRow = here
    }
    var day: StudyDay?
    if let text = line.studyDay {
      guard let parsed = StudyDay(text: text) else {
        throw store.badLine(numbered.number, "a date as 'study_day'")
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
          .text(line.device ?? ""), .integer(line.clock ?? 0),
        ])
    } catch {
      throw refusal(error, numbered)
    }
    if let row = line.row { rows[row] = store.connection.lastInsertedRow }
  }

  private func addBank(_ numbered: Numbered) throws(ProgressError) {
    let line = numbered.line
    guard let bank = line.bank, !bank.isEmpty, let path = line.path, !path.isEmpty,
      let title = line.title, let moment = line.moment
    else { throw store.badLine(numbered.number, "bank, path, title and moment") }
    try store.connection.run(
      "INSERT INTO bank_path (path, bank, title, last_used) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
      [
        .text(path), .integer(try store.bankKey(BankID(rawValue: bank))), .text(title),
        .integer(moment),
      ])
  }

  private func addMark(_ numbered: Numbered) throws(ProgressError) {
    let line = numbered.line
    let key = try key(numbered)
    guard let reason = line.reason, let moment = line.moment else {
      throw store.badLine(numbered.number, "reason and moment")
    }
    do throws(ProgressError) {
      if line.type == .flag {
        try store.connection.run(
          "INSERT INTO flag (question, reason, since) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
          [.integer(key), .text(reason), .integer(moment)])
      } else {
        // The answers of a question that diverged aren't here; neither is the leech they made.
        let row = line.row.flatMap { rows[$0] }
        guard row != nil || line.row == nil else { return }
        try store.connection.run(
          "INSERT INTO suspension (question, reason, since, row) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
          [.integer(key), .text(reason), .integer(moment), .integer(row)])
      }
    } catch {
      throw refusal(error, numbered)
    }
  }

  private func key(_ numbered: Numbered) throws(ProgressError) -> Int64 {
    guard let bank = numbered.line.bank, !bank.isEmpty,
      let question = numbered.line.question, !question.isEmpty
    else { throw store.badLine(numbered.number, "bank and question") }
    return try store.questionKey(
      QuestionID(rawValue: question), in: BankID(rawValue: bank))
  }

  private func refusal(_ error: ProgressError, _ numbered: Numbered) -> ProgressError {
    error.kind == .refused
      ? store.badLine(numbered.number, "values that a progress file takes") : error
  }

  private static let sameRows = """
    SELECT row FROM review WHERE question = ?1 AND entry = ?2 AND recorded = ?3 AND moment IS ?4
      AND rating IS ?5 AND answer IS ?6 AND answer_row IS ?7 ORDER BY row
    """

  private static let insertRow = """
    INSERT INTO review (
      entry, answer_row, question, recorded, moment, study_day, rating, proposed, reason, verdict,
      answer, duration_ms, hints, distractor, phase, step, stability, difficulty, due, lapses,
      reviews, device, clock)
    VALUES (
      ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
      ?21, ?22, ?23)
    """
}
