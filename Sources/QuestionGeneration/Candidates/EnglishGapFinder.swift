import CheckedNumbers

/// Finds the phrases of an English statement that can be asked for, best first.
///
/// A gap is one of what a learner who knows the statement can tell: the second half of a contrast, the last member of a
/// closed list, a name, or a noun phrase whose borders are certain.
struct EnglishGapFinder {
  /// What the bank says again and again.
  let lexicon: EnglishLexicon
  /// Whether only what carries a statement by itself will do: a speech has more sentences than anyone can learn.
  let isStrict: Bool

  /// Whether the speech is so long that hardly any of its phrases stays in mind: only halves and names are asked.
  var isLong = false

  /// How much a speech's sentence must be made to be remembered for its phrases to be asked word by word.
  private static let leastSalience = 0.065

  /// The gaps in a range of a passage.
  func gaps(in range: Range<Int>, of passage: Passage) -> [Gap] {
    let finder = EnglishNounPhrases(passage, in: range, lexicon: lexicon)
    let tokens = finder.tokens
    var gaps = EnglishParallels(
      passage: passage, tokens: tokens, statement: range, isStrict: isStrict
    ).ranges()
      // One word is guessed from its fellow: war and ____.
      .filter { !isStrict || passage.string($0).contains(" ") }
      .map { gap($0, in: range, of: passage, shape: .half, score: 6) }
    gaps += EnglishListMembers(passage: passage, tokens: tokens).ranges().map {
      gap($0, in: range, of: passage, shape: .half, score: 4.5)
    }
    let isMemorable =
      !isStrict || !isLong && Salience.of(passage.string(range), .english) >= Self.leastSalience
    let proper = EnglishOwnNames(passage: passage, tokens: tokens)
    let phrases = finder.phrases().filter { phrase in
      phrase.isName ? !isStrict || proper.isAsked(phrase.words) : isMemorable
    }
    gaps += (phrases + finder.linked(phrases)).compactMap {
      phrase($0, tokens, in: range, of: passage)
    }
    var seen: Set<Range<Int>> = []
    return
      gaps
      .filter { isAllowed($0, in: range, of: passage) && seen.insert($0.range).inserted }
      .sorted { ($0.score, $1.range.lowerBound) > ($1.score, $0.range.lowerBound) }
  }

  private func phrase(
    _ phrase: EnglishNounPhrases.Phrase, _ tokens: [EnglishTokens.Token], in statement: Range<Int>,
    of passage: Passage
  ) -> Gap? {
    let words = tokens[phrase.words].map(\.lower)
    guard let head = words.last else { return nil }
    if phrase.isName {
      guard !lexicon.isTopic(head), !["earth", "moon", "sun", "lord", "god"].contains(head),
        words.count > 1 || (head.count >= 4 && !isStrict),
        // Of a speech's own sentence a name that it says all the time is guessed.
        !isStrict || !words.allSatisfy({ lexicon.count($0) > max(5, lexicon.sentences / 100) })
      else { return nil }
      return gap(
        phrase.range, in: statement, of: passage, shape: .name, isHead: phrase.isHead,
        score: words.count > 1 ? 4.2 : 2.6)
    }
    let isLight = EnglishWordClasses.lightNouns.contains(head)
    let weight = words.filter { lexicon.isKey($0) && !EnglishWordClasses.lightNouns.contains($0) }
      .count
    let isFixed = zip(words, words.dropFirst()).contains { lexicon.count($0, $1) >= 2 }
    // The whole City, the same day: a word that says nothing opens it.
    if ["whole", "entire", "same", "very", "own", "other"].contains(words.first ?? "") {
      return nil
    }
    // A single noun stays in mind where the bank speaks of it again and again.
    guard
      words.count > 1
        || (head.count >= 6 && !isLight && !head.hasPrefix("un") && lexicon.count(head) >= 3)
    else { return nil }
    let describes = words.dropLast().allSatisfy {
      EnglishWordClasses.isAdjective($0) || $0.hasSuffix("ed")
    }
    guard !isLight || (words.count > 1 && !describes) else { return nil }
    var score = 0.0
    if words.count > 1 { score += 2.5 }
    if isFixed { score += 1 }
    score += 0.6 * Double(min(weight, 2))
    if phrase.isHead { score += 0.4 }
    let gap = gap(phrase.range, in: statement, of: passage, isHead: phrase.isHead, score: score)
    if isStrict {
      // A single noun says nothing about a speech, and my fellow citizens are in every one.
      guard words.count > 1, gap.endsClause, words.first != "fellow" else { return nil }
      // Including the unemployment rate: one example of many.
      if tokens[max(0, phrase.words.lowerBound - 3)..<phrase.words.lowerBound].contains(where: {
        ["including", "such", "like"].contains($0.lower)
      }) {
        return nil
      }
      // A phrase has many synonyms, unless the text uses it as a term or a contrast ends with it.
      guard
        isTerm(words) || closesContrast(phrase.words, tokens, in: statement)
          || closesSentence(phrase.words, tokens)
      else { return nil }
    }
    return gap
  }

  /// Whether the bank says the words of a phrase side by side again and again.
  private func isTerm(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).allSatisfy { lexicon.count($0, $1) >= 3 }
  }

  /// Whether a phrase of two nouns ends a sentence that is made to be remembered: the success of liberty.
  private func closesSentence(_ words: Range<Int>, _ tokens: [EnglishTokens.Token]) -> Bool {
    words.upperBound == tokens.count && words.count >= 3
      && tokens[words].contains { $0.lower == "of" }
  }

  /// Whether a phrase ends a statement behind its not … but.
  private func closesContrast(
    _ words: Range<Int>, _ tokens: [EnglishTokens.Token], in statement: Range<Int>
  ) -> Bool {
    guard words.upperBound == tokens.count,
      let but = tokens[within: ..<words.lowerBound].lastIndex(where: { $0.lower == "but" })
    else { return false }
    return tokens[within: ..<but].contains { $0.lower == "not" }
  }

  private func gap(
    _ range: Range<Int>, in statement: Range<Int>, of passage: Passage,
    shape: Gap.Shape = .phrase, isHead: Bool = false, score: Double
  ) -> Gap {
    let endsClause =
      range.upperBound >= statement.upperBound || passage[range.upperBound].endsClause
      || "—–”’\"-".contains(passage[range.upperBound])
    let place = Double(range.lowerBound - statement.lowerBound) / Double(max(statement.count, 1))
    return Gap(
      range: range, text: passage.string(range), shape: shape, isHead: isHead,
      endsClause: endsClause, score: score + (endsClause ? 1.2 : 0) + place)
  }

  private func isAllowed(_ gap: Gap, in statement: Range<Int>, of passage: Passage) -> Bool {
    let text = gap.text.lowercased()
    guard (4...40).contains(text.count) else { return false }
    // Said twice in the statement: the other place gives it away.
    let whole = passage.string(statement).lowercased()
    let stem = text.count > 6 ? String(text.prefix(text.count - 2)) : text
    return whole.components(of: stem) == 1
  }
}

extension String {
  /// How often words occur in a text, not overlapping.
  func components(of words: String) -> Int {
    guard !words.isEmpty else { return 0 }
    var count = 0
    let passage = Passage(self)
    var from = passage.all
    while let place = passage.first(words, in: from) {
      count += 1
      from = place.upperBound..<passage.count
    }
    return count
  }
}
