/// Finds the phrases of an English statement that can be asked for, best first.
struct EnglishGapFinder {
  /// The gaps in a range of a passage.
  func gaps(in range: Range<Int>, of passage: Passage) -> [Gap] {
    let words = EnglishWords.ranges(in: range, of: passage)
    var gaps: [Gap] = []
    var run: [Range<Int>] = []
    for word in words + [range.upperBound..<range.upperBound] {
      let text = word.isEmpty ? "" : passage.string(word)
      let isContent =
        !word.isEmpty && text.contains(where: \.isLetter)
        && !EnglishVocabulary.functionWords.contains(text.lowercased())
      let follows = run.last.map { isOneSpace($0.upperBound..<word.lowerBound, passage) } ?? true
      if !isContent || !follows {
        if let gap = phrase(run, in: passage, statement: range) { gaps.append(gap) }
        run = []
      }
      if isContent { run.append(word) }
    }
    gaps = gaps.filter { isAllowed($0, in: range, of: passage) }
    return gaps.sorted { ($0.score, $1.range.lowerBound) > ($1.score, $0.range.lowerBound) }
  }

  /// A run of content words, its last three at most.
  private func phrase(_ run: [Range<Int>], in passage: Passage, statement: Range<Int>) -> Gap? {
    guard let last = run.last else { return nil }
    let words = run.suffix(3)
    guard let first = words.first else { return nil }
    let range = first.lowerBound..<last.upperBound
    let text = passage.string(range)
    guard text.count >= 4 else { return nil }
    let before = passage.string(max(statement.lowerBound, range.lowerBound - 5)..<range.lowerBound).lowercased()
    let isHead = ["the ", "of ", " a ", " an ", "our ", "his ", "its ", "their "].contains { before.hasSuffix($0) }
    let endsClause =
      range.upperBound >= statement.upperBound || passage[range.upperBound].endsClause
      || "—–”’\"".contains(passage[range.upperBound])
    var score = 0.0
    if endsClause { score += 2.5 }
    if isHead { score += 1 }
    if words.count == 2 { score += 1.5 }
    if words.count == 3 { score += 0.5 }
    score += min(Double(text.count), 18) / 9
    // An adverb or a bare participle carries little.
    let lastWord = passage.string(last).lowercased()
    if lastWord.hasSuffix("ly") { score -= 3 }
    if words.count == 1, lastWord.hasSuffix("ing") || lastWord.hasSuffix("ed") { score -= 1.5 }
    score += Double(range.lowerBound - statement.lowerBound) / Double(max(statement.count, 1))
    return Gap(
      range: range, text: text, shape: .phrase, isHead: isHead, endsClause: endsClause, score: score)
  }

  private func isOneSpace(_ range: Range<Int>, _ passage: Passage) -> Bool {
    range.count == 1 && passage[range.lowerBound].isWhitespace
  }

  private func isAllowed(_ gap: Gap, in statement: Range<Int>, of passage: Passage) -> Bool {
    let text = gap.text.lowercased()
    guard text.count <= 40 else { return false }
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
