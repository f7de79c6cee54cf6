import MemoryModel
import QuestionBank

/// Sorts the lines of a history by question, and joins them with what is here.
///
/// The log afterwards is the union of both by what entries are known by (``LogEntry/Key``), whatever the order in which
/// histories are joined and however often. A question of which each side had entries that the other lacked is reckoned anew
/// from its first answer, and its rows are written anew in their order, behind all others.
///
/// A class, because it holds what was found while the lines go by. Inside a transaction.
final class HistoryMerge {
  private let store: ProgressStore
  private var reviews: [Int64: [(number: Int?, line: HistoryLine)]] = [:]
  private var names: [Int64: QuestionID] = [:]
  private var banks: [(number: Int, line: HistoryLine)] = []
  private let changes: ChangeMerge
  private var clocks = ClockFindings()
  private var report = ImportReport(added: 0, known: 0)

  init(store: ProgressStore) {
    self.store = store
    changes = ChangeMerge(store: store)
  }

  /// Takes a line.
  func sort(_ line: HistoryLine, number: Int) throws(ProgressError) {
    clocks.note(line)
    switch line.type {
    case .history: throw store.badLine(number, "one header only")
    case .bank: banks.append((number, line))
    case .change, .suspension, .flag:
      let key = line.question == nil ? nil : try key(line, number)
      try changes.sort(line, question: key, number: number)
    case .review:
      let key = try key(line, number)
      reviews[key, default: []].append((number, line))
      names[key] = QuestionID(rawValue: line.question ?? "")
    }
  }

  /// Joins.
  ///
  /// - Parameters:
  ///   - now: The present, by this device's clock; nil not to judge clocks.
  ///   - elapsedDays: How days are counted.
  /// - Returns: What was done.
  /// - Throws: ``ProgressError`` of kind badLine, beside those of all writing.
  func finish(at now: Moment?, counting elapsedDays: ElapsedDays) throws(ProgressError)
    -> ImportReport
  {
    for (number, line) in banks { try addBank(line, number) }
    let hasNewChanges = try changes.insert()
    let settings = try store.settings()
    let scheduler = settings.scheduler(elapsedDays)
    var plans: [(question: Int64, plan: Plan)] = []
    for (question, lines) in reviews {
      let (entries, unfounded) = QuestionLog.entries(lines)
      if let unfounded {
        throw store.badLine(
          unfounded.number ?? 1,
          "an answer to this question with row \(unfounded.row) before this line")
      }
      let here = QuestionLog.entries(try rows(of: question)).entries
      let plan = Plan(here: here, there: entries)
      report.known += plan.known
      report.added += plan.missing
      // The other has nothing new: it may only be behind.
      guard plan.missing > 0 else { continue }
      plans.append((question, plan))
      if case .anew = plan.way, let name = names[question] { report.joined.append(name) }
    }
    try carryOut(plans, by: scheduler)
    try changes.applyMarks()
    try store.connection.run(
      "UPDATE origin SET clock = max(clock, ?1)", [.integer(clocks.greatest)])
    try store.rebuildCards()
    let isRestated = try store.connection.integer("SELECT count(*) FROM restated") ?? 0 > 0
    if settings.parameters != nil || isRestated || hasNewChanges, !(plans.isEmpty && !hasNewChanges)
    {
      _ = try store.restate(by: scheduler, due: .kept)
    }
    report.joined.sort()
    if let now { report.clocksOff = clocks.off(at: now) }
    return report
  }

  /// What is done with a question's log.
  private struct Plan {
    enum Way {
      /// What is missing follows what is here.
      case append([LogEntry])
      /// The other has all that is here; its rows take the place of these.
      case replace([LogEntry])
      /// Each has what the other lacks.
      case anew([LogEntry])
    }

    var way: Way
    var known: Int
    var missing: Int

    init(here: [LogEntry], there: [LogEntry]) {
      let union = QuestionLog.union(here, there)
      let theirs = Set(there.map(\.key))
      let ours = Set(here.map(\.key))
      missing = union.count - here.count
      known = there.count - missing
      if !ours.isSubset(of: theirs) {
        way = .anew(union)
      } else if zip(union, here).allSatisfy({ $0.key == $1.key }), Self.agree(here, there) {
        way = .append(Array(union.dropFirst(here.count)))
      } else {
        way = .replace(QuestionLog.union(there, here))
      }
    }

    /// Whether the entries that both have left the same cards behind.
    private static func agree(_ here: [LogEntry], _ there: [LogEntry]) -> Bool {
      let cards = Dictionary(here.map { ($0.key, $0.line.card) }, uniquingKeysWith: { $1 })
      return there.allSatisfy { entry in
        guard let card = cards[entry.key] else { return true }
        return card == entry.line.card
      }
    }
  }

  private func carryOut(_ plans: [(question: Int64, plan: Plan)], by scheduler: Scheduler)
    throws(ProgressError)
  {
    let last = try store.connection.integer("SELECT max(row) FROM review") ?? 0
    let rewritten = plans.filter { if case .append = $0.plan.way { false } else { true } }
    if !rewritten.isEmpty {
      try store.connection.run("PRAGMA defer_foreign_keys = ON")
      try store.connection.run("DROP TRIGGER review_is_never_deleted")
      for (question, _) in rewritten {
        try store.forgetRows(of: question)
        changes.touch(question)
      }
      try store.connection.run(Self.neverDeleted)
    }
    var missing: [(question: Int64, entry: LogEntry)] = []
    for (question, plan) in plans {
      let entries =
        switch plan.way {
        case .append(let entries), .replace(let entries): entries
        case .anew(let entries): QuestionLog.replayed(entries, by: scheduler)
        }
      missing += entries.map { (question, $0) }
    }
    // In the order of all, so that the log here is one, too.
    var writer = RowWriter(store: store, after: Int64(last))
    for (question, entry) in missing.sorted(by: {
      ($0.entry.key, $0.question) < ($1.entry.key, $1.question)
    }) {
      try writer.add(entry, to: question)
    }
  }

  private func rows(of question: Int64) throws(ProgressError) -> [(
    number: Int?, line: HistoryLine
  )] {
    var lines: [(number: Int?, line: HistoryLine)] = []
    try store.connection.each(
      ProgressStore.reviewLines + " WHERE question.key = ?1 ORDER BY row", [.integer(question)]
    ) { (row: Row) throws(ProgressError) in
      lines.append((nil, try ProgressStore.reviewLine(row)))
    }
    return lines
  }

  private func addBank(_ line: HistoryLine, _ number: Int) throws(ProgressError) {
    guard let bank = line.bank, !bank.isEmpty, let path = line.path, !path.isEmpty,
      let title = line.title, let moment = line.moment
    else { throw store.badLine(number, "bank, path, title and moment") }
    try store.connection.run(
      "INSERT INTO bank_path (path, bank, title, last_used) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
      [
        .text(path), .integer(try store.bankKey(BankID(rawValue: bank))), .text(title),
        .integer(moment),
      ])
  }

  private func key(_ line: HistoryLine, _ number: Int) throws(ProgressError) -> Int64 {
    guard let bank = line.bank, !bank.isEmpty, let question = line.question, !question.isEmpty
    else { throw store.badLine(number, "bank and question") }
    return try store.questionKey(QuestionID(rawValue: question), in: BankID(rawValue: bank))
  }

  private static let neverDeleted = """
    CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
    BEGIN SELECT raise(ABORT, 'the review log is only appended to'); END
    """
}

extension ProgressStore {
  /// Takes a question's rows out of the log, to be written anew; leeches keep their mark.
  ///
  /// Inside a transaction that checks references at its end, with deleting allowed.
  fileprivate func forgetRows(of question: Int64) throws(ProgressError) {
    let key = [SQLValue.integer(question)]
    for table in ["card", "suspension"] {
      try connection.run("DELETE FROM \(table) WHERE question = ?1", key)
    }
    try connection.run(
      "DELETE FROM restated WHERE row IN (SELECT row FROM review WHERE question = ?1)", key)
    // Last rows first, for each may name one before it.
    try connection.run("DELETE FROM review WHERE question = ?1", key)
  }
}
