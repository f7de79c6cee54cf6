import Language

/// Finds what a sentence leans on.
public struct Leaning: Sendable {
  private let found: [[Lean]]
  /// The things that pronouns and nouns mean, by token.
  let meant: [Int: Int]

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - names: Its names; found anew where none are given.
  ///   - quotations: Its quotations; found anew where none are given.
  ///   - times: Its times; found anew where none are given.
  /// - Complexity: O(tokens).
  public init(
    _ article: ArticleAnalysis, names: Names? = nil, quotations: Quotations? = nil,
    times: TimeFrames? = nil
  ) {
    let times = times ?? TimeFrames(article)
    var resolver = Resolver(
      article, names ?? Names(article), quotations ?? Quotations(article))
    let finder = PointingWords(article: article, names: resolver.names)
    var found: [[Lean]] = []
    found.reserveCapacity(article.sentences.count)
    for index in article.sentences.indices {
      let pointing = finder.words(of: article.sentences[index])
      let meanings = resolver.read(index, pointing: pointing)
      let leans = zip(pointing, meanings).map {
        Lean(kind: $0.kind, tokens: $0.tokens, meaning: $1)
      }
      found.append(Self.dated(leans, in: index, times))
    }
    self.found = found
    meant = resolver.pronouns
  }

  /// Leans with the years that words for a time mean, and those that no other word stands for.
  private static func dated(_ leans: [Lean], in index: Int, _ times: TimeFrames) -> [Lean] {
    let pointing = times.pointing(in: index)
    guard !pointing.isEmpty else { return leans }
    let dated = Set(pointing.flatMap { $0.tokens })
    var kept = leans.filter { !$0.tokens.contains(where: dated.contains) }
    for one in pointing {
      kept.append(
        Lean(
          kind: one.isDeictic ? .deicticTime : .anaphoricTime, tokens: one.tokens,
          meaning: one.years.map { .year($0.upperBound) } ?? .unresolved))
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// What in a sentence points outside it or back in it, in the order of the tokens.
  ///
  /// - Parameter index: Index of the sentence in ``ArticleAnalysis/sentences``.
  /// - Returns: Its leans; none for an index that the article has no sentence for.
  /// - Complexity: O(1).
  public func leans(of index: Int) -> [Lean] { found.indices.contains(index) ? found[index] : [] }
}
