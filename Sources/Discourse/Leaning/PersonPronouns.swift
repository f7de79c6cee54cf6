import Language

extension Resolver {
  /// Who he or she is.
  ///
  /// Somebody of the same sentence; else the only person who fits in the nearest sentence that has one; else the one whom the article is
  /// about.
  mutating func person(_ place: Int, in index: Int) -> Lean.Meaning {
    let sentence = article.sentences[index]
    let gender = words(sentence).genders[article.tokens[place].word] ?? .unknown
    let isQuoted = quotations.contains(place)
    var within: [Int] = []
    var hasStranger = false
    var hasDoubt = false
    for earlier in grammar.reach(place, in: sentence.tokens).lowerBound..<place
    where quotations.contains(earlier) == isQuoted {
      if let thing = names.thing(at: earlier), fits(thing, gender) {
        if !within.contains(thing) { within.append(thing) }
      } else if let thing = pronouns[earlier], fits(thing, gender) {
        if !within.contains(thing) { within.append(thing) }
      } else if grammar.isPerson(earlier, in: sentence.tokens) {
        hasStranger = true
      } else if article.tokens[earlier].role == .subject,
        sentence.language == .chinese
          ? grammar.isNominal(earlier)
          : speaks(earlier, in: sentence)
            || names.thing(at: earlier) == nil && article.tokens[earlier].tag == .properNoun
            || article.tokens[earlier].tag == .adjective || article.tokens[earlier].tag == .numeral
      {
        // Names of people are often read as nouns; the 87-year-old is a person.
        hasDoubt = true
      }
    }
    if hasDoubt, within.isEmpty, !hasStranger { return .unresolved }
    if within.isEmpty, !hasStranger, isPersonalCataphor(place, in: sentence) { return .sentence }
    if current.unresolved.contains(gender), within.isEmpty || !isQuoted { return .unresolved }
    if !within.isEmpty || hasStranger {
      if within.count == 1, !hasStranger, !hasDoubt, acts(within[0], before: place, sentence) {
        commit(within[0], gender, at: place, in: index)
        // A pronoun before it in the sentence may itself be what leans.
        if !namesInSentence(within[0], before: place, sentence) {
          return .antecedent(names.things[within[0]].fullest)
        }
      }
      return within.isEmpty
        || within.contains(where: { namesInSentence($0, before: place, sentence) })
        ? .sentence : .unresolved
    }
    if isQuoted { return .unresolved }
    if let thing = personBefore(index, gender) ?? hero(gender, before: place, in: index) {
      commit(thing, gender, at: place, in: index)
      return .antecedent(names.things[thing].fullest)
    }
    return .unresolved
  }

  /// Whether the subject of the main clause behind names a person: Celebrating his win, Owen told reporters.
  private func isPersonalCataphor(_ place: Int, in sentence: ArticleAnalysis.Sentence) -> Bool {
    let reach = grammar.reach(place, in: sentence.tokens)
    let behind = place + 1..<max(place + 1, reach.upperBound)
    guard article.tokens[place].role != .subject || opensSubordinate(sentence),
      let comma = behind.first(where: { article.tokens[$0].tag == .punctuation }),
      !(reach.lowerBound..<comma).contains(where: {
        article.tokens[$0].role == .subject && article.tokens[$0].tag.isNominal && $0 != place
      })
    else { return false }
    for next in comma + 1..<min(comma + 9, sentence.tokens.upperBound)
    where article.tokens[next].role == .subject {
      return article.tokens[next].tag == .properNoun
        || grammar.thing(next, in: sentence.tokens).map { names.things[$0].type == .person }
          ?? false
    }
    return false
  }

  private func fits(_ thing: Int, _ gender: DiscourseWords.Gender) -> Bool {
    guard names.things[thing].type == .person else { return false }
    return gender == .unknown || genders[thing] == .unknown || genders[thing] == gender
  }

  /// Whether a person is the subject of a clause before a token, or a pronoun there means him or her.
  private func acts(
    _ thing: Int, before place: Int, _ sentence: ArticleAnalysis.Sentence
  ) -> Bool {
    (grammar.reach(place, in: sentence.tokens).lowerBound..<place).contains {
      pronouns[$0] == thing || names.thing(at: $0) == thing && article.tokens[$0].role == .subject
    }
  }

  /// Whether a noun without a name is the subject of a verb of saying.
  func speaks(_ place: Int, in sentence: ArticleAnalysis.Sentence) -> Bool {
    guard article.tokens[place].role == .subject, article.tokens[place].tag == .noun else {
      return false
    }
    let behind = place + 1..<min(place + 4, sentence.tokens.upperBound)
    let verb = behind.first {
      article.tokens[$0].tag != .auxiliary && article.tokens[$0].tag != .adverb
    }
    return verb.map { words(sentence).saying.contains(article.tokens[$0].word) } ?? false
  }

  private func namesInSentence(
    _ thing: Int, before place: Int, _ sentence: ArticleAnalysis.Sentence
  ) -> Bool {
    (grammar.reach(place, in: sentence.tokens).lowerBound..<place).contains {
      names.thing(at: $0) == thing
    }
  }

  /// The only person who fits in the nearest sentence before that has one.
  private func personBefore(_ index: Int, _ gender: DiscourseWords.Gender) -> Int? {
    let sentence = article.sentences[index]
    for before in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      guard article.sentences[before].heading == sentence.heading else { return nil }
      let summary = summaries[before]
      // Whoever that one is may be meant.
      if summary.unresolved.contains(gender) { return nil }
      let fitting = summary.persons.filter { fits($0, gender) }
      if fitting.count == 1, let thing = fitting.first {
        if summary.subject == .thing(thing) { return thing }
        // Somebody else may be meant who was not read as a person.
        let isDoubtful =
          summary.hasStranger || summary.speaks || sentence.language == .chinese
          || !summary.actors.contains(thing) || mayBePerson(summary.subject)
        return isDoubtful ? nil : thing
      }
      if fitting.count > 1 {
        // The subject that was the subject before, too.
        guard case .thing(let thing) = summary.subject, fitting.contains(thing), before > 0,
          summaries[before - 1].subject == .thing(thing)
        else { return nil }
        return thing
      }
      if summary.hasStranger { return nil }
    }
    return nil
  }

  /// Whether a subject may be the name of somebody who was not read as a person.
  private func mayBePerson(_ subject: SentenceSummary.Subject) -> Bool {
    switch subject {
    case .thing(let thing): names.things[thing].type == .other
    case .phrase(let phrase, let isPlural):
      !isPlural && phrase.last.map { article.tokens[$0].tag == .properNoun } ?? false
    case .none: false
    }
  }

  /// The person whom the article names five times and more often than all others of that gender together.
  private func hero(_ gender: DiscourseWords.Gender, before place: Int, in index: Int) -> Int? {
    guard gender != .unknown, let hero = mostNamed, genders[hero] == gender,
      names.things[hero].first.lowerBound < place, isNear(hero, index, underHeading: true),
      !(max(0, index - 2)..<index).contains(where: {
        summaries[$0].hasStranger || summaries[$0].unresolved.contains(gender)
      })
    else { return nil }
    return hero
  }
}
