public import MemoryModel
public import QuestionBank

/// A question of a bank; the same question in two banks is learned twice.
public struct QuestionKey: Hashable, Comparable, Sendable {
  /// The bank.
  public var bank: BankID
  /// The question in it.
  public var question: QuestionID

  /// Creates a key.
  public init(bank: BankID, question: QuestionID) {
    self.bank = bank
    self.question = question
  }

  /// Orders keys by bank, then by question.
  public static func < (left: QuestionKey, right: QuestionKey) -> Bool {
    (left.bank.rawValue, left.question) < (right.bank.rawValue, right.question)
  }
}

/// What the queue needs to know of an active question, without its words.
public struct QueueEntry: Hashable, Sendable {
  /// Which question.
  public var key: QuestionKey
  /// The fact it asks; its siblings have the same.
  public var fact: FactID
  /// How it is asked.
  public var kind: Question.Kind
  /// What it asks for.
  public var topic: Question.Topic
  /// From 0 to 1.
  public var importance: Double
  /// The articles that its evidence may stand in.
  public var articles: [ArticleID]
  /// The learner's memory of it.
  public var card: Card
  /// Whether the learner or the leech rule has set it aside.
  public var isSuspended: Bool
  /// Whether the learner has flagged it as bad.
  public var isFlagged: Bool

  /// Creates an entry.
  public init(
    key: QuestionKey, fact: FactID, kind: Question.Kind, topic: Question.Topic, importance: Double,
    articles: [ArticleID], card: Card = .new, isSuspended: Bool = false, isFlagged: Bool = false
  ) {
    self.key = key
    self.fact = fact
    self.kind = kind
    self.topic = topic
    self.importance = importance
    self.articles = articles
    self.card = card
    self.isSuspended = isSuspended
    self.isFlagged = isFlagged
  }

  /// Creates the entry of a question.
  public init(
    _ question: Question, in bank: BankID, card: Card = .new, isSuspended: Bool = false,
    isFlagged: Bool = false
  ) {
    var articles: [ArticleID] = []
    for evidence in question.evidence where !articles.contains(evidence.article) {
      articles.append(evidence.article)
    }
    self.init(
      key: QuestionKey(bank: bank, question: question.id), fact: question.fact,
      kind: question.kind, topic: question.topic, importance: question.importance,
      articles: articles, card: card, isSuspended: isSuspended, isFlagged: isFlagged)
  }

  /// Whether it was never answered.
  public var isNew: Bool { card.phase == .new }

  /// Whether the learner keeps forgetting it: eight lapses or more.
  public var isLeech: Bool { card.lapses >= LeechRule.threshold }
}
