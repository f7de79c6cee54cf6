import MemoryModel
import QuestionBank

/// Joins logs of changes, and makes marks anew from them: the latest change by clock counts, the others stay in the log.
///
/// A class, because it holds what was found while the lines go by. Inside a transaction.
final class ChangeMerge {
  private let store: ProgressStore
  private var lines: [(question: Int64?, number: Int, line: HistoryLine)] = []
  private var touched: Set<Int64> = []

  init(store: ProgressStore) { self.store = store }

  /// Takes a change, or a mark as histories had it before there was a log of changes.
  func sort(_ line: HistoryLine, question: Int64?, number: Int) throws(ProgressError) {
    var line = line
    if line.type != .change {
      guard question != nil, let reason = line.reason, let moment = line.moment else {
        throw store.badLine(number, "bank, question, reason and moment")
      }
      line.name = line.type.rawValue
      line.value = reason
      line.clock = HybridClock.first(at: Moment(secondsSince1970: moment))
    }
    guard line.name?.isEmpty == false, line.moment != nil, line.clock != nil else {
      throw store.badLine(number, "name, moment and clock")
    }
    let isReason = line.value.map { Suspension.Reason(rawValue: $0) != nil } ?? true
    guard line.name != "suspension" || isReason else {
      throw store.badLine(number, "values that a progress file takes")
    }
    lines.append((question, number, line))
  }

  /// Has a question's marks made anew.
  func touch(_ question: Int64) { touched.insert(question) }

  /// Adds the changes that aren't here yet.
  ///
  /// - Returns: Whether a setting was among them.
  func insert() throws(ProgressError) -> Bool {
    var hasSetting = false
    for (question, _, line) in lines {
      let values: [SQLValue] = [
        .text(line.device ?? ""), .integer(line.clock), .integer(question), .text(line.name),
        .text(line.value), .integer(line.moment),
      ]
      try store.connection.run(Self.insertUnlessThere, values)
      guard store.connection.changes > 0 else { continue }
      if let question { touched.insert(question) } else { hasSetting = true }
    }
    return hasSetting
  }

  /// Makes the marks of the questions that were touched anew.
  func applyMarks() throws(ProgressError) {
    for question in touched.sorted() {
      let key = SQLValue.integer(question)
      for table in ["suspension", "flag"] {
        try store.connection.run("DELETE FROM \(table) WHERE question = ?1", [key])
      }
      if let (reason, since) = try latest("flag", of: question) {
        try store.connection.run(
          "INSERT INTO flag (question, reason, since) VALUES (?1, ?2, ?3)",
          [key, .text(reason), .integer(since)])
      }
      if let (reason, since) = try latest("suspension", of: question) {
        try suspend(question, reason, since)
      }
    }
  }

  /// A leech is tied to the answer that made it one, with which it is taken back; without that answer it is the learner's.
  private func suspend(_ question: Int64, _ reason: String, _ since: Int) throws(ProgressError) {
    var row: Int?
    if reason == Suspension.Reason.leech.rawValue {
      row = try store.connection.integer(
        "SELECT max(root) FROM counted_review WHERE question = ?1 AND moment <= ?2",
        [.integer(question), .integer(since)])
    }
    try store.connection.run(
      "INSERT INTO suspension (question, reason, since, row) VALUES (?1, ?2, ?3, ?4)",
      [
        .integer(question),
        .text((row == nil ? Suspension.Reason.learner : .leech).rawValue), .integer(since),
        .integer(row),
      ])
  }

  /// The value of a question's mark and since when; nil where it has none.
  private func latest(_ name: String, of question: Int64) throws(ProgressError) -> (String, Int)? {
    var found: (String?, Int)?
    try store.connection.each(Self.latestChange, [.integer(question), .text(name)]) {
      (row: Row) throws(ProgressError) in
      found = (try row.optionalText(0), try row.integer(1, in: Moment.bounds))
    }
    guard case let (value?, since)? = found else { return nil }
    return (value, since)
  }

  private static let latestChange = """
    SELECT value, moment FROM change WHERE question = ?1 AND name = ?2
    ORDER BY clock DESC, device DESC, value DESC LIMIT 1
    """

  private static let insertUnlessThere = """
    INSERT INTO change (device, clock, question, name, value, moment)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (
      SELECT 1 FROM change
      WHERE question IS ?3 AND name = ?4 AND clock = ?2 AND device = ?1 AND value IS ?5)
    """
}
