import Language

/// A verb of saying with who says it.
struct Attribution {
  var verb: Int
  /// The words that say who.
  var subject: Range<Int>
  /// Index of the thing that the subject names or means; nil where it is none.
  var thing: Int?
  /// Whether the words said stand before: “…,” she said.
  var isBehind: Bool
}

/// Finds the verbs of saying of a sentence, with their subjects.
struct AttributionFinder {
  let article: ArticleAnalysis
  let names: Names
  let quotations: Quotations
  let grammar: Grammar
  /// The things that pronouns and nouns mean, by token.
  let meant: [Int: Int]

  /// The attributions outside quotation marks, in order.
  func attributions(in sentence: ArticleAnalysis.Sentence) -> [Attribution] {
    let words = DiscourseWords.of(sentence.language)
    var found: [Attribution] = []
    for place in sentence.tokens where !quotations.contains(place) {
      let token = article.tokens[place]
      guard words.saying.contains(token.word), token.tag != .noun, token.tag != .properNoun,
        let subject = sentence.language == .chinese
          ? chineseSubject(place, sentence) : englishSubject(place, sentence)
      else { continue }
      if isPassive(place, sentence) || !hasWords(place, sentence) { continue }
      var phrase = grammar.phrase(subject, in: sentence.tokens)
      // A phrase with a verb in it is none: its head is.
      if phrase.count > 8 || phrase.contains(where: { article.tokens[$0].tag == .verb }) {
        phrase = subject..<subject + 1
      }
      let thing =
        grammar.thing(subject, in: sentence.tokens) ?? meant[subject]
        ?? phrase.compactMap { meant[$0] }.first
      // A pronoun that nobody was found for says nothing.
      if thing == nil, article.tokens[subject].tag == .pronoun { continue }
      found.append(
        Attribution(
          verb: place, subject: phrase, thing: thing,
          isBehind: isBehind(place, subject, sentence)))
    }
    return found
  }

  /// Whether an English verb has words that are said: a clause, or a mark beside it.
  private func hasWords(_ verb: Int, _ sentence: ArticleAnalysis.Sentence) -> Bool {
    guard sentence.language == .english else { return true }
    if DiscourseWords.english.accordingTo.contains(article.tokens[verb].word) { return true }
    let near = max(verb - 4, sentence.tokens.lowerBound)..<min(verb + 4, sentence.tokens.upperBound)
    if near.contains(where: { quotations.contains($0) }) { return true }
    let rest = verb + 1..<min(verb + 15, sentence.tokens.upperBound)
    return rest.isEmpty
      || rest.contains { article.tokens[$0].role == .subject }
      || rest.prefix(3).contains {
        article.tokens[$0].tag == .subordinator || article.tokens[$0].tag == .punctuation
      }
  }

  /// Whether nobody says it: was told, 被称为.
  private func isPassive(_ verb: Int, _ sentence: ArticleAnalysis.Sentence) -> Bool {
    var before = verb - 1
    while before > sentence.tokens.lowerBound, article.tokens[before].tag == .adverb { before -= 1 }
    guard before >= sentence.tokens.lowerBound else { return false }
    let word = article.tokens[before].word
    return sentence.language == .english
      ? DiscourseWords.english.copulas.contains(word) || word == DiscourseWords.being
      : word == DiscourseWords.chinesePassive || DiscourseWords.chinese.copulas.contains(word)
  }

  /// The subject of an English verb: before it, or right behind it where a mark stands before; of `according to` what follows.
  private func englishSubject(_ verb: Int, _ sentence: ArticleAnalysis.Sentence) -> Int? {
    let tokens = sentence.tokens
    let words = DiscourseWords.english
    if words.accordingTo.contains(article.tokens[verb].word) {
      return (verb + 1..<min(verb + 8, tokens.upperBound)).first { head($0, tokens) }
    }
    if verb > tokens.lowerBound, verb + 1 < tokens.upperBound,
      article.tokens[verb - 1].tag == .punctuation,
      let behind = (verb + 1..<min(verb + 9, tokens.upperBound)).first(where: { head($0, tokens) }),
      article.tokens[behind].tag != .pronoun,
      !(verb + 1..<behind).contains(where: {
        article.tokens[$0].tag == .punctuation || article.tokens[$0].tag == .subordinator
          || article.tokens[$0].tag == .verb
      })
    {
      return behind
    }
    var place = verb - 1
    while place >= tokens.lowerBound, !quotations.contains(place) {
      let token = article.tokens[place]
      if token.role == .subject, token.tag.isNominal {
        // Who said so is whom the clause describes.
        return words.relatives.contains(token.word) ? antecedent(place, tokens) : place
      }
      if token.tag == .verb, token.role.isPredicate { break }
      if verb - place > 16 { break }
      place -= 1
    }
    return nil
  }

  private func head(_ place: Int, _ tokens: Range<Int>) -> Bool {
    let token = article.tokens[place]
    guard token.tag.isNominal else { return false }
    return names.thing(at: place).map { names.things[$0].type == .person } ?? false
      || place + 1 >= tokens.upperBound || article.tokens[place + 1].chunk != .continues
  }

  private func antecedent(_ place: Int, _ tokens: Range<Int>) -> Int? {
    var before = place - 1
    while before >= tokens.lowerBound, place - before < 4 {
      if grammar.isNominal(before) { return before }
      before -= 1
    }
    return nil
  }

  /// The subject of a Chinese verb: a name or a rare word right before it, else the nearest person, pronoun, the
  /// first body or noun that is a subject.
  private func chineseSubject(_ verb: Int, _ sentence: ArticleAnalysis.Sentence) -> Int? {
    let tokens = sentence.tokens
    var fallback: Int?
    var place = verb - 1
    while place > tokens.lowerBound, article.tokens[place].tag == .adverb { place -= 1 }
    if place >= tokens.lowerBound, article.tokens[place].tag.isNominal,
      article.tokens[place].nameType != .time, !quotations.contains(place),
      names.thing(at: place) != nil || article.tokens[place].tag == .pronoun
        || article.tokens[place].frequency < 60
    {
      return place
    }
    var body: Int?
    var pronoun: Int?
    while place >= tokens.lowerBound, verb - place < 40 {
      if quotations.contains(place) { break }
      let token = article.tokens[place]
      if DiscourseWords.chinese.saying.contains(token.word), token.tag == .verb { break }
      if let thing = names.thing(at: place), token.role == .subject || token.role == .modifier,
        names.things[thing].type == .person || names.things[thing].type == .body
      {
        if names.things[thing].type == .person { return place }
        body = place
      } else if token.role == .subject, token.tag == .pronoun {
        pronoun = pronoun ?? place
      } else if token.role == .subject, token.tag == .noun, token.nameType != .time {
        fallback = fallback ?? place
      }
      place -= 1
    }
    return pronoun ?? body ?? fallback
  }

  /// Whether what is said stands before the verb and its subject.
  private func isBehind(
    _ verb: Int, _ subject: Int, _ sentence: ArticleAnalysis.Sentence
  ) -> Bool {
    let first = min(verb, grammar.phrase(subject, in: sentence.tokens).lowerBound)
    guard first > sentence.tokens.lowerBound else { return false }
    let before = article.tokens[first - 1]
    guard before.tag == .punctuation else { return false }
    if sentence.language == .chinese { return quotations.contains(max(0, first - 2)) }
    // At the end of the sentence: “…,” said Smith, the chairman.
    let behind = max(verb, subject)
    return quotations.contains(max(0, first - 2))
      || sentence.tokens.upperBound - behind < 6 && first - sentence.tokens.lowerBound > 3
  }
}
