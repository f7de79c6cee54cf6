import Language

/// Finds what a sentence leans on.
public struct Leaning: Sendable {
  private let article: ArticleAnalysis

  /// Prepares an article.
  public init(_ article: ArticleAnalysis) { self.article = article }

  /// What in a sentence points outside it or back in it, in the order of the tokens.
  ///
  /// - Parameter index: Index of the sentence in ``ArticleAnalysis/sentences``.
  /// - Complexity: O(tokens of the sentence).
  public func leans(of index: Int) -> [Lean] {
    guard article.sentences.indices.contains(index) else { return [] }
    let sentence = article.sentences[index]
    let words = DiscourseWords.of(sentence.language)
    var leans: [Lean] = []
    for place in sentence.tokens {
      let token = article.tokens[place]
      guard let kind = kind(of: token, at: place, in: sentence, words) else { continue }
      leans.append(
        Lean(
          kind: kind, tokens: place..<place + 1,
          meaning: meaning(of: kind, token, at: place, in: sentence, words)))
    }
    if let definite = bareDefinite(in: sentence) {
      leans.append(Lean(kind: .definite, tokens: definite, meaning: .unresolved))
    }
    if lacksSubject(sentence) {
      let first = sentence.tokens.lowerBound
      leans.append(Lean(kind: .subject, tokens: first..<first + 1, meaning: .unresolved))
    }
    return leans
  }

  private func kind(
    of token: Token, at place: Int, in sentence: ArticleAnalysis.Sentence, _ words: DiscourseWords
  ) -> Lean.Kind? {
    let word = token.word
    if words.person.contains(word) { return .person }
    if words.thing.contains(word) { return .thing }
    if words.several.contains(word) { return .several }
    if words.first.contains(word) || words.second.contains(word) { return .speaker }
    if words.demonstratives.contains(word) {
      return token.tag == .determiner || token.tag == .pronoun ? .demonstrative : nil
    }
    if words.deicticYears[word] != nil || words.deictic.contains(word) { return .deicticTime }
    if words.anaphoricTimes.contains(word) { return .anaphoricTime }
    let offset = place - sentence.tokens.lowerBound
    if offset < 8, words.comparing.contains(word) { return .comparison }
    if offset == 0, words.connectives.contains(word), token.tag != .noun { return .connective }
    return nil
  }

  private func meaning(
    of kind: Lean.Kind, _ token: Token, at place: Int, in sentence: ArticleAnalysis.Sentence,
    _ words: DiscourseWords
  ) -> Lean.Meaning {
    let before = sentence.tokens.lowerBound..<place
    switch kind {
    case .person:
      return before.contains { article.tokens[$0].nameType == .person } ? .sentence : .unresolved
    case .thing:
      return before.contains { isNominal($0) } || isExpletive(place, in: sentence)
        ? .sentence : .unresolved
    case .several:
      return before.count { isNominal($0) } > 1 ? .sentence : .unresolved
    case .deicticTime:
      if let away = words.deicticYears[token.word], let year = article.year {
        return .year(year + away)
      }
      return .unresolved
    default: return .unresolved
    }
  }

  private func isNominal(_ place: Int) -> Bool {
    let tag = article.tokens[place].tag
    return (tag == .noun || tag == .properNoun) && article.tokens[place].nameType != .time
  }

  /// Whether a pronoun only holds the place of a clause behind: it is clear that.
  private func isExpletive(_ place: Int, in sentence: ArticleAnalysis.Sentence) -> Bool {
    let copulas = DiscourseWords.of(sentence.language).copulas
    guard place + 2 < sentence.tokens.upperBound,
      copulas.contains(article.tokens[place + 1].word)
    else { return false }
    return article.tokens[place + 2].tag == .adjective
      && article.tokens[place + 3..<sentence.tokens.upperBound].contains {
        $0.tag == .subordinator || $0.tag == .particle
      }
  }

  /// The subject that is a noun with its article and nothing else: the company.
  private func bareDefinite(in sentence: ArticleAnalysis.Sentence) -> Range<Int>? {
    guard sentence.language == .english else { return nil }
    for place in sentence.tokens where article.tokens[place].role == .subject {
      guard place > sentence.tokens.lowerBound, article.tokens[place].tag == .noun,
        article.tokens[place - 1].word == Self.the
      else { return nil }
      let next = place + 1
      if next < sentence.tokens.upperBound {
        let tag = article.tokens[next].tag
        if tag == .adposition || tag == .punctuation || tag == .pronoun { return nil }
      }
      return place - 1..<place + 1
    }
    return nil
  }

  private static let the = Word.hash("the")

  /// Whether a Chinese sentence has no noun, name or pronoun before its first verb.
  private func lacksSubject(_ sentence: ArticleAnalysis.Sentence) -> Bool {
    guard sentence.language == .chinese else { return false }
    for place in sentence.tokens {
      switch article.tokens[place].tag {
      case .noun, .properNoun, .pronoun:
        if article.tokens[place].nameType != .time { return false }
      case .verb, .auxiliary: return true
      default: break
      }
    }
    return true
  }
}
