import MemoryModel
import QuestionBank

/// Comparing the card states with the log, and making them anew from it.
extension ProgressStore {
  /// Checks the whole file: its pages and indexes, references, and every card against the log.
  ///
  /// Writes nothing. A file too damaged to be checked throws.
  ///
  /// - Complexity: O(*n*) in the answers.
  public func checkHistory() throws(ProgressError) -> HistoryFindings {
    try reading { () throws(ProgressError) in
      var damage: [String] = []
      try connection.each("PRAGMA integrity_check") { (row: Row) throws(ProgressError) in
        let sentence = try row.text(0)
        if sentence != "ok" { damage.append(sentence) }
      }
      try connection.each("PRAGMA foreign_key_check") { (row: Row) throws(ProgressError) in
        let id = try row.optionalInteger(1).map { " \($0)" } ?? ""
        damage.append("\(try row.text(0))\(id) refers to no \(try row.text(2))")
      }
      let kept = try allCards(Self.keptCards)
      let fromLog = try allCards(Self.cardsFromLog)
      let differences = Set(kept.keys).union(fromLog.keys).compactMap { key in
        let (left, right) = (kept[key] ?? .new, fromLog[key] ?? .new)
        return left == right
          ? nil
          : HistoryFindings.CardDifference(
            bank: key.bank, question: key.question, kept: left, fromLog: right)
      }
      return HistoryFindings(
        damage: damage,
        cards: differences.sorted {
          ($0.bank.rawValue, $0.question) < ($1.bank.rawValue, $1.question)
        },
        reviews: try connection.integer("SELECT count(*) FROM counted_review") ?? 0)
    }
  }

  /// Makes all cards anew from the log, and the indexes from the tables; the log itself is never touched.
  public func mendHistory() throws(ProgressError) {
    try writing { () throws(ProgressError) in
      try connection.run("REINDEX")
      try rebuildCards()
    }
  }

  /// Makes all cards anew from the log.
  ///
  /// Inside a transaction.
  func rebuildCards() throws(ProgressError) {
    try connection.run("DELETE FROM card")
    try connection.run(Self.insertCardsFromLog)
  }

  private struct Key: Hashable {
    var bank: BankID
    var question: QuestionID
  }

  private func allCards(_ sql: String) throws(ProgressError) -> [Key: Card] {
    var cards: [Key: Card] = [:]
    try connection.each(sql) { (row: Row) throws(ProgressError) in
      let key = Key(
        bank: BankID(rawValue: try row.text(0)), question: QuestionID(rawValue: try row.text(1)))
      cards[key] = try CardColumns.card(in: row, from: 2)
    }
    return cards
  }

  private static let keptCards = """
    SELECT bank.id, question.id, \(CardColumns.inCard) FROM card
    JOIN question ON question.key = card.question JOIN bank ON bank.key = question.bank
    """

  // With max(), SQLite takes the other columns from the row that holds it (sqlite.org/lang_select.html#bareagg).
  private static let cardsFromLog = """
    SELECT bank.id, question.id, \(CardColumns.inReview), max(root) FROM counted_review
    JOIN question ON question.key = counted_review.question JOIN bank ON bank.key = question.bank
    GROUP BY question.key
    """

  private static let insertCardsFromLog = """
    INSERT INTO card (question, bank, row, \(CardColumns.inCard))
    SELECT question, bank, counted, \(CardColumns.inReview)
    FROM (
      SELECT counted_review.question, question.bank, row AS counted, \(CardColumns.inReview),
        max(root)
      FROM counted_review JOIN question ON question.key = counted_review.question
      GROUP BY counted_review.question)
    """
}
