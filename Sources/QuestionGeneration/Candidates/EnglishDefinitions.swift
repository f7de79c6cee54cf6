import CheckedNumbers

/// Finds the terms and names that an English sentence of an article is about: what it defines, names, or says who did.
///
/// Each place has a sign that nothing else fits: what something is called or known as, by whom it was founded, what is
/// the first or the largest, a term that the article uses again and that the sentence says what it is.
struct EnglishDefinitions {
  /// The sentence.
  let passage: Passage
  /// What the bank says again and again.
  let lexicon: EnglishLexicon
  /// Words that stand with a capital inside sentences of the bank, in lower case.
  let proper: Set<String>
  private let tokens: [EnglishTokens.Token]

  /// Reads a sentence.
  init(_ passage: Passage, lexicon: EnglishLexicon, proper: Set<String>) {
    self.passage = passage
    self.lexicon = lexicon
    self.proper = proper
    tokens = EnglishTokens(passage, in: passage.all).tokens
  }

  /// The terms, each once, in the order of the sentence.
  func ranges() -> [Range<Int>] {
    guard tokens.count >= 8 else { return [] }
    var seen: Set<Range<Int>> = []
    let words = named() + agents() + unique() + doers() + [defined()].compactMap { $0 }
    return words.map {
      tokens[$0.lowerBound].range.lowerBound..<tokens[$0.upperBound - 1].range.upperBound
    }
    .filter { isOutside($0) && seen.insert($0).inserted }
    .sorted { $0.lowerBound < $1.lowerBound }
  }

  // MARK: What something is called

  /// Tree models … are called classification trees, a branch known as learning theory.
  private func named() -> [Range<Int>] {
    tokens.indices.compactMap { index in
      let word = tokens[index].lower
      var start = index + 1
      switch word {
      case "called", "termed", "dubbed", "nicknamed", "named":
        guard index > 0, tokens[index].follows else { return nil }
        // A network named Crossbar Array: capitals behind it need no verb before it.
        let isName =
          index + 2 < tokens.count && tokens[index + 1...index + 2].allSatisfy(\.isCapital)
        guard isPassive(before: index) && word != "named" || isName else { return nil }
      case "known", "referred":
        if word == "referred" {
          guard start < tokens.count, tokens[start].lower == "to" else { return nil }
          start += 1
        }
        guard start < tokens.count, tokens[start].lower == "as" else { return nil }
        start += 1
      default: return nil
      }
      // What is called has words enough to be told by.
      guard index >= 4 else { return nil }
      if start < tokens.count, ["the", "a", "an"].contains(tokens[start].lower) { start += 1 }
      return phrase(at: start)
    }
  }

  private func isPassive(before index: Int) -> Bool {
    var before = index - 1
    while before > 0, Self.adverbs.contains(tokens[before].lower) { before -= 1 }
    return ["is", "are", "was", "were", "be", "been"].contains(tokens[before].lower)
  }

  /// The noun phrase that begins with a word and ends with the clause.
  private func phrase(at start: Int) -> Range<Int>? {
    guard start < tokens.count else { return nil }
    var end = start
    while end < tokens.count, end - start < 5, end == start || tokens[end].follows,
      !EnglishWordClasses.isClosed(tokens[end].lower) || tokens[end].lower == "of" && end > start
    {
      end += 1
    }
    guard end > start, let last = tokens[start..<end].last else { return nil }
    let behind = last.range.upperBound
    guard
      behind >= passage.count || !passage[behind].isWhitespace || passage.has(" (", at: behind)
        || end < tokens.count
          && ["in", "and", "because", "for", "from", "by", "which", "that"].contains(
            tokens[end].lower)
          && tokens[start..<end].allSatisfy(\.isCapital)
    else { return nil }
    let texts = tokens[start..<end].map(\.lower)
    guard !EnglishWordClasses.isAdjective(last.lower) || last.isCapital,
      !EnglishWordClasses.isAdverb(last.lower), !EnglishVerbs.isOnlyVerb(last.lower),
      last.lower != "of",
      !texts.contains(where: { $0.contains(where: \.isNumber) || $0.contains(".") }),
      texts.count > 1 || texts[0].count >= 5, !EnglishWordClasses.lightNouns.contains(last.lower)
    else { return nil }
    return start..<end
  }

  // MARK: Who did it

  /// Coined in 1959 by Arthur Samuel, named after John Ostham.
  private func agents() -> [Range<Int>] {
    tokens.indices.dropFirst(3).compactMap { index in
      let word = tokens[index].lower
      guard index + 2 < tokens.count, tokens[index].follows else { return nil }
      if ["after", "for"].contains(word), tokens[index - 1].lower == "named" {
        return name(at: index + 1)
      }
      guard word == "by" else { return nil }
      // In 1959, first, jointly may stand between.
      var deed = index - 1
      while deed > 0, index - deed < 5, isTime(deed) { deed -= 1 }
      return Self.deeds.contains(tokens[deed].lower) ? name(at: index + 1) : nil
    }
  }

  /// Whether a word can be part of a date, or says how something was done.
  private func isTime(_ index: Int) -> Bool {
    let word = tokens[index].lower
    return word.allSatisfy(\.isNumber) || ["in", "on", "first", "independently"].contains(word)
      || EnglishWordClasses.isAdverb(word) || EnglishVocabulary.monthsAndDays.contains(word)
  }

  /// A name of two words or more, the article before it left out, that no and joins to another.
  private func name(at place: Int) -> Range<Int>? {
    var start = place
    while start < tokens.count, start - place < 4, tokens[start].follows, !tokens[start].isCapital,
      !EnglishWordClasses.prepositions.contains(tokens[start].lower),
      !["and", "or"].contains(tokens[start].lower)
    {
      start += 1
    }
    guard start < tokens.count, tokens[start].isCapital, tokens[start].follows else { return nil }
    var end = start + 1
    while end < tokens.count, tokens[end].follows,
      tokens[end].isCapital || isParticle(end)
    {
      end += 1
    }
    guard (2...6).contains(end - start), !joins(end) else { return nil }
    return proper(start..<end)
  }

  /// Whether and, or or of goes on a name: Plotkin and Shapiro, the Bank of England.
  private func joins(_ end: Int) -> Bool {
    guard end < tokens.count else { return false }
    let between = passage.string(tokens[end - 1].range.upperBound..<tokens[end].range.lowerBound)
    let word = tokens[end].lower
    // And named after another: and opens a predicate.
    let isJoint =
      ["of", "for"].contains(word)
      || ["and", "or"].contains(word) && end + 1 < tokens.count
        && (tokens[end + 1].isCapital
          || ["the", "his", "her", "others"].contains(tokens[end + 1].lower))
    return isJoint && [" ", ", "].contains(between)
      || between.contains("&") || between == "-"
      || between == ", " && end + 1 < tokens.count && tokens[end].isCapital
        && !tokens[end + 1].follows
  }

  /// Whether a small word stands inside a name: Vasco de Ostham.
  private func isParticle(_ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index - 1].isCapital && tokens[index].follows
      && tokens[index + 1].follows
      && Self.particles.contains(tokens[index].lower)
  }

  /// Albert Ostham discovered the …, at the front of a clause.
  private func doers() -> [Range<Int>] {
    tokens.indices.dropFirst(2).compactMap { index in
      guard Self.deeds.contains(tokens[index].lower), tokens[index].follows,
        index + 5 < tokens.count,
        ["the", "a", "an"].contains(tokens[index + 1].lower)
      else { return nil }
      return subject(before: index).flatMap { $0.count > 1 ? $0 : nil }
    }
  }

  // MARK: What is the first, the largest, the only

  /// Abel Tasman became the first European to …; Auckland is the largest city ….
  private func unique() -> [Range<Int>] {
    tokens.indices.dropFirst().compactMap { index in
      guard ["is", "was", "became", "remains", "are", "were"].contains(tokens[index].lower),
        tokens[index].follows, index + 5 < tokens.count, tokens[index + 1].lower == "the",
        isSuperlative(index + 2)
      else { return nil }
      return subject(before: index)
    }
  }

  private func isSuperlative(_ index: Int) -> Bool {
    tokens[index..<min(tokens.count, index + 2)].contains {
      Self.superlatives.contains($0.lower)
        || $0.lower.count > 5 && $0.lower.hasSuffix("est")
          && EnglishWordClasses.isAdjective($0.lower)
    }
  }

  /// The name that is the subject of a verb: capitals right before it, with a word such as explorer before them at most.
  private func subject(before verb: Int) -> Range<Int>? {
    var start = verb
    while start > 0, tokens[start - 1].isCapital || isParticle(start - 1) && start < verb,
      start == verb ? tokens[verb].follows : tokens[start].follows
    {
      start -= 1
    }
    guard start < verb, verb - start <= 6 else { return nil }
    if start > 0, tokens[start].follows {
      let before = tokens[start - 1].lower
      // Dutch explorer Abel Tasman; not the capital of New Zealand, and not one of two.
      guard !EnglishWordClasses.isClosed(before) || before == "the", !EnglishVerbs.isPast(before),
        !before.hasSuffix("ed"), !before.contains(where: \.isNumber)
      else { return nil }
    }
    var words = start..<verb
    if tokens[words.lowerBound].lower == "the" { words = words.lowerBound + 1..<verb }
    guard let first = words.first, !EnglishWordClasses.isClosed(tokens[first].lower) else {
      return nil
    }
    return proper(words)
  }

  // MARK: What a term is

  /// Reinforcement learning is an area of …: a term at the front that the bank uses again.
  private func defined() -> Range<Int>? {
    guard let verb = tokens.indices.first(where: { ["is", "are"].contains(tokens[$0].lower) }),
      (1...4).contains(verb), verb + 7 < tokens.count,
      ["a", "an", "the"].contains(tokens[verb + 1].lower)
    else { return nil }
    var start = 0
    if ["a", "an", "the"].contains(tokens[0].lower) { start = 1 }
    var end = verb
    // A genetic algorithm (GA) is: the abbreviation is no part of it.
    if !tokens[verb].follows, verb >= 2, isBracketed(verb - 1) { end = verb - 1 }
    let words = start..<max(start, end)
    let texts = tokens[words].map(\.lower)
    guard !words.isEmpty, end < verb || tokens[verb].follows,
      tokens[words].dropFirst().allSatisfy(\.follows),
      !texts.contains(where: { EnglishWordClasses.isClosed($0) || EnglishWordClasses.isAdverb($0) }
      ),
      !texts.allSatisfy(lexicon.isTopic), let last = texts.last,
      !EnglishWordClasses.isAdjective(last), !EnglishWordClasses.lightNouns.contains(last),
      !tokens[within: verb...].prefix(9).contains(where: {
        ["related", "example", "similar", "other", "such"].contains($0.lower)
      })
    else { return nil }
    let says = tokens[within: (verb + 2)...].contains { Self.explaining.contains($0.lower) }
    guard says else { return nil }
    if texts.count == 1 {
      return last.count >= 7 && lexicon.count(last) >= 3 && tokens[verb + 1].lower == "the"
        ? words : nil
    }
    return zip(texts, texts.dropFirst()).allSatisfy { lexicon.count($0, $1) >= 2 } ? words : nil
  }

  private func isBracketed(_ index: Int) -> Bool {
    let range = tokens[index].range
    return range.lowerBound > 0 && passage[range.lowerBound - 1] == "("
      && range.upperBound < passage.count && passage[range.upperBound] == ")"
  }

  // MARK: All of them

  /// Words that are a name wherever they stand, and no month, no abbreviation and nothing possessive.
  private func proper(_ words: Range<Int>) -> Range<Int>? {
    let texts = tokens[words].map(\.lower)
    guard !texts.isEmpty,
      !texts.contains(where: {
        EnglishVocabulary.monthsAndDays.contains($0) || $0.contains(".") || $0.hasSuffix("'s")
          || $0.hasSuffix("’s") || $0.contains(where: \.isNumber)
      }),
      texts.dropFirst(texts.count > 1 && words.lowerBound == 0 ? 1 : 0).allSatisfy({
        proper.contains($0) || words.lowerBound > 0 || Self.particles.contains($0)
      }),
      !texts.allSatisfy(lexicon.isTopic),
      texts.count > 1 || texts[0].count >= 4
    else { return nil }
    return words
  }

  /// Whether a place lies outside of brackets and of somebody's words.
  private func isOutside(_ range: Range<Int>) -> Bool {
    let before = passage.string(0..<range.lowerBound)
    return before.filter { $0 == "(" }.count == before.filter { $0 == ")" }.count
      && before.filter { $0 == "“" }.count == before.filter { $0 == "”" }.count
      && before.filter { $0 == "\"" }.count % 2 == 0
  }
}
