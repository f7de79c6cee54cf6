import CheckedNumbers

/// Finds the second half of an English contrast or parallel: not from the state, but from ____.
///
/// The first half says what form the answer has, and not what it is: such a gap is determined and can't be guessed.
struct EnglishParallels {
  /// The text.
  let passage: Passage
  /// Its words.
  let tokens: [EnglishTokens.Token]
  /// The characters that may be asked.
  let statement: Range<Int>

  /// Most words and characters of an answer.
  private static let mostWords = 6
  private static let mostCharacters = 40

  /// Whether a repetition must be long and its second half weighty: in a speech short ones are only a manner of speaking.
  var isStrict = false

  /// The ranges of the answers, each at the end of a clause or before instead of.
  func ranges() -> [Range<Int>] {
    (contrasts() + repetitions() + openings()).compactMap(answer)
      + alternatives().compactMap { answer($0, endsClause: false) }
  }

  /// Not X but Y, not only X but also Y.
  private func contrasts() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (index, token) in tokens.enumerated() where token.lower == "not" && index + 2 < tokens.count
    {
      guard let but = tokens[within: (index + 1)...].firstIndex(where: { $0.lower == "but" }),
        but - index <= 14, !stops(between: index, and: but)
      else { continue }
      var start = but + 1
      while start < tokens.count, ["also", "rather", "only"].contains(tokens[start].lower) {
        start += 1
      }
      var first = index + 1
      while first < but, ["only", "merely", "simply", "just"].contains(tokens[first].lower) {
        first += 1
      }
      guard start < tokens.count, first < but else { continue }
      // Both halves begin alike, or the second is no half but a new sentence.
      let isAlike =
        tokens[first].lower == tokens[start].lower
        || (EnglishWordClasses.determiners.contains(tokens[first].lower)
          && EnglishWordClasses.determiners.contains(tokens[start].lower))
      guard isAlike else { continue }
      found.append(start + 1..<clauseEnd(start))
    }
    return found
  }

  /// Use X instead of its terrors, X rather than Y: what is called for, not what is turned down.
  private func alternatives() -> [Range<Int>] {
    tokens.indices.dropLast(2).dropFirst(2).compactMap { index in
      let pair = tokens[index].lower + " " + tokens[index + 1].lower
      guard ["instead of", "rather than"].contains(pair), tokens[index].follows,
        tokens[index + 2].follows
      else { return nil }
      var start = index - 1
      while start > 0, tokens[start].follows, index - start < Self.mostWords,
        tokens[start].lower == "of" || !EnglishWordClasses.isClosed(tokens[start].lower)
          || tokens[start].lower == "the" && tokens[start - 1].lower == "of"
      {
        start -= 1
      }
      // Only what a determiner opens has a border for certain.
      guard EnglishWordClasses.determiners.contains(tokens[start].lower), start + 1 < index,
        !tokens[start + 1..<index].contains(where: { EnglishVerbs.isOnlyVerb($0.lower) })
      else { return nil }
      return start + 1..<index
    }
  }

  /// The rest of a clause that opens as an earlier one: ask not what …, ask what Y.
  private func openings() -> [Range<Int>] {
    tokens.indices.dropFirst(3).compactMap { index in
      guard !tokens[index].follows, !EnglishWordClasses.isClosed(tokens[index].lower),
        let earlier = tokens[within: ..<(index - 1)].lastIndex(where: {
          $0.lower == tokens[index].lower
        }),
        earlier == 0 || !tokens[earlier].follows, index - earlier <= 12, index + 2 < tokens.count
      else { return nil }
      let start = tokens[index + 1].lower == "what" ? index + 2 : index + 1
      return start..<max(start, clauseEnd(start))
    }
  }

  /// What stands behind the second of two like openings: all forms of X and all forms of Y.
  private func repetitions() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in tokens.indices.dropLast() {
      for later in tokens.indices.dropFirst(index + 2)
      where tokens[later].lower == tokens[index].lower {
        var length = 1
        while later + length < tokens.count, index + length < later,
          tokens[later + length].follows, tokens[index + length].follows,
          tokens[later + length].lower == tokens[index + length].lower
        {
          length += 1
        }
        // Two words that say something together: the and of the do not.
        let words = tokens[later..<later + length]
        guard length >= (isStrict ? 3 : 2), later - index <= 16,
          words.contains(where: { isContent($0) }),
          !words.contains(where: { EnglishWordClasses.counting.contains($0.lower) }),
          index == 0 || later == 0 || tokens[index - 1].lower != tokens[later - 1].lower,
          later + length < tokens.count
        else { continue }
        var half = later + length..<clauseEnd(later + length)
        // All forms of human poverty and all forms of human life: the half is what of leads to.
        if isStrict, length >= 4, half.count == 1, isContent(tokens[half.lowerBound - 1]) {
          half = half.lowerBound - 1..<half.upperBound
        }
        // One word more is guessed from its fellow, or has a dozen like it.
        let weight = tokens[half].filter { !EnglishWordClasses.isClosed($0.lower) }.count
        if isStrict, weight < 2 { continue }
        found.append(half)
      }
    }
    return found
  }

  private func isContent(_ token: EnglishTokens.Token) -> Bool {
    !EnglishWordClasses.isClosed(token.lower)
      || ["who", "never", "must", "cannot", "shall"].contains(token.lower)
  }

  /// The word behind the last one of the clause that a word stands in.
  private func clauseEnd(_ index: Int) -> Int {
    var end = index + 1
    while end < tokens.count, tokens[end].follows { end += 1 }
    return end
  }

  /// Whether a sentence ends between two words.
  private func stops(between left: Int, and right: Int) -> Bool {
    (tokens[left].range.upperBound..<tokens[right].range.lowerBound).contains {
      ".!?;".contains(passage[$0])
    }
  }

  /// Whether a word goes on what the word before it began: the debt ____, the Price ____.
  private func isHalved(_ first: Int) -> Bool {
    let before = tokens[first - 1]
    return (tokens[first].isCapital && before.isCapital)
      || (!EnglishWordClasses.isClosed(before.lower) && !EnglishVerbs.holds(before.lower))
  }

  private func answer(_ words: Range<Int>) -> Range<Int>? { answer(words, endsClause: true) }

  private func answer(_ words: Range<Int>, endsClause: Bool) -> Range<Int>? {
    guard (1...Self.mostWords).contains(words.count), let first = words.first,
      let last = words.last,
      tokens[words].contains(where: {
        !EnglishWordClasses.isClosed($0.lower) && !EnglishWordClasses.lightNouns.contains($0.lower)
      })
    else { return nil }
    // What a verb opens is a predicate, and could be said in many ways.
    guard
      ["you", "we", "what"].contains(tokens[first].lower)
        || !(EnglishWordClasses.particles.contains(tokens[first].lower)
          || ["that", "to"].contains(tokens[first].lower)
          || EnglishVerbs.isOnlyVerb(tokens[first].lower)
          || EnglishVerbs.isPast(tokens[first].lower)
          || EnglishWordClasses.isAdverb(tokens[first].lower)),
      !tokens[words].contains(where: {
        EnglishWordClasses.counting.contains($0.lower) || $0.lower.contains(where: \.isNumber)
      })
    else { return nil }
    guard first == 0 || !tokens[first].follows || !isHalved(first) else { return nil }
    guard
      ["you", "we", "what"].contains(tokens[first].lower)
        || !tokens[words].contains(where: {
          EnglishVerbs.isOnlyVerb($0.lower)
            || ["is", "are", "was", "were", "will", "has", "have"].contains($0.lower)
        })
    else { return nil }
    // The clause goes on without a mark at the sentence's end, or ends with one.
    let end = tokens[last].range.upperBound
    guard !endsClause || end >= statement.upperBound || !passage[end].isWhitespace else {
      return nil
    }
    let closing = tokens[last].lower
    guard !EnglishWordClasses.isClosed(closing) || ["us", "them", "me"].contains(closing) else {
      return nil
    }
    let range = tokens[first].range.lowerBound..<end
    guard range.count <= Self.mostCharacters, range.count >= 4 else { return nil }
    return range
  }
}
