import Language

/// Finds what a sentence leans on.
public struct Leaning: Sendable {
  private let found: [[Lean]]

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - names: Its names; found anew where none are given.
  ///   - quotations: Its quotations; found anew where none are given.
  /// - Complexity: O(tokens).
  public init(
    _ article: ArticleAnalysis, names: Names? = nil, quotations: Quotations? = nil
  ) {
    var resolver = Resolver(
      article, names ?? Names(article), quotations ?? Quotations(article))
    let finder = PointingWords(article: article, names: resolver.names)
    var found: [[Lean]] = []
    found.reserveCapacity(article.sentences.count)
    for index in article.sentences.indices {
      let pointing = finder.words(of: article.sentences[index])
      let meanings = resolver.read(index, pointing: pointing)
      found.append(
        zip(pointing, meanings).map { Lean(kind: $0.kind, tokens: $0.tokens, meaning: $1) })
    }
    self.found = found
  }

  /// What in a sentence points outside it or back in it, in the order of the tokens.
  ///
  /// - Parameter index: Index of the sentence in ``ArticleAnalysis/sentences``.
  /// - Complexity: O(1).
  public func leans(of index: Int) -> [Lean] { found.indices.contains(index) ? found[index] : [] }
}
