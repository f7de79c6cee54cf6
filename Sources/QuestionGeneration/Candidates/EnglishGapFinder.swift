/// Finds the phrases of an English statement that can be asked for, best first.
struct EnglishGapFinder {
  /// The gaps in a range of a passage.
  func gaps(in range: Range<Int>, of passage: Passage) -> [Gap] {
    let words = EnglishWords.ranges(in: range, of: passage)
    let runs = runs(of: words, in: passage)
    var gaps = runs.compactMap { phrase($0, in: passage, statement: range) }
    gaps += linked(runs, in: passage, statement: range)
    gaps = gaps.filter { isAllowed($0, in: range, of: passage) }
    return gaps.sorted { ($0.score, $1.range.lowerBound) > ($1.score, $0.range.lowerBound) }
  }

  /// Rows of content words with single spaces between them.
  private func runs(of words: [Range<Int>], in passage: Passage) -> [[Range<Int>]] {
    var runs: [[Range<Int>]] = []
    var run: [Range<Int>] = []
    for word in words {
      let text = passage.string(word)
      let isContent =
        text.contains(where: \.isLetter)
        && !EnglishVocabulary.functionWords.contains(text.lowercased())
      let follows = run.last.map { isOneSpace($0.upperBound..<word.lowerBound, passage) } ?? true
      if !isContent || !follows, !run.isEmpty {
        runs.append(run)
        run = []
      }
      if isContent { run.append(word) }
    }
    return run.isEmpty ? runs : runs + [run]
  }

  /// Two short phrases with of or and between them: the pursuit of happiness, price and burden.
  private func linked(_ runs: [[Range<Int>]], in passage: Passage, statement: Range<Int>) -> [Gap] {
    zip(runs, runs.dropFirst()).compactMap { left, right in
      guard let first = left.last, let next = right.first, let last = right.last, right.count <= 2,
        ["of", "and", "for"].contains(
          passage.string(first.upperBound..<next.lowerBound).trimmingSpaces.lowercased())
      else { return nil }
      let range = first.lowerBound..<last.upperBound
      guard range.count <= 34 else { return nil }
      return gap(range, words: 3, last: last, in: passage, statement: statement, bonus: 0.5)
    }
  }

  /// A run of content words, its last three at most.
  private func phrase(_ run: [Range<Int>], in passage: Passage, statement: Range<Int>) -> Gap? {
    guard let last = run.last, let first = run.suffix(3).first else { return nil }
    let range = first.lowerBound..<last.upperBound
    let count = min(run.count, 3)
    // A single short word is guessed, or could be another.
    guard
      count > 1 || range.count >= 7 || (passage[range.lowerBound].isUppercase && range.count >= 4)
    else { return nil }
    return gap(range, words: count, last: last, in: passage, statement: statement, bonus: 0)
  }

  private func gap(
    _ range: Range<Int>, words: Int, last: Range<Int>, in passage: Passage, statement: Range<Int>,
    bonus: Double
  ) -> Gap? {
    let text = passage.string(range)
    guard text.count >= 4 else { return nil }
    let before = passage.string(max(statement.lowerBound, range.lowerBound - 5)..<range.lowerBound)
      .lowercased()
    let isHead = ["the ", "of ", " a ", " an ", "our ", "his ", "its ", "their "].contains {
      before.hasSuffix($0)
    }
    let endsClause =
      range.upperBound >= statement.upperBound || passage[range.upperBound].endsClause
      || "—–”’\"".contains(passage[range.upperBound])
    var score = bonus
    if endsClause { score += 2.5 }
    if isHead { score += 1 }
    if words == 1 { score -= 1.5 }
    if words == 2 { score += 1.5 }
    if words == 3 { score += 0.5 }
    score += min(Double(text.count), 18) / 9
    // An adverb or a bare participle carries little.
    let lastWord = passage.string(last).lowercased()
    if lastWord.hasSuffix("ly") { score -= 3 }
    if lastWord.hasSuffix("ing") || lastWord.hasSuffix("ed") { score -= 1.5 }
    score += Double(range.lowerBound - statement.lowerBound) / Double(max(statement.count, 1))
    return Gap(
      range: range, text: text, shape: .phrase, isHead: isHead, endsClause: endsClause, score: score
    )
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
