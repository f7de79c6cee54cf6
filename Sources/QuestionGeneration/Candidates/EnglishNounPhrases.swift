/// Finds the noun phrases of an English text whose borders are certain.
///
/// A row of content words between a determiner, a preposition or a mark and the next closed word or mark is one where
/// nothing in it can be a predicate; what could be is left out.
struct EnglishNounPhrases {
  /// A noun phrase without its determiner.
  struct Phrase {
    /// Its words, as indexes of tokens.
    var words: Range<Int>
    /// Characters of the text.
    var range: Range<Int>
    /// Whether it is a proper name.
    var isName: Bool
    /// Whether a determiner, of or another preposition stands before it.
    var isHead: Bool
  }

  /// The text.
  let passage: Passage
  /// Its words.
  let tokens: [EnglishTokens.Token]
  /// What the bank's words are used as.
  let lexicon: EnglishLexicon

  private let text: EnglishTokens

  /// Prepares a range of a text.
  init(_ passage: Passage, in range: Range<Int>, lexicon: EnglishLexicon) {
    self.passage = passage
    self.lexicon = lexicon
    text = EnglishTokens(passage, in: range)
    tokens = text.tokens
  }

  /// Two phrases with of or for between them, the first one with a determiner: the chains of poverty.
  func linked(_ phrases: [Phrase]) -> [Phrase] {
    zip(phrases, phrases.dropFirst()).compactMap { left, right in
      let joint = left.words.upperBound
      guard left.isHead, !left.isName, !right.isName, joint + 1 == right.words.lowerBound,
        tokens[joint].follows, tokens[joint + 1].follows,
        ["of", "for"].contains(tokens[joint].lower),
        left.words.count <= 2, right.words.count <= 2
      else { return nil }
      return Phrase(
        words: left.words.lowerBound..<right.words.upperBound,
        range: left.range.lowerBound..<right.range.upperBound, isName: false, isHead: true)
    }
  }

  /// The phrases in order.
  func phrases() -> [Phrase] {
    var phrases: [Phrase] = []
    var index = 0
    while index < tokens.count {
      if let name = name(at: index) {
        phrases.append(name)
        index = name.words.upperBound
        continue
      }
      guard isOpen(index), opensPhrase(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens.count, tokens[end].follows, isOpen(end) { end += 1 }
      if let phrase = phrase(index..<end) { phrases.append(phrase) }
      index = end
    }
    return phrases
  }

  // MARK: Names

  /// A row of capitals with the of, for, and, the inside it: the Bank for Reconstruction and Development.
  private func name(at start: Int) -> Phrase? {
    guard isCapital(start), start == 0 || !tokens[start].follows || !isCapital(start - 1) else {
      return nil
    }
    var end = start + 1
    while end < tokens.count, tokens[end].follows {
      if isCapital(end) {
        end += 1
        continue
      }
      var next = end
      while next < tokens.count, next - end < 2, tokens[next].follows,
        ["of", "for", "and", "the", "on"].contains(tokens[next].lower)
      {
        next += 1
      }
      // And joins two names as often as two halves of one: only behind of or for.
      let joins =
        tokens[end].lower != "and"
        || tokens[start..<end].contains { ["of", "for"].contains($0.lower) }
      guard next > end, joins, next < tokens.count, tokens[next].follows, isCapital(next) else {
        break
      }
      end = next + 1
    }
    // Federal help: a name that goes on in small letters is half of something.
    if end < tokens.count, tokens[end].follows, isOpen(end), !isPredicate(end) { return nil }
    if start > 0, tokens[start].follows, isOpen(start - 1),
      !EnglishVerbs.holds(tokens[start - 1].lower)
    {
      return nil
    }
    guard
      ![
        "'s", "’s", "s'",
        "s’",
      ].contains(where: tokens[end - 1].lower.hasSuffix)
    else { return nil }
    // Relief and Rehabilitation Administration: and may join two names, or the halves of one.
    if start > 1, tokens[start].follows, tokens[start - 1].follows,
      tokens[start - 1].lower == "and",
      tokens[start - 2].isCapital
    {
      return nil
    }
    if end + 1 < tokens.count, tokens[end].follows, tokens[end].lower == "and",
      tokens[end + 1].follows, tokens[end + 1].isCapital
    {
      return nil
    }
    guard !EnglishVocabulary.monthsAndDays.contains(tokens[start].lower),
      !tokens[start..<end].contains(where: { $0.lower.contains(".") })
    else { return nil }
    return made(start..<end, isName: true)
  }

  /// Whether a word behind a name can be its predicate: the third person or the past, no bare form.
  private func isPredicate(_ index: Int) -> Bool {
    let word = tokens[index].lower
    return EnglishVerbs.isPast(word)
      || (EnglishVerbs.holds(word) && (word.hasSuffix("s") || word.hasSuffix("ed")))
  }

  private func isCapital(_ index: Int) -> Bool {
    tokens[index].isCapital && tokens[index].lower.count > 1
      && !EnglishWordClasses.isClosed(tokens[index].lower)
      && !text.opensSentence(index, in: passage)
  }

  // MARK: Common nouns

  private func isOpen(_ index: Int) -> Bool {
    let word = tokens[index].lower
    return word.count > 1 && word.contains(where: \.isLetter) && !word.contains(".")
      && !word.contains(where: \.isNumber)
      && !EnglishWordClasses.isClosed(word) && !EnglishWordClasses.counting.contains(word)
      && !EnglishVocabulary.monthsAndDays.contains(word)
  }

  /// Whether what stands before a word can open a noun phrase.
  private func opensPhrase(_ index: Int) -> Bool {
    guard index > 0, tokens[index].follows else { return true }
    let before = tokens[index - 1].lower
    return EnglishWordClasses.determiners.contains(before)
      || EnglishWordClasses.prepositions.contains(before)
      || ["and", "or", "but", "nor", "more", "most", "is", "are", "was", "were"].contains(before)
  }

  private func phrase(_ run: Range<Int>) -> Phrase? {
    // A row of capitals that is no name for certain.
    guard !run.allSatisfy(isCapital) else { return nil }
    guard run.count <= 3, let last = run.last, isNoun(last, in: run), !holdsPredicate(run) else {
      return nil
    }
    // State and local governments: half of two that share a noun.
    if let first = run.first, first > 1, tokens[first].follows, tokens[first - 1].follows,
      ["and", "or", "nor"].contains(tokens[first - 1].lower), run.count > 1 || isOpen(first - 2)
    {
      return nil
    }
    guard
      ![
        "'s", "’s", "s'",
        "s’",
      ].contains(where: tokens[last].lower.hasSuffix)
    else { return nil }
    // Lunar sunrises and sunsets: the second noun belongs to the same row.
    if last + 2 < tokens.count, tokens[last + 1].follows, tokens[last + 2].follows,
      ["and", "or"].contains(tokens[last + 1].lower), isOpen(last + 2),
      last + 3 == tokens.count || !tokens[last + 3].follows || !isOpen(last + 3)
    {
      return nil
    }
    let behind = last + 1 < tokens.count && tokens[last + 1].follows ? tokens[last + 1].lower : nil
    // This Hemisphere intends to, the people want that: what a verb could govern.
    if let behind,
      [
        "to", "that", "it", "him", "them", "us", "me", "himself",
        "themselves",
      ].contains(behind),
      EnglishVerbs.holds(tokens[last].lower)
    {
      return nil
    }
    // Of landing a man: what takes an object is a verb.
    if let behind, EnglishWordClasses.determiners.contains(behind),
      tokens[last].lower.hasSuffix("ing")
    {
      return nil
    }
    // Half of a longer row that a number or an abbreviation cuts.
    if let behind,
      EnglishWordClasses.counting.contains(behind) || behind.contains(where: \.isNumber)
    {
      return nil
    }
    return made(run, isName: false)
  }

  private func isNoun(_ index: Int, in run: Range<Int>) -> Bool {
    let word = tokens[index].lower
    guard !EnglishWordClasses.isAdverb(word), !EnglishWordClasses.isAdjective(word),
      !EnglishVerbs.isPast(word), !EnglishVerbs.isOnlyVerb(word)
    else { return false }
    if EnglishWordClasses.isNounByEnding(word) || lexicon.isNoun(word) { return true }
    if word.hasSuffix("ed") || (word.hasSuffix("ing") && EnglishVerbs.holds(word)) { return false }
    if EnglishVerbs.holds(word) {
      // A word that can be both is a noun where a determiner or an adjective stands before it.
      return index > run.lowerBound || hasDeterminer(run.lowerBound)
    }
    return true
  }

  private func hasDeterminer(_ index: Int) -> Bool {
    index > 0 && tokens[index].follows
      && (EnglishWordClasses.determiners.contains(tokens[index - 1].lower)
        || tokens[index - 1].lower == "of")
  }

  /// Whether a word of a row can be a verb that the row's nouns belong to.
  private func holdsPredicate(_ run: Range<Int>) -> Bool {
    for index in run {
      let word = tokens[index].lower
      if EnglishWordClasses.isAdverb(word) { return true }
      if EnglishVerbs.isPast(word) || EnglishVerbs.isOnlyVerb(word) { return true }
      let isFirst = index == run.lowerBound
      if isFirst, !hasDeterminer(index), EnglishVerbs.holds(word), !lexicon.isNoun(word),
        !describes(index)
      {
        // To wage war, by building bridges: a verb and its object.
        return true
      }
      if isFirst, index > 0, tokens[index].follows, tokens[index - 1].lower == "to",
        EnglishVerbs.isBare(word)
      {
        return true
      }
      // Plan contemplates expenditures: what stands before a noun is hardly ever a plural.
      if index < run.upperBound - 1, word.hasSuffix("s"),
        !["ss", "us", "is", "ics", "'s", "’s"].contains(where: word.hasSuffix)
      {
        return true
      }
      // Troops stationed there: a participle behind a noun.
      if !isFirst, word.hasSuffix("ed"), !EnglishWordClasses.isAdjective(tokens[index - 1].lower),
        EnglishVerbs.holds(word)
      {
        return true
      }
    }
    return false
  }

  /// Whether a participle stands behind a preposition and before its noun: on accumulated savings.
  private func describes(_ index: Int) -> Bool {
    tokens[index].lower.hasSuffix("ed") && index > 0 && tokens[index].follows
      && tokens[index - 1].lower != "to"
      && EnglishWordClasses.prepositions.contains(tokens[index - 1].lower)
  }

  private func made(_ words: Range<Int>, isName: Bool) -> Phrase? {
    guard let first = words.first, let last = words.last else { return nil }
    let before = first > 0 && tokens[first].follows ? tokens[first - 1].lower : ""
    return Phrase(
      words: words, range: tokens[first].range.lowerBound..<tokens[last].range.upperBound,
      isName: isName,
      isHead: EnglishWordClasses.determiners.contains(before) || before == "of")
  }
}
