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
  public static let version = "0.2.0"

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
    let sentences = SentenceCollector.sentences(of: articles.map(\.article))
    let lexicon = TermLexicon(sentences)
    progress(0.2)
    let (made, unmade, quoted) = CandidateMaker(
      articles: articles, sentences: sentences, lexicon: lexicon
    )
    .make { progress(0.2 + 0.5 * $0) }

    var ledger = Ledger(articles: articles, sentences: sentences)
    unmade.forEach { ledger.refuse($0) }
    let context = CheckContext(
      sentences: sentences, lexicon: lexicon, titles: articles.map { $0.article.title ?? "" },
      years: articles.map { $0.article.date.flatMap { Int($0.prefix(4)) } },
      yearCounts: CheckContext.yearCounts(of: sentences, articles: articles.count),
      words: CheckContext.wordCounts(of: sentences))
    let aliases = DocumentAliases(sentences, articles: articles.count)
    let sound = made.compactMap { item -> CandidateMaker.Made? in
      switch CheckList.judged(aliases.named(item.candidate), in: context) {
      case .sound(let candidate):
        return CandidateMaker.Made(candidate: candidate, sentence: item.sentence)
      case .flawed(let check, let flaw):
        ledger.refuse(item, reason: flaw, check: check)
        return nil
      }
    }
    let spoken = SpokenFigures(articles: articles, sentences: sentences)
    let introduced = sound.map {
      CandidateMaker.Made(candidate: spoken.introduced($0.candidate), sentence: $0.sentence)
    }
    progress(0.8)

    let keeper = KeptQuestions(
      existing, articles: articles, unreadable: unreadable, isRemake: isRemake)
    let (joined, repeated) = FactMerger(sentences: sentences).merged(introduced)
    let places = KeptPlaces(keeper.proved, articles: articles)
    let index = SentenceIndex(sentences)
    var known: Set<FactID> = []
    let merged = joined.compactMap { item -> CandidateMaker.Made? in
      let candidate = places.identified(item.candidate, sentences: index)
      // The same word twice in a sentence is one fact, whatever the bank has made of it.
      var unkept = candidate
      unkept.kept = nil
      guard known.insert(QuestionIdentity.fact(unkept)).inserted else {
        ledger.refuse(
          item, reason: "another candidate asks the same and took its evidence", check: "FactMerger"
        )
        return nil
      }
      return CandidateMaker.Made(candidate: candidate, sentence: item.sentence)
    }
    for item in repeated {
      ledger.refuse(
        item, reason: "another candidate asks the same and took its evidence", check: "FactMerger")
    }
    let choices = ChoiceMaker(
      sentences: sentences, articles: articles, spare: merged.map(\.candidate))
    let facts = merged.filter { item in
      if choices.canAsk(item.candidate) { return true }
      ledger.refuse(
        item, reason: "no wrong choices fit, and it can't be typed", check: "ChoiceMaker")
      return false
    }
    // What the articles give doesn't depend on the bank: what was made of them once is found again as it is.
    let chosen = SpeechShare(words: Self.words(of: sentences, articles: articles.count)).cut(
      FactSelection(articles: articles, sentences: sentences).chosen(from: facts, ledger: &ledger),
      ledger: &ledger)
    let evident = QuotedAgain(quoted).added(to: chosen)
    let standing =
      keeper.standing.count == keeper.proved.count
      ? places : KeptPlaces(keeper.standing, articles: articles)
    let ready = BankConflicts(kept: keeper.standing, places: standing).without(
      choices.drafts(of: evident), ledger: &ledger)
    let limit = BankLimit(
      limit: settings.limit, kept: keeper.asked(of: Set(ready.map(\.fact))),
      shares: UsualFacts.shares(of: sentences, articles: articles.count),
      places: Dictionary(
        articles.enumerated().map { ($1.entry.id, $0) }, uniquingKeysWith: { first, _ in first }))
    let drafts = FullWordings(kept: keeper.standing).restored(
      limit.cut(ready, ledger: &ledger))
    drafts.forEach { ledger.take($0.candidate) }
    progress(0.95)
    let outcomes = QuestionAssembler(articles: articles, choices: choices).outcomes(
      drafts: drafts, keeper: keeper)
    progress(1)
    return Generation(
      outcomes: outcomes, refused: ledger.refusals,
      coverage: ledger.coverage(of: outcomes))
  }

  /// How many words each article has, about: English ones have five letters and a space, Chinese ones two characters.
  private static func words(of sentences: [Sentence], articles: Int) -> [Int] {
    var sixths = Array(repeating: 0, count: articles)
    for sentence in sentences {
      sixths[sentence.article] += sentence.passage.count * (sentence.language == .chinese ? 3 : 1)
    }
    return sixths.map { $0 / 6 }
  }
}
