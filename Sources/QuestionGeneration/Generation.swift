public import QuestionBank

/// What generating gave: the bank's questions, and the account of every candidate.
public struct Generation: Sendable {
  /// What happened to a question of the bank, or that it is new.
  public enum Fate: Hashable, Sendable {
    /// It stands as it was.
    case kept
    /// Its id, prompt and answer stand; choices, feedback, evidence or importance are other ones.
    case changed
    /// It wasn't in the bank.
    case new
    /// No article states its fact any more.
    case retired
    /// It was retired, and its fact is back.
    case restored
  }

  /// A question, where it lies, and what happened to it.
  public struct Outcome: Sendable {
    /// The question as it is now.
    public var question: Question
    /// The article whose file it lies in; for a retired one, the article of its first evidence.
    public var home: ArticleID
    /// What happened to it.
    public var fate: Fate

    /// Creates an outcome.
    public init(question: Question, home: ArticleID, fate: Fate) {
      self.question = question
      self.home = home
      self.fate = fate
    }
  }

  /// A candidate that did not become a question.
  public struct Refusal: Hashable, Codable, Sendable {
    /// The article.
    public var article: ArticleID
    /// The words of the sentence or quotation.
    public var text: String
    /// What was to be asked: the words of the gap; nil where the whole statement was refused.
    public var answer: String?
    /// Name of the check that refused it, in words that a reader understands, such as `undated figure`.
    public var reason: String
    /// Name of the check, as its file is named.
    public var check: String

    /// The answer of the question that stands in its way; nil where none does.
    public var other: String?

    /// The logarithm of the chance that it makes a good question, 0 or less; nil where it was not scored.
    public var score: Double?

    /// Creates a refusal.
    public init(
      article: ArticleID, text: String, answer: String?, reason: String, check: String,
      other: String? = nil, score: Double? = nil
    ) {
      self.other = other
      self.score = score
      self.article = article
      self.text = text
      self.answer = answer
      self.reason = reason
      self.check = check
    }
  }

  /// What was found in an article.
  public struct Coverage: Hashable, Codable, Sendable {
    /// The article.
    public var article: ArticleID
    /// Sentences read.
    public var sentences: Int
    /// Candidates made.
    public var candidates: Int
    /// Questions that have evidence in the article.
    public var questions: Int
    /// How many candidates were refused, by the reason.
    public var reasons: [String: Int]

    /// Creates a coverage.
    public init(
      article: ArticleID, sentences: Int, candidates: Int, questions: Int,
      reasons: [String: Int] = [:]
    ) {
      self.reasons = reasons
      self.article = article
      self.sentences = sentences
      self.candidates = candidates
      self.questions = questions
    }
  }

  /// Every question of the bank, retired ones too, in order of importance, then of id.
  public var outcomes: [Outcome]
  /// Candidates that were refused, of each article the best by score, four hundred at most for what can't be asked.
  public var refused: [Refusal]
  /// An entry an article.
  public var coverage: [Coverage]

  /// Creates a generation.
  public init(outcomes: [Outcome], refused: [Refusal], coverage: [Coverage]) {
    self.outcomes = outcomes
    self.refused = refused
    self.coverage = coverage
  }
}
