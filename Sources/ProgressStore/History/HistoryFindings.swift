public import MemoryModel
public import QuestionBank

/// What a check of a progress file found.
public struct HistoryFindings: Hashable, Sendable {
  /// A card that isn't the one that follows from the log.
  public struct CardDifference: Hashable, Sendable {
    /// The question's bank.
    public var bank: BankID
    /// The question.
    public var question: QuestionID
    /// The card as it is kept; new where there is none.
    public var kept: Card
    /// The card that follows from the log; new where no answer counts.
    public var fromLog: Card

    /// Creates a difference.
    public init(bank: BankID, question: QuestionID, kept: Card, fromLog: Card) {
      self.bank = bank
      self.question = question
      self.kept = kept
      self.fromLog = fromLog
    }
  }

  /// SQLite's own sentences about damaged pages, indexes and references; empty for a sound file.
  public var damage: [String]
  /// Cards that don't follow from the log.
  public var cards: [CardDifference]
  /// How many answers count.
  public var reviews: Int

  /// Whether nothing was found.
  public var isSound: Bool { damage.isEmpty && cards.isEmpty }

  /// Creates findings.
  public init(damage: [String], cards: [CardDifference], reviews: Int) {
    self.damage = damage
    self.cards = cards
    self.reviews = reviews
  }
}
