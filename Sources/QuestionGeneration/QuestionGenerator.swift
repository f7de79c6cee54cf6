public import QuestionBank

/// Makes questions from articles. A pure function of the articles' contents and of the questions already there.
public struct QuestionGenerator: Sendable {
  /// What a bank may set.
  public struct Settings: Hashable, Codable, Sendable {
    /// Most questions that new ones may bring the bank to; nil for the default, which goes by the length of the text.
    public var limit: Int?

    /// Creates settings.
    public init(limit: Int? = nil) { self.limit = limit }
  }

  /// What this bank has set.
  public var settings: Settings

  /// Version of the generator, recorded in the bank.
  public static let version = "0.1.0"

  /// Creates a generator.
  public init(settings: Settings = Settings()) { self.settings = settings }

  /// Makes the questions.
  ///
  /// - Parameters:
  ///   - articles: The articles of the bank, in any order; the result does not depend on it.
  ///   - existing: The questions in the bank, retired ones too, without edits laid over; empty for a new bank.
  ///   - unreadable: Articles that are in the bank and can't be read now: questions with evidence there are kept.
  ///   - progress: Called with the share that is done, 0 to 1.
  public func generate(
    from articles: [SourceArticle], existing: [Question], unreadable: Set<ArticleID> = [],
    progress: (Double) -> Void = { _ in }
  ) -> Generation {
    Generation(outcomes: [], refused: [], coverage: [])
  }
}
