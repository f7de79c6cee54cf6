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
  public static let version = "0.3.0"

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
    // The order of ids, which come from the files' contents, is the only order that does not depend on names.
    let articles = articles.sorted { $0.entry.id < $1.entry.id }
    var read: [ArticleQuestions] = []
    for (number, source) in articles.enumerated() {
      read.append(ArticleQuestions(source, number: number))
      progress(0.8 * Double(number + 1) / Double(articles.count))
    }
    var ledger = Ledger(articles: articles, read: read)
    let keeper = KeptQuestions(
      existing, articles: articles, unreadable: unreadable, isRemake: isRemake)
    let places = KeptPlaces(keeper.proved, articles: articles)
    let chosen = read.map { FactSelection.chosen(from: $0.candidates, ledger: &ledger) }
    let facts = FactMerger.merged(chosen.flatMap { $0 }, ledger: &ledger)
      .map(places.identified)
      .sorted {
        $0.isUsual != $1.isUsual ? $0.isUsual : ArticleQuestions.isBefore($0, $1)
      }
    let choices = ChoiceMaker(spare: read.flatMap(\.candidates), articles: articles)
    progress(0.9)
    let standing =
      keeper.standing.count == keeper.proved.count
      ? places : KeptPlaces(keeper.standing, articles: articles)
    let ready = BankConflicts(
      kept: keeper.standing, places: standing, articles: articles.map(\.entry.id)
    ).without(
      facts.map(choices.draft), ledger: &ledger)
    let limit = BankLimit(
      limit: settings.limit, kept: keeper.asked(of: Set(ready.map(\.fact))),
      shares: read.map(\.share),
      places: Dictionary(
        articles.enumerated().map { ($1.entry.id, $0) }, uniquingKeysWith: { first, _ in first }))
    let drafts = limit.cut(ready, ledger: &ledger)
    let outcomes = QuestionAssembler(articles: articles).outcomes(drafts: drafts, keeper: keeper)
    progress(1)
    return Generation(
      outcomes: outcomes, refused: ledger.refusals,
      coverage: ledger.coverage(of: outcomes))
  }
}
