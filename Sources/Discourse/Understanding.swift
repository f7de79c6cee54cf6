/// All that is understood of an article: its things, who speaks, when, and what its pointing words mean.
public struct Understanding: Sendable {
  /// The article's sentences and tokens.
  public let article: ArticleAnalysis
  /// The things that it names.
  public let names: Names
  /// Its quotations.
  public let quotations: Quotations
  /// The times that its sentences speak of.
  public let times: TimeFrames
  /// What its pointing words mean.
  public let leaning: Leaning
  /// Who says its words.
  public let speakers: Speakers
  /// Which of its sentences are none.
  public let prose: Prose

  /// Understands an article.
  ///
  /// - Complexity: O(tokens).
  public init(_ article: ArticleAnalysis) {
    self.article = article
    names = Names(article)
    quotations = Quotations(article)
    times = TimeFrames(article)
    leaning = Leaning(article, names: names, quotations: quotations, times: times)
    speakers = Speakers(article, names: names, quotations: quotations, leaning: leaning)
    prose = Prose(article)
  }
}
