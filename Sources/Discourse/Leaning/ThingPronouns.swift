import Language

extension Resolver {
  /// What `it` or 其 is.
  mutating func thing(_ place: Int, in index: Int) -> Lean.Meaning {
    let sentence = article.sentences[index]
    let tokens = grammar.reach(place, in: sentence.tokens)
    if isExpletive(place, in: sentence) { return .sentence }
    let isQuoted = quotations.contains(place)
    let isSubject = article.tokens[place].role == .subject
    var hasSubject = false
    for earlier in tokens.lowerBound..<place where quotations.contains(earlier) == isQuoted {
      let token = article.tokens[earlier]
      if let thing = pronouns[earlier], names.things[thing].type != .person {
        pronouns[place] = thing
        return .antecedent(names.things[thing].fullest)
      }
      guard grammar.isNominal(earlier), !grammar.isPlural(earlier) else { continue }
      if let thing = names.thing(at: earlier), names.things[thing].type == .person { continue }
      if token.role == .subject || token.role == .object { hasSubject = true }
      if !isSubject, sentence.language == .chinese || token.role == .oblique { hasSubject = true }
    }
    if hasSubject || isCataphor(place, in: sentence) { return .sentence }
    let opensClause = !(tokens.lowerBound..<place).contains {
      article.tokens[$0].role.isPredicate && !quotations.contains($0)
    }
    let isTag =
      place + 1 < tokens.upperBound
      && words(sentence).saying.contains(article.tokens[place + 1].word)
    guard opensClause || isTag else { return .unresolved }
    guard !isQuoted, index > 0, article.sentences[index - 1].heading == sentence.heading,
      isSubject || sentence.tokens.lowerBound == place || sentence.language == .chinese
    else { return .unresolved }
    return subjectBefore(index, place)
  }

  /// The subject of the sentence before, where nothing else there can be meant.
  private mutating func subjectBefore(_ index: Int, _ place: Int) -> Lean.Meaning {
    let before = index - 1
    let isSameParagraph = article.sentences[before].paragraph == article.sentences[index].paragraph
    let summary = summaries[before]
    switch summary.subject {
    case .thing(let thing):
      let type = names.things[thing].type
      guard type != .person, type != .work || isSameParagraph else { return .unresolved }
      // Where something is is often the subject of 有.
      if type == .place, article.sentences[index].language == .chinese { return .unresolved }
      // Beside other things only what the sentence before that was about, too.
      let goesOn = isSameParagraph && before > 0 && summaries[before - 1].subject == summary.subject
      guard goesOn || summary.others.count == 1 else { return .unresolved }
      commit(thing, .unknown, at: place, in: index)
      return .antecedent(names.things[thing].fullest)
    case .phrase(let phrase, let isPlural):
      guard isSameParagraph, !isPlural, summary.others.isEmpty, isSelfSufficient(phrase),
        article.sentences[index].language == .english, opensSentence(place, in: index)
      else { return .unresolved }
      return .antecedent(phrase)
    case .none: return .unresolved
    }
  }

  /// Whether no noun of the sentence stands before a token.
  private func opensSentence(_ place: Int, in index: Int) -> Bool {
    !(grammar.reach(place, in: article.sentences[index].tokens).lowerBound..<place).contains {
      grammar.isNominal($0)
    }
  }

  /// Whether a phrase says enough by itself: words that carry meaning beside its head, and no pointing word.
  func isSelfSufficient(_ phrase: Range<Int>) -> Bool {
    guard let head = phrase.last, !grammar.isPerson(head, in: phrase) else { return false }
    var content = 0
    for place in phrase {
      let token = article.tokens[place]
      let words = DiscourseWords.english
      if token.tag == .pronoun || words.demonstratives.contains(token.word) { return false }
      if token.tag == .noun || token.tag == .properNoun || token.tag == .adjective { content += 1 }
    }
    return content > 1
  }

  /// Whether the clause that a pronoun stands in opens the sentence, and the main clause behind it has a subject of its own.
  private func isCataphor(_ place: Int, in sentence: ArticleAnalysis.Sentence) -> Bool {
    let tokens = grammar.reach(place, in: sentence.tokens)
    guard
      let opener = tokens.first(where: {
        article.tokens[$0].tag != .punctuation && !isConnective($0)
      }),
      isOpener(opener),
      let comma = tokens.first(where: { $0 > place && article.tokens[$0].tag == .punctuation })
    else { return false }
    return (comma..<tokens.upperBound).contains {
      article.tokens[$0].role == .subject && grammar.isNominal($0)
    }
  }

  private func isOpener(_ place: Int) -> Bool {
    article.tokens[place].role == .marker || article.tokens[place].tag == .subordinator
      || DiscourseWords.english.openers.contains(article.tokens[place].word)
  }

  /// Whether a sentence begins with a subordinate clause.
  func opensSubordinate(_ sentence: ArticleAnalysis.Sentence) -> Bool {
    sentence.tokens.first.map { isOpener($0) } ?? false
  }

  private func isConnective(_ place: Int) -> Bool {
    DiscourseWords.english.connectives.contains(article.tokens[place].word)
  }

  /// Whether a pronoun only holds the place of a clause behind: it is clear that; or of nothing: it seems, it rains.
  private func isExpletive(_ place: Int, in sentence: ArticleAnalysis.Sentence) -> Bool {
    guard sentence.language == .english, place + 2 < sentence.tokens.upperBound else {
      return false
    }
    let words = DiscourseWords.english
    var next = place + 1
    while next + 1 < sentence.tokens.upperBound,
      article.tokens[next].tag == .auxiliary || article.tokens[next].tag == .adverb
        || article.tokens[next].tag == .particle, !words.copulas.contains(article.tokens[next].word)
    {
      next += 1
    }
    let verb = article.tokens[next].word
    let rest = next + 1..<min(next + 12, sentence.tokens.upperBound)
    let hasClause = rest.contains {
      article.tokens[$0].tag == .subordinator
        || article.tokens[$0].tag == .particle && $0 + 1 < sentence.tokens.upperBound
          && article.tokens[$0 + 1].tag == .verb
    }
    if words.seeming.contains(verb) { return true }
    guard words.copulas.contains(verb) else { return false }
    // It is the sun that …, it was in 1969 that …, it is reported.
    let hasRelative = rest.contains {
      $0 > next + 1 && words.relatives.contains(article.tokens[$0].word)
    }
    var said = next + 1
    while said < rest.upperBound,
      article.tokens[said].tag == .adverb || article.tokens[said].tag == .auxiliary
    { said += 1 }
    let isReport = said < rest.upperBound && words.saying.contains(article.tokens[said].word)
    return isReport || hasRelative
      || hasClause && rest.first.map { article.tokens[$0].tag != .verb } ?? false
  }
}
