/// Leaves out the clauses of an English sentence that have nothing to do with a gap, where the grammar stays whole.
///
/// What stands between semicolons goes where each part is a sentence by itself; a long sentence also loses a last clause
/// with a subject and a predicate of its own. The only date of a sentence is never left out.
struct EnglishClauses {
  /// The sentence.
  let passage: Passage

  /// Characters beyond which a sentence is long.
  private static let long = 150
  /// Characters that a part must have to say something.
  private static let least = 40

  /// The characters to show for a gap; the end of the sentence may be cut off before its stop.
  func shown(for gap: Range<Int>) -> Range<Int> {
    let part = withoutOtherDate(betweenSemicolons(gap), gap)
    guard part.count > Self.long else { return part }
    return withoutLastClause(part, gap)
  }

  // MARK: Semicolons

  private func betweenSemicolons(_ gap: Range<Int>) -> Range<Int> {
    var parts: [Range<Int>] = []
    var start = 0
    var depth = 0
    for index in passage.all {
      if "(“[".contains(passage[index]) { depth += 1 }
      if ")”]".contains(passage[index]) { depth -= 1 }
      if passage[index] == ";", depth == 0 {
        parts.append(passage.trimmed(start..<index))
        start = index + 1
      }
    }
    parts.append(passage.trimmed(start..<passage.count))
    guard parts.count > 1, !passage.characters.contains("\""),
      let own = parts.first(where: {
        $0.lowerBound <= gap.lowerBound && gap.upperBound <= $0.upperBound
      }),
      own.count >= Self.least, parts.allSatisfy(isIndependent),
      own.lowerBound == parts[0].lowerBound || !leans(own), keepsPeriod(own, gap)
    else { return passage.all }
    return own
  }

  /// Whether a part has a subject and a predicate.
  private func isIndependent(_ part: Range<Int>) -> Bool {
    let words = EnglishTokens(passage, in: part).tokens
    guard let first = words.first,
      !["and", "or", "but", "for", "with", "by", "including", "as", "to", "from"].contains(
        first.lower)
        || part.lowerBound == 0
    else { return false }
    return words.dropFirst().contains { Self.isPredicate($0.lower) }
  }

  /// Whether a part points to one before it.
  private func leans(_ part: Range<Int>) -> Bool {
    let words = EnglishTokens(passage, in: part).tokens.map(\.lower)
    // The awards: which, a part before it says.
    if words.count > 1, words[0] == "the", !EnglishWordClasses.isAdjective(words[1]) {
      let stem = EnglishLexicon.stem(words[1])
      let outside =
        EnglishTokens(passage, in: 0..<part.lowerBound).tokens
        + EnglishTokens(passage, in: part.upperBound..<passage.count).tokens
      if outside.contains(where: { EnglishLexicon.stem($0.lower) == stem }) { return true }
    }
    if let first = words.first, EnglishVocabulary.pointingOpeners.contains(first) { return true }
    return words.contains {
      EnglishVocabulary.leaningWords.contains($0) || ["that", "same", "also", "there"].contains($0)
    }
  }

  // MARK: Another date

  /// In 1893 … grant all women the right to vote| and in 1894 pioneered …: what was done at another time.
  private func withoutOtherDate(_ part: Range<Int>, _ gap: Range<Int>) -> Range<Int> {
    for joint in [", and in ", " and in ", " and by ", ", but in ", " but in "] {
      guard let place = passage.first(joint, in: gap.upperBound..<part.upperBound),
        place.upperBound + 4 < part.upperBound,
        passage.string(place.upperBound..<place.upperBound + 4).allSatisfy(\.isNumber),
        !passage[place.upperBound + 4].isNumber
      else { continue }
      let kept = part.lowerBound..<place.lowerBound
      let words = EnglishTokens(passage, in: kept).tokens
      guard kept.count >= Self.least, isBalanced(kept), keepsPeriod(kept, gap),
        words.dropFirst().contains(where: { Self.isPredicate($0.lower) }),
        // In 1908 and in 1912 alone: both are of one event.
        opensWithPast(place.upperBound + 4..<part.upperBound)
          || isClause(place.upperBound + 4..<part.upperBound)
      else { continue }
      return kept
    }
    return part
  }

  // MARK: The last clause

  private func withoutLastClause(_ part: Range<Int>, _ gap: Range<Int>) -> Range<Int> {
    guard !passage.string(part).lowercased().contains("respectively") else { return part }
    for joint in [", and ", ", but ", ", while ", ", although ", ", which "] {
      guard let place = passage.first(joint, in: gap.upperBound..<part.upperBound) else { continue }
      let kept = part.lowerBound..<place.lowerBound
      let rest = place.upperBound..<part.upperBound
      guard kept.count >= Self.least, isBalanced(kept), keepsPeriod(kept, gap) else { continue }
      // But goes with a predicate alone as well, unless not stands before it.
      if joint == ", but ", opensWithPredicate(rest), !passage.string(kept).contains(" not ") {
        return kept
      }
      let isWhole = EnglishTokens(passage, in: kept).tokens.dropFirst().contains {
        Self.isPredicate($0.lower)
      }
      if isWhole, joint == ", which " ? closes(rest) : isClause(rest) { return kept }
    }
    return part
  }

  /// Whether a predicate stands right behind a conjunction, an adverb before it at most: eventually fell.
  private func opensWithPredicate(_ range: Range<Int>) -> Bool {
    let words = EnglishTokens(passage, in: range).tokens.map(\.lower)
    guard let verb = words.first(where: { !EnglishWordClasses.isAdverb($0) }) else { return false }
    return Self.isPredicate(verb)
  }

  /// Whether a verb in the past stands right behind a year: in 1894 pioneered.
  private func opensWithPast(_ range: Range<Int>) -> Bool {
    let word = EnglishTokens(passage, in: range).tokens.first?.lower ?? ""
    return EnglishVerbs.isPast(word) || word.hasSuffix("ed") || Self.isAuxiliary(word)
  }

  /// Whether words behind a conjunction have a subject of their own and soon a predicate.
  private func isClause(_ range: Range<Int>) -> Bool {
    let words = EnglishTokens(passage, in: range).tokens
    guard let first = words.first, words.count >= 4 else { return false }
    let opens =
      EnglishWordClasses.determiners.contains(first.lower) || first.isCapital
      || ["it", "they", "he", "she", "there", "we", "i"].contains(first.lower)
    return opens
      && words.dropFirst().prefix(8).contains {
        Self.isAuxiliary($0.lower) || EnglishVerbs.isPast($0.lower)
      }
  }

  /// Whether a relative clause goes on to the end without another comma: behind one the main clause may go on.
  private func closes(_ range: Range<Int>) -> Bool {
    !range.contains { ",;:—".contains(passage[$0]) }
  }

  // MARK: Parts

  private static func isAuxiliary(_ word: String) -> Bool {
    [
      "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
      "might", "must", "shall", "should", "did", "does", "do", "became",
    ].contains(word)
  }

  private static func isPredicate(_ word: String) -> Bool {
    isAuxiliary(word) || EnglishVerbs.isPast(word)
      || (EnglishVerbs.holds(word) && (word.hasSuffix("ed") || word.hasSuffix("s")))
  }

  private func isBalanced(_ range: Range<Int>) -> Bool {
    let text = passage.string(range)
    return [("(", ")"), ("“", "”"), ("[", "]")].allSatisfy { open, close in
      text.filter { String($0) == open }.count == text.filter { String($0) == close }.count
    } && text.filter { $0 == "\"" }.count % 2 == 0
  }

  /// Whether the years of the sentence, or one of them, stay beside the gap.
  private func keepsPeriod(_ kept: Range<Int>, _ gap: Range<Int>) -> Bool {
    let around =
      passage.string(0..<gap.lowerBound) + "____" + passage.string(gap.upperBound..<passage.count)
    guard EnglishPeriod.first(in: Passage(around)) != nil else { return true }
    let rest =
      passage.string(kept.lowerBound..<gap.lowerBound) + "____"
      + passage.string(gap.upperBound..<kept.upperBound)
    // A year asked for is the date itself.
    return EnglishPeriod.first(in: Passage(rest)) != nil
      || EnglishPeriod.first(in: Passage(passage.string(gap))) != nil
  }
}
