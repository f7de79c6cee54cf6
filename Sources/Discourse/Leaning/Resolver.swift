import Language

/// Goes through an article from its first sentence to its last and finds what each pointing word means.
struct Resolver {
  let article: ArticleAnalysis
  let names: Names
  let quotations: Quotations
  let grammar: Grammar
  var genders: [DiscourseWords.Gender]
  /// What each sentence before handed on.
  var summaries: [SentenceSummary] = []
  /// The things that pronouns and nouns mean, by token.
  var pronouns: [Int: Int] = [:]
  /// Phrases that bring a noun in, by the noun.
  var introductions: [UInt32: [Range<Int>]] = [:]
  /// Phrases with a name before a noun, by the place of the noun, and what a noun with a pointing word took up.
  var fullPhrases: [Int: Range<Int>] = [:]
  /// The last place of each noun.
  var lastUses: [UInt32: Int] = [:]
  /// The nouns that were used.
  var seen: Set<UInt32> = []
  /// The person whom the article names five times and more than all other persons together.
  let mostNamed: Int?
  /// The thing of each type that the article names most.
  let mostNamedOf: [NameType: Int]
  var current = SentenceSummary()

  init(_ article: ArticleAnalysis, _ names: Names, _ quotations: Quotations) {
    self.article = article
    self.names = names
    self.quotations = quotations
    grammar = Grammar(article: article, names: names)
    genders = names.genders
    let persons = names.things.indices.filter { names.things[$0].type == .person }
    var most: [NameType: Int] = [:]
    for (index, thing) in names.things.enumerated()
    where most[thing.type].map({ names.things[$0].count < thing.count }) ?? true {
      most[thing.type] = index
    }
    mostNamedOf = most
    let total = persons.reduce(0) { $0 + names.things[$1].count }
    mostNamed = persons.first { names.things[$0].count > 4 && names.things[$0].count * 2 > total }
    summaries.reserveCapacity(article.sentences.count)
  }

  func words(_ sentence: ArticleAnalysis.Sentence) -> DiscourseWords { .of(sentence.language) }

  /// Reads the next sentence: the meaning of each word in it that points, in the order given.
  mutating func read(_ index: Int, pointing: [Pointing]) -> [Lean.Meaning] {
    let sentence = article.sentences[index]
    current = SentenceSummary()
    var meanings: [Lean.Meaning] = []
    for point in pointing {
      switch point.kind {
      case .person:
        let meaning = person(point.place, in: index)
        if meaning == .unresolved, let gender = gender(point.place) {
          current.unresolved.insert(gender)
        } else if meaning == .sentence, pronouns[point.place] == nil,
          let gender = gender(point.place)
        {
          current.strangers.insert(gender)
        }
        meanings.append(meaning)
      case .thing: meanings.append(thing(point.place, in: index))
      case .several: meanings.append(several(point.place, in: index))
      case .definite, .demonstrative:
        if let head = point.head {
          meanings.append(definite(point, head: head, in: index))
        } else {
          meanings.append(.unresolved)
        }
      default: meanings.append(.unresolved)
      }
    }
    noteIntroductions(in: sentence)
    finish(sentence)
    return meanings
  }

  private func gender(_ place: Int) -> DiscourseWords.Gender? {
    let word = article.tokens[place].word
    return DiscourseWords.english.genders[word] ?? DiscourseWords.chinese.genders[word]
  }

  /// Notes what a pronoun means.
  mutating func commit(_ thing: Int, _ gender: DiscourseWords.Gender, at place: Int, in index: Int)
  {
    pronouns[place] = thing
    if gender != .unknown { genders[thing] = gender }
  }

  /// What `they` are: several that the sentence names, else the subject of several of the sentence before.
  private mutating func several(_ place: Int, in index: Int) -> Lean.Meaning {
    let sentence = article.sentences[index]
    let isQuoted = quotations.contains(place)
    for earlier in grammar.reach(place, in: sentence.tokens).lowerBound..<place
    where quotations.contains(earlier) == isQuoted {
      guard grammar.isNominal(earlier) else { continue }
      let isJoined =
        article.tokens[earlier].role == .subject
        && grammar.coordination(
          from: grammar.phrase(earlier, in: sentence.tokens), in: sentence.tokens) != nil
      if isJoined || grammar.isPlural(earlier), article.tokens[earlier].role != .modifier {
        return .sentence
      }
    }
    guard !isQuoted, index > 0,
      article.sentences[index - 1].paragraph == sentence.paragraph,
      case .phrase(let phrase, isPlural: true) = summaries[index - 1].subject,
      phrase.lowerBound < article.sentences[index - 1].tokens.lowerBound + 3,
      isNamed(phrase) || sentence.language == .english && isPluralEnough(phrase)
    else { return .unresolved }
    return .antecedent(phrase)
  }

  private func isNamed(_ phrase: Range<Int>) -> Bool {
    phrase.contains { names.thing(at: $0) != nil }
  }

  /// Whether a phrase of several says by itself who they are.
  private func isPluralEnough(_ phrase: Range<Int>) -> Bool {
    let words = DiscourseWords.english
    let first = article.tokens[phrase.lowerBound]
    return first.tag != .pronoun && !words.demonstratives.contains(first.word)
      && phrase.count { article.tokens[$0].tag.isContent } > 1
  }

  /// Closes a sentence: what it named and what it meant is what the next can lean on.
  private mutating func finish(_ sentence: ArticleAnalysis.Sentence) {
    for place in sentence.tokens {
      let token = article.tokens[place]
      if let thing = names.thing(at: place) ?? pronouns[place] {
        let type = names.things[thing].type
        // Whom somebody quoted names is seldom whom the next sentence is about.
        if type != .person || !quotations.contains(place) { current.note(thing, type) }
        if token.role == .subject || token.tag == .pronoun { current.actors.insert(thing) }
      }
      guard token.role == .subject, token.nameType != .time else { continue }
      if current.subject == .none, !quotations.contains(place) { setSubject(place, sentence) }
      if names.thing(at: place) == nil, grammar.thing(place, in: sentence.tokens) == nil,
        grammar.isPerson(place, in: sentence.tokens) || speaks(place, in: sentence),
        !grammar.isPlural(place),
        pronouns[place] == nil
      {
        current.hasStranger = true
      }
    }
    if current.subject == .none, let place = unreadSubject(sentence) {
      setSubject(place, sentence)
      if case .thing(let thing) = current.subject { current.actors.insert(thing) }
    }
    current.unresolved.formUnion(current.strangers)
    summaries.append(current)
  }

  /// The name that opens a sentence before its verb, where nothing was read as its subject.
  private func unreadSubject(_ sentence: ArticleAnalysis.Sentence) -> Int? {
    for place in sentence.tokens where !quotations.contains(place) {
      let token = article.tokens[place]
      if token.tag == .verb || token.tag == .auxiliary || token.tag == .adposition { return nil }
      guard names.thing(at: place) != nil else { continue }
      var next = place + 1
      while next < sentence.tokens.upperBound, names.thing(at: next) == names.thing(at: place) {
        next += 1
      }
      guard next < sentence.tokens.upperBound else { return nil }
      let tag = article.tokens[next].tag
      return tag == .verb || tag == .auxiliary || tag == .adverb ? next - 1 : nil
    }
    return nil
  }

  private mutating func setSubject(_ place: Int, _ sentence: ArticleAnalysis.Sentence) {
    let token = article.tokens[place]
    guard token.tag.isNominal || token.tag == .determiner else { return }
    if sentence.language == .chinese, place + 1 < sentence.tokens.upperBound {
      // A modifier of what follows is no subject: 香港《明报》, 龙湖的能力.
      let next = article.tokens[place + 1]
      guard next.tag != .particle, next.chunk != .continues || grammar.isNominal(place + 1) else {
        return
      }
      if next.tag == .numeral || next.tag == .noun && next.chunk != .begins { return }
      if next.tag == .punctuation, !article.text[next.range].elementsEqual([0xEF, 0xBC, 0x8C]) {
        return
      }
    }
    current.subjectPlace = place
    let said = place + 1..<min(place + 5, sentence.tokens.upperBound)
    current.speaks = said.contains { words(sentence).saying.contains(article.tokens[$0].word) }
    let phrase = grammar.phrase(place, in: sentence.tokens)
    if let several = grammar.coordination(from: phrase, in: sentence.tokens) {
      current.subject = .phrase(several, isPlural: true)
    } else if let thing = grammar.thing(place, in: sentence.tokens) ?? pronouns[place]
      ?? phrase.compactMap({ pronouns[$0] }).first
    {
      // Its chairman is not it.
      let isPossessor =
        names.thing(at: place) == nil && token.tag != .pronoun
        && !phrase.contains { pronouns[$0] == thing && article.tokens[$0].tag != .pronoun }
        && grammar.thing(place, in: sentence.tokens) == nil
      current.subject =
        isPossessor ? .phrase(phrase, isPlural: grammar.isPlural(place)) : .thing(thing)
    } else {
      current.subject = .phrase(phrase, isPlural: grammar.isPlural(phrase.upperBound - 1))
    }
  }
}

/// A word that points, as it was found in the sentence.
struct Pointing {
  var kind: Lean.Kind
  var place: Int
  /// The tokens that point.
  var tokens: Range<Int>
  /// The noun that goes with it; nil where it stands alone.
  var head: Int?
  /// The bytes of the noun where it is written together with what points: 公司 of 该公司.
  var ending: Range<Int>?
}
