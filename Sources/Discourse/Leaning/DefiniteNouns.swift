import Language

extension Resolver {
  /// What a noun with `the`, `this`, 该 or alone takes up.
  ///
  /// The only thing of those named not long before that the article calls by the noun, or whose name ends in it; else the only one that was
  /// brought in with it: `a rocket`; else, of a noun for all of a type, the thing of the type that the article names most, where no other of
  /// the type stands near.
  mutating func definite(_ point: Pointing, head: Int, in index: Int) -> Lean.Meaning {
    let sentence = article.sentences[index]
    let place = point.place
    if sentence.language == .english {
      guard !grammar.isPlural(head), article.tokens[place].word != Self.that else {
        return .unresolved
      }
    } else if article.text[article.tokens[place].range].suffix(3).elementsEqual([0xE4, 0xBA, 0x9B])
    {
      // 这些 are several.
      return .unresolved
    }
    let word = point.ending.map { fold($0) } ?? article.tokens[head].word
    let type = words(sentence).heads[word]
    let recent = recentThings(before: index, place: place)
    var called = names.things(called: head, in: article)
    if sentence.language == .chinese {
      let noun = point.ending ?? article.tokens[head].range
      called = recent.filter { nameEnds($0, in: noun) }
    }
    called = called.filter { thing in
      // A place is called by the nouns for places alone, or by what its name ends in.
      let of = names.things[thing].type
      return type.map { $0 == of } ?? (of != .place || sentence.language == .chinese)
    }
    // This country, this court: that of whoever speaks.
    if point.kind == .demonstrative, sentence.language == .english { called = [] }
    let known = called.filter { names.things[$0].first.lowerBound < place }
    if sentence.language == .chinese, known.count == 1 {
      // Any other body near may be meant as well.
      let bodies = recent.filter { names.things[$0].type == names.things[known[0]].type }
      guard bodies.count == 1 else { return .unresolved }
    }
    if !known.isEmpty {
      let near = known.filter { recent.contains($0) || known.count == 1 && isNear($0, index) }
      guard near.count == 1, wasCalledLast(near[0], by: word) else { return .unresolved }
      pronouns[head] = near[0]
      return take(near[0], place, index)
    }
    if let full = fullPhrase(word, in: index), full.upperBound <= place {
      fullPhrases[head] = full
      return full.lowerBound >= sentence.tokens.lowerBound ? .sentence : .antecedent(full)
    }
    if point.tokens.count == 2, let brought = introductions[word], brought.count == 1,
      brought[0].upperBound <= place,
      brought[0].lowerBound >= article.sentences[max(0, index - 2)].tokens.lowerBound
    {
      return brought[0].lowerBound >= sentence.tokens.lowerBound
        ? .sentence : .antecedent(brought[0])
    }
    guard let type else { return .unresolved }
    // A name that was not read as of a type may be of any.
    guard sentence.language == .english ? point.kind == .definite : type == .work else {
      return .unresolved
    }
    let near = recent.filter { thing in
      let of = names.things[thing].type
      return (of == type || of == .other && type != .place) && !isPublic(thing)
    }
    guard near.count == 1, type == .work || near[0] == mostNamedOf[type] else { return .unresolved }
    return take(near[0], place, index)
  }

  /// What the last phrase with a noun before a token said, if it said enough and is not far: the Arduino project.
  private func fullPhrase(_ noun: UInt32, in index: Int) -> Range<Int>? {
    guard let last = lastUses[noun],
      last >= article.sentences[max(0, index - 2)].tokens.lowerBound
    else { return nil }
    return fullPhrases[last]
  }

  private static let that = Word.hash("that")

  /// Whether nothing else was called by a noun since the thing was.
  private func wasCalledLast(_ thing: Int, by noun: UInt32) -> Bool {
    guard let last = lastUses[noun] else { return true }
    return names.thing(at: last) == thing || pronouns[last] == thing
      || names.thing(at: last + 1) == thing
  }

  /// Whether a Chinese name is that of a court, an office, a ministry, a committee: no company.
  private func isPublic(_ thing: Int) -> Bool {
    let name = article.text[article.bytes(names.things[thing].fullest)]
    return DiscourseWords.publicEndings.contains { name.suffix(3).elementsEqual($0) }
  }

  /// Whether a thing is named in the eight sentences before one, or a word there takes it up.
  func isNear(_ thing: Int, _ index: Int, underHeading: Bool = false) -> Bool {
    let heading = article.sentences[index].heading
    return (max(0, index - 8)..<index).contains {
      guard !underHeading || article.sentences[$0].heading == heading else { return false }
      return summaries[$0].others.contains(thing) || summaries[$0].persons.contains(thing)
    }
  }

  private mutating func take(_ thing: Int, _ place: Int, _ index: Int) -> Lean.Meaning {
    let tokens = grammar.reach(place, in: article.sentences[index].tokens)
    let isHere = tokens.contains { names.thing(at: $0) == thing }
    commit(thing, .unknown, at: place, in: index)
    return isHere ? .sentence : .antecedent(names.things[thing].fullest)
  }

  /// The things named or meant in this sentence before a token, and in the two sentences before it.
  private func recentThings(before index: Int, place: Int) -> [Int] {
    var things: [Int] = []
    let sentence = article.sentences[index]
    for earlier in grammar.reach(place, in: sentence.tokens).lowerBound..<place {
      if let thing = names.thing(at: earlier), !things.contains(thing) { things.append(thing) }
    }
    for before in stride(from: index - 1, through: max(0, index - 2), by: -1)
    where article.sentences[before].heading == sentence.heading {
      for thing in summaries[before].others + summaries[before].persons
      where !things.contains(thing) { things.append(thing) }
    }
    return things
  }

  private func nameEnds(_ thing: Int, in noun: Range<Int>) -> Bool {
    let name = article.text[article.bytes(names.things[thing].fullest)]
    // One character ends too many names: 院 only that of a body of four or more.
    guard noun.count > 3 || names.things[thing].type == .body && name.count >= 12 else {
      return false
    }
    return name.count > noun.count && name.suffix(noun.count).elementsEqual(article.text[noun])
  }

  /// The hash of a word that some bytes are.
  func fold(_ range: Range<Int>) -> UInt32 {
    var hash = WordHash()
    let folding = LanguageModel.embedded.folding
    for scalar in article.string(range).unicodeScalars { hash.take(folding.folded(scalar.value)) }
    return hash.value
  }

  /// Notes the nouns that a sentence brings in, where the article has not used them before: a rocket, 一座大桥.
  mutating func noteIntroductions(in sentence: ArticleAnalysis.Sentence) {
    for place in sentence.tokens where article.tokens[place].chunk == .begins {
      let token = article.tokens[place]
      let isNew =
        sentence.language == .english
        ? Self.indefinite.contains(token.word)
        : token.tag == .numeral && article.text[token.range].starts(with: [0xE4, 0xB8, 0x80])
      guard isNew else { continue }
      let phrase = grammar.phrase(place, in: sentence.tokens)
      guard phrase.count > 2, let head = phrase.last, grammar.isNominal(head),
        !seen.contains(article.tokens[head].word)
      else { continue }
      introductions[article.tokens[head].word, default: []].append(phrase)
    }
    for place in sentence.tokens where grammar.isNominal(place) {
      let token = article.tokens[place]
      if token.nameType == nil, token.chunk == .continues, isNamedBefore(place, sentence),
        place + 1 == sentence.tokens.upperBound || article.tokens[place + 1].chunk != .continues
      {
        let phrase = grammar.phrase(place, in: sentence.tokens)
        fullPhrases[place] = phrase
      }
      lastUses[token.word] = place
      seen.insert(article.tokens[place].word)
    }
  }

  /// Whether a name stands before a noun in its phrase; in English right before it.
  private func isNamedBefore(_ place: Int, _ sentence: ArticleAnalysis.Sentence) -> Bool {
    if names.thing(at: place - 1) != nil { return true }
    guard sentence.language == .chinese else { return false }
    let phrase = grammar.phrase(place, in: sentence.tokens)
    return phrase.lowerBound < place && names.thing(at: phrase.lowerBound) != nil
  }

  private static let indefinite = Word.hashes("a an another")
}
