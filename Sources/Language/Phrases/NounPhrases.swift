extension Analysis {
  /// The noun phrases of a sentence, whole and in their parts.
  ///
  /// - Parameter sentence: One of ``sentences``.
  /// - Returns: Each base noun phrase, the nominal groups in and beside them, and phrases of two of them, each once; then what stands in
  ///   quotation marks.
  /// - Complexity: O(tokens): a group has parts of at most five tokens.
  public func nounPhrases(in sentence: Sentence) -> [Span] {
    let bases = baseNounPhrases(in: sentence)
    let groups = nominalRuns(in: sentence)
    var spans = bases
    for group in groups { spans += parts(of: group) }
    for (group, next) in zip(groups, groups.dropFirst()) {
      let gap = group.upperBound..<next.lowerBound
      guard let tie = tie(in: gap, sentence.language) else { continue }
      let head =
        tie == .coordination || sentence.language == .chinese
        ? next.upperBound - 1 : group.upperBound - 1
      var first = group.lowerBound
      while first < group.upperBound, group.upperBound - first > 5 { first += 1 }
      while first < group.upperBound {
        if canBegin(first) {
          spans.append(
            Span(tokens: first..<next.upperBound, kind: .complexNounPhrase, head: head))
        }
        first += 1
      }
    }
    var seen: Set<Range<Int>> = []
    return (spans + quoted(in: sentence)).filter { seen.insert($0.tokens).inserted }
  }

  /// The runs of words that nominal groups are made of: nouns, and adjectives and numbers before them.
  private func nominalRuns(in sentence: Sentence) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard isNominal(index, sentence) else {
        index += 1
        continue
      }
      let first = index
      while index < sentence.tokens.upperBound, isNominal(index, sentence) { index += 1 }
      var end = index
      while end > first, !isNoun(end - 1) { end -= 1 }
      if end > first { runs.append(first..<end) }
    }
    return runs
  }

  private func isNominal(_ index: Int, _ sentence: Sentence) -> Bool {
    switch tokens[index].tag {
    case .noun, .properNoun, .adjective, .numeral: return true
    case .verb:
      // 交通 or 简政放权 inside a noun phrase, `running` before its noun.
      return tokens[index].chunk == .continues
        || tokens[index].chunk == .begins && index + 1 < sentence.tokens.upperBound
          && tokens[index + 1].chunk == .continues
    case .punctuation, .symbol:
      // A hyphen or dash inside a compound.
      return index > sentence.tokens.lowerBound && index + 1 < sentence.tokens.upperBound
        && Marks.hyphens.contains(tokens[index].word)
        && tokens[index].start == tokens[index - 1].end
        && tokens[index].end == tokens[index + 1].start
    default: return false
    }
  }

  /// The parts of a run that can stand alone, the run itself among them.
  private func parts(of run: Range<Int>) -> [Span] {
    var spans = [Span(tokens: run, kind: .nominalGroup, head: run.upperBound - 1)]
    for end in run where isNoun(end) {
      for first in max(run.lowerBound, end - 4)...end where canBegin(first) {
        spans.append(Span(tokens: first..<end + 1, kind: .nominalGroup, head: end))
      }
    }
    return spans
  }

  private func canBegin(_ index: Int) -> Bool {
    switch tokens[index].tag {
    case .noun, .properNoun, .adjective, .numeral, .verb: true
    default: false
    }
  }

  private enum Tie { case possession, coordination }

  /// What ties two groups into one phrase: a preposition or particle of possession, with an article; or a conjunction.
  private func tie(
    in gap: Range<Int>, _ language: Language
  ) -> Tie? {
    guard let first = gap.first, gap.count <= 2 else { return nil }
    let token = tokens[first]
    switch language {
    case .english:
      if gap.count == 2, tokens[first + 1].tag != .determiner { return nil }
      if token.word == Marks.of { return .possession }
    case .chinese:
      if gap.count == 2 { return nil }
      if token.word == Marks.de { return .possession }
    }
    return token.tag == .coordinator || token.word == Marks.enumeration ? .coordination : nil
  }

  /// The base noun phrases of a sentence, in order; none overlaps another.
  public func baseNounPhrases(in sentence: Sentence) -> [Span] {
    var spans: [Span] = []
    for index in sentence.tokens where tokens[index].chunk != .outside {
      if tokens[index].chunk == .continues, let last = spans.last, last.tokens.upperBound == index {
        spans[spans.count - 1] = Span(
          tokens: last.tokens.lowerBound..<index + 1, kind: .nounPhrase, head: index)
      } else {
        spans.append(Span(tokens: index..<index + 1, kind: .nounPhrase, head: index))
      }
    }
    return spans
  }

  /// What stands in quotation marks or title marks, up to twelve tokens, without the marks.
  private func quoted(in sentence: Sentence) -> [Span] {
    var spans: [Span] = []
    var open: Int?
    for index in sentence.tokens where tokens[index].tag == .punctuation {
      let word = tokens[index].word
      if Marks.openings.contains(word), open == nil || !Marks.closings.contains(word) {
        open = index
      } else if Marks.closings.contains(word), let start = open {
        if index - start > 1, index - start <= 13 {
          spans.append(Span(tokens: start + 1..<index, kind: .quoted, head: index - 1))
        }
        open = nil
      }
    }
    return spans
  }

  private func isNoun(_ index: Int) -> Bool {
    tokens[index].tag == .noun || tokens[index].tag == .properNoun
  }
}

/// Words that phrases are told by, as hashes of their folded forms.
enum Marks {
  /// Marks that open a quotation or a title; straight ones open and close.
  static let openings = Set(["\u{22}", "《", "〈", "“"].map(hash))
  /// Marks that close one.
  ///
  /// Quotation marks of all shapes are folded to the straight one.
  static let closings = Set(["\u{22}", "》", "〉", "”"].map(hash))
  /// Marks that tie the parts of a compound.
  static let hyphens = Set(["-", "–", "—", "·", "•"].map(hash))
  /// The mark between the items of an enumeration.
  static let enumeration = hash("、")
  /// The preposition of possession.
  static let of = hash("of")
  /// The particle of possession.
  static let de = hash("的")

  static func hash(_ word: String) -> UInt32 {
    var hash = WordHash()
    for scalar in word.unicodeScalars { hash.take(scalar.value) }
    return hash.value
  }
}
