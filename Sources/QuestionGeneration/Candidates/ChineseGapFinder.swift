/// Finds the terms of a Chinese statement that can be asked for, whole, best first.
struct ChineseGapFinder {
  /// The bank's terms.
  let lexicon: TermLexicon
  /// Words of the article's own title, which its title line gives away.
  let titleWords: Set<String>

  /// The gaps in a range of a passage.
  func gaps(in range: Range<Int>, of passage: Passage) -> [Gap] {
    let part = Passage(passage.string(range))
    let shift = range.lowerBound
    let terms = lexicon.terms(in: part)
    var gaps: [Gap] = quoted(in: part)
    let phrases = phrases(of: terms, in: part)
    gaps += lists(of: phrases, in: part)
    gaps += phrases.compactMap { phrase(terms[$0].map { $0 }, in: part) }
    var seen: Set<Range<Int>> = []
    return
      gaps
      .filter { seen.insert($0.range).inserted && isAllowed($0, in: part) }
      .map {
        var gap = $0
        gap.range = gap.range.lowerBound + shift..<gap.range.upperBound + shift
        return gap
      }
      .sorted { ($0.score, $1.range.lowerBound) > ($1.score, $0.range.lowerBound) }
  }

  // MARK: Shapes

  /// Terms in inner marks: ‘头雁’.
  private func quoted(in part: Passage) -> [Gap] {
    QuotationMarks.inner(of: .init(marked: part.all, words: part.all), in: part).compactMap { pair in
      guard (2...10).contains(pair.words.count) else { return nil }
      return gap(pair.words, in: part, shape: .quoted, score: 6)
    }
  }

  /// Runs of terms, as indexes into them, with nothing between and no border word inside.
  private func phrases(of terms: [Range<Int>], in part: Passage) -> [Range<Int>] {
    var phrases: [Range<Int>] = []
    var start: Int?
    for (index, term) in terms.enumerated() {
      let word = part.string(term)
      let isBorder =
        ChineseVocabulary.functionWords.contains(word)
        || (start == nil && ChineseVocabulary.verbs.contains(word)
          && index + 1 < terms.count && terms[index + 1].lowerBound == term.upperBound)
      let isApart = index > 0 && terms[index - 1].upperBound != term.lowerBound
      if isApart || isBorder, let from = start {
        phrases.append(from..<index)
        start = nil
      }
      if !isBorder || (isApart && !ChineseVocabulary.functionWords.contains(word) && !ChineseVocabulary.verbs.contains(word)) {
        start = start ?? index
      }
    }
    if let from = start { phrases.append(from..<terms.count) }
    return phrases
  }

  /// A phrase's last terms, as many as make a whole of two to ten characters.
  private func phrase(_ terms: [Range<Int>], in part: Passage) -> Gap? {
    guard let last = terms.last else { return nil }
    var first = terms.count - 1
    while first > 0, last.upperBound - terms[first - 1].lowerBound <= 8,
      !lexicon.topics.contains(part.string(terms[first - 1]))
    {
      first -= 1
    }
    let range = terms[first].lowerBound..<last.upperBound
    let words = terms[first...].map(part.string)
    guard range.count >= 2, !words.allSatisfy(ChineseVocabulary.weakNouns.contains) || words.count > 2
    else { return nil }
    guard !(words.count == 1 && (ChineseVocabulary.verbs.contains(words[0]) || ChineseVocabulary.weakNouns.contains(words[0]))) else { return nil }
    var score = 0.0
    if words.contains(where: lexicon.topics.contains) { score -= 1.5 }
    score += words.map { lexicon.count($0) <= 3 ? 0.5 : 0 }.reduce(0, +)
    return gap(range, in: part, shape: .phrase, score: score)
  }

  /// Lists of short phrases: 有益、安全、公平; 国际治理和合作.
  private func lists(of phrases: [Range<Int>], in part: Passage) -> [Gap] {
    var gaps: [Gap] = []
    let characters = part.characters
    var index = 0
    while index < characters.count {
      guard characters[index] == "、" else {
        index += 1
        continue
      }
      // Items of up to seven characters on both sides of 、.
      var start = index
      while start > 0, index - start < 8, isItem(characters[start - 1]), !bordersItem(start, in: part) {
        start -= 1
      }
      var end = index + 1
      var items = 1
      var itemStart = end
      while end < characters.count {
        if characters[end] == "、" || (characters[end] == "和" && end - itemStart >= 2 && end - itemStart <= 6) {
          items += 1
          itemStart = end + 1
        } else if !isItem(characters[end]) || end - itemStart >= 7 {
          break
        }
        end += 1
      }
      items += 1
      let range = start..<end
      if items >= 3, range.count <= 16, items <= 4, range.count >= 5, !part.has("等", at: end),
        end == characters.count || characters[end].endsClause || "的”’".contains(characters[end])
      {
        if let gap = gap(range, in: part, shape: .list, score: 2.5) { gaps.append(gap) }
      }
      index = max(end, index + 1)
    }
    return gaps
  }

  private func isItem(_ character: Character) -> Bool { character.isHan || character.isLatinLetter || character.isNumber }

  /// Whether a border word or verb ends right before a place, so that an item begins there.
  private func bordersItem(_ place: Int, in part: Passage) -> Bool {
    for length in [3, 2, 1] where place - length >= 0 {
      let word = part.string(place - length..<place)
      if ChineseVocabulary.functionWords.contains(word) || (length > 1 && ChineseVocabulary.verbs.contains(word)) {
        return true
      }
    }
    return false
  }

  // MARK: Judgement

  private func gap(_ range: Range<Int>, in part: Passage, shape: Gap.Shape, score: Double) -> Gap? {
    let isHead = range.lowerBound > 0 && part[range.lowerBound - 1] == "的"
    let endsClause =
      range.upperBound == part.count || part[range.upperBound].endsClause || "”’".contains(part[range.upperBound])
    var score = score
    if endsClause { score += 2.5 }
    if isHead { score += 2 }
    switch range.count {
    case 4...8: score += 2
    case 3: score += 1
    case 9...12: score += 0.5
    case 2: score += 0
    default: score -= 1
    }
    // Late in the statement is where its point stands.
    score += Double(range.lowerBound) / Double(max(part.count, 1))
    return Gap(
      range: range, text: part.string(range), shape: shape, isHead: isHead, endsClause: endsClause,
      score: score)
  }

  private func isAllowed(_ gap: Gap, in part: Passage) -> Bool {
    guard gap.text.count <= 20, gap.text.contains(where: { $0.isHan || $0.isLetter }) else { return false }
    // Said twice in the statement: the other place gives it away.
    let first = part.first(gap.text, in: part.all)
    let last = part.last(gap.text, in: part.all)
    guard first == last else { return false }
    return !titleWords.contains(gap.text)
  }
}
