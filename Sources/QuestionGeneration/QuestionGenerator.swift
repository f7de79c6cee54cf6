import ArticleReading
public import QuestionBank

/// Makes questions from articles.
///
/// A pure function of the articles' contents and of the questions already there.
public struct QuestionGenerator: Sendable {
  /// What a bank may set.
  public struct Settings: Hashable, Codable, Sendable {
    /// How many facts new ones may bring the bank to.
    public var limit: FactLimit

    /// Creates settings.
    public init(limit: FactLimit = .usual) { self.limit = limit }
  }

  /// What this bank has set.
  public var settings: Settings

  /// Version of the generator, recorded in the bank.
  public static let version = "0.4.0"

  /// Creates a generator.
  public init(settings: Settings = Settings()) { self.settings = settings }

  /// Makes the questions.
  ///
  /// - Parameters:
  ///   - articles: The articles of the bank, in any order; the result does not depend on it.
  ///   - existing: The questions in the bank, retired ones too, without edits laid over; empty for a new bank.
  ///   - unreadable: Articles that are in the bank and can't be read now: questions with evidence there are kept.
  ///   - isRemake: Whether all other questions are made anew: one that asks the same bytes in the same way has the old id,
  ///     and one that isn't made again is retired.
  ///   - progress: Called with the share that is done, 0 to 1.
  /// - Returns: Every question of the bank with what happened to it, and the account of all candidates.
  public func generate(
    from articles: [SourceArticle], existing: [Question], unreadable: Set<ArticleID> = [],
    isRemake: Bool = false, progress: (Double) -> Void = { _ in }
  ) -> Generation {
    var analysed: [PreparedArticle] = []
    for source in articles {
      analysed.append(PreparedArticle(source))
      progress(0.8 * Double(analysed.count) / Double(articles.count))
    }
    let generation = assemble(
      analysed, existing: existing, unreadable: unreadable, isRemake: isRemake)
    progress(1)
    return generation
  }

  /// Makes a bank's questions from what its articles decide by themselves.
  ///
  /// Articles that neither state a fact together nor have evidence of one question in them don't touch each other, unless the
  /// limit is a number of facts: what comes of some of them is what comes of them beside all others.
  ///
  /// - Parameters: As for ``generate(from:existing:unreadable:isRemake:progress:)``.
  package func assemble(
    _ analysed: [PreparedArticle], existing: [Question], unreadable: Set<ArticleID> = [],
    isRemake: Bool = false
  ) -> Generation {
    // The order of ids, which come from the files' contents, is the only order that does not depend on names.
    let analysed = analysed.sorted { $0.source.entry.id < $1.source.entry.id }
    let articles = analysed.map(\.source)
    var ledger = Ledger(analysed)
    let keeper = KeptQuestions(
      existing, articles: articles, unreadable: unreadable, isRemake: isRemake)
    let places = KeptPlaces(keeper.proved, articles: articles)
    let all = analysed.enumerated().flatMap { number, article in
      article.drafts.map { $0.numbered(number) }
    }
    let facts = FactMerger.merged(all, ledger: &ledger).map(places.identified).sorted {
      let (one, other) = ($0.candidate, $1.candidate)
      return one.isUsual != other.isUsual ? one.isUsual : ArticleQuestions.isBefore(one, other)
    }
    let standing =
      keeper.standing.count == keeper.proved.count
      ? places : KeptPlaces(keeper.standing, articles: articles)
    let ready = BankConflicts(
      kept: keeper.standing, places: standing, articles: articles.map(\.entry.id)
    ).without(facts, ledger: &ledger)
    let limit = BankLimit(
      limit: settings.limit, kept: keeper.asked(of: Set(ready.map(\.fact))),
      shares: analysed.map(\.share),
      places: Dictionary(
        articles.enumerated().map { ($1.entry.id, $0) }, uniquingKeysWith: { first, _ in first }))
    let drafts = limit.cut(ready, ledger: &ledger)
    let outcomes = QuestionAssembler(articles: articles).outcomes(drafts: drafts, keeper: keeper)
    return Generation(
      outcomes: outcomes, refused: ledger.refusals, coverage: ledger.coverage(of: outcomes))
  }
}
