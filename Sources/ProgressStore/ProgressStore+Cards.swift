public import MemoryModel
public import QuestionBank

/// The card states.
extension ProgressStore {
  /// The cards of all questions of a bank that were answered; questions that are absent are new.
  ///
  /// - Complexity: O(*n*) in the cards, not in the answers.
  public func cards(in bank: BankID) throws(ProgressError) -> [QuestionID: Card] {
    try cards(Self.cardsOfBank, [.text(bank.rawValue)])
  }

  /// The cards of a bank that are due at a moment.
  ///
  /// - Complexity: O(*n*) in the cards that are due.
  public func dueCards(in bank: BankID, at moment: Moment) throws(ProgressError)
    -> [QuestionID: Card]
  {
    try cards(Self.dueCardsOfBank, [.text(bank.rawValue), .integer(moment.secondsSince1970)])
  }

  /// The card of one question; new where it was never answered.
  public func card(of question: QuestionID, in bank: BankID) throws(ProgressError) -> Card {
    try cards(Self.oneCard, [.text(bank.rawValue), .text(question.rawValue)])[question] ?? .new
  }

  private func cards(_ sql: String, _ values: [SQLValue]) throws(ProgressError)
    -> [QuestionID: Card]
  {
    try reading { () throws(ProgressError) in
      var cards: [QuestionID: Card] = [:]
      try connection.each(sql, values) { (row: Row) throws(ProgressError) in
        cards[QuestionID(rawValue: try row.text(0))] = try CardColumns.card(in: row, from: 1)
      }
      return cards
    }
  }

  /// Writes a question's card; removes it where it is new.
  ///
  /// Inside a transaction.
  func put(_ card: Card, question: Int64, row: Int64) throws(ProgressError) {
    guard let values = CardColumns.values(card) else {
      try connection.run("DELETE FROM card WHERE question = ?1", [.integer(question)])
      return
    }
    try connection.run(Self.putCard, [.integer(question), .integer(row)] + values)
  }

  private static let cardsOfBank = """
    SELECT question.id, \(CardColumns.inCard) FROM card
    JOIN question ON question.key = card.question
    WHERE card.bank = (SELECT key FROM bank WHERE id = ?1)
    """

  private static let dueCardsOfBank = cardsOfBank + " AND due <= ?2"

  private static let oneCard = cardsOfBank + " AND question.id = ?2"

  private static let putCard = """
    INSERT OR REPLACE INTO card (question, bank, row, \(CardColumns.inCard))
    VALUES (?1, (SELECT bank FROM question WHERE key = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
    """
}

/// A card with the question that it is of.
public struct StoredCard: Hashable, Sendable {
  /// A question of a bank.
  public struct Key: Hashable, Sendable {
    /// The bank.
    public var bank: BankID
    /// The question in it.
    public var question: QuestionID

    /// Creates a key.
    public init(bank: BankID, question: QuestionID) {
      self.bank = bank
      self.question = question
    }
  }

  /// The question.
  public var key: Key
  /// Its card.
  public var card: Card
  /// The question's id.
  public var question: QuestionID { key.question }
}

extension ProgressStore {
  /// The cards of all questions that were answered and aren't set aside, of all banks, in the order of their first answers.
  public func allCards() throws(ProgressError) -> [StoredCard] {
    try reading { () throws(ProgressError) in
      var cards: [StoredCard] = []
      try connection.each(Self.everyCard) { (row: Row) throws(ProgressError) in
        let key = StoredCard.Key(
          bank: BankID(rawValue: try row.text(0)), question: QuestionID(rawValue: try row.text(1)))
        cards.append(StoredCard(key: key, card: try CardColumns.card(in: row, from: 2)))
      }
      return cards
    }
  }

  private static let everyCard = """
    SELECT bank.id, question.id, \(CardColumns.inCard) FROM card
    JOIN question ON question.key = card.question JOIN bank ON bank.key = question.bank
    WHERE card.question NOT IN (SELECT question FROM suspension) ORDER BY question.key
    """
}
