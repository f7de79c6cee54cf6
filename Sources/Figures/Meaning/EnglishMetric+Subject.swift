/// What an English clause takes from those before it, and what happened at a date.
extension EnglishMetric {
  func startsWithPronoun(_ words: String) -> Bool {
    guard let first = words.split(separator: " ").first else { return false }
    return MetricVocabulary.englishPronouns.contains(first.lowercased())
  }

  /// "up" and "rising": what goes up stands in the clause before.
  func isChange(_ words: String) -> Bool {
    guard let first = words.split(separator: " ").first else { return false }
    return MetricVocabulary.englishChanges.contains(first.lowercased())
  }

  /// Whether words may be what a sentence is about: no relative clause, no verb alone.
  func mayBeSubject(_ words: String) -> Bool {
    guard let first = words.split(separator: " ").first?.lowercased() else { return false }
    return !startsWithPronoun(words) && !startsWithVerb(words)
      && !MetricVocabulary.englishLeaning.contains(first) && !first.hasSuffix("ing")
      && !MetricVocabulary.englishOpeners.contains(first)
  }

  /// Whether words take their subject from a clause before.
  func leans(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    guard let first = parts.first?.lowercased() else { return true }
    return parts.count == 1 || startsWithPronoun(words) || isChange(words) || startsWithVerb(words)
      || MetricVocabulary.englishLeaning.contains(first)
      || first.hasSuffix("ing") && first.utf8.count > 5
  }

  func startsWithVerb(_ words: String) -> Bool {
    guard let first = words.split(separator: " ").first?.lowercased() else { return false }
    // "generated", "followed": a participle or past tense, unless it is a name.
    let isPast = first.hasSuffix("ed") && first.utf8.count > 5 && words.first?.isLowercase == true
    return MetricVocabulary.englishFinite.contains(first) || isPast && first != "hundred"
  }

  /// What the clause before is about, else what the article is.
  ///
  /// "Costs, other than for administration, are …": a clause that opens with its verb continues the one before
  /// the last.
  func subject(before clause: Int, orArticle: Bool) -> String? {
    var numbers = Array(stride(from: clause - 1, through: 0, by: -1))
    if numbers.count > 1, startsWithVerb(text.words(sentence.clauses[clause])) {
      numbers.append(numbers.removeFirst())
    }
    for number in numbers {
      let earlier = sentence.clauses[number]
      if let index = sentence.figures.firstIndex(where: { $0.clause == number && isNumber($0) }) {
        let front = before(index, in: earlier)
        if !front.isEmpty, mayBeSubject(front) { return front }
      }
      let words = stripped(earlier)
      if !words.isEmpty, mayBeSubject(words), words.split(separator: " ").count <= 14 {
        return words
      }
    }
    return orArticle ? subject : nil
  }

  /// The part of a clause that goes with a date, where "and" parts it from another date's.
  func part(of clause: Range<Int>, around figure: SentenceFigures.Placed) -> Range<Int> {
    var (start, end) = (clause.lowerBound, clause.upperBound)
    for other in sentence.figures
    where other.figure.kind == .date && clause.overlaps(other.range) && other.range != figure.range
    {
      if other.range.upperBound <= figure.range.lowerBound,
        let and = lastAnd(in: other.range.upperBound..<figure.range.lowerBound)
      {
        start = max(start, and)
      } else if other.range.lowerBound >= figure.range.upperBound,
        let and = lastAnd(in: figure.range.upperBound..<other.range.lowerBound)
      {
        end = min(end, and)
      }
    }
    return start..<max(start, end)
  }

  func lastAnd(in range: Range<Int>) -> Int? {
    range.last { text[$0] == 0x20 && text.has(" and ", at: $0) }.map { $0 + 1 }
  }

  /// What happened at a date: the words of its clause.
  func event(of figure: SentenceFigures.Placed) -> String? {
    var words = stripped(part(of: sentence.clauses[figure.clause], around: figure))
    if words.hasPrefix("and ") { words.removeFirst(4) }
    if words.hasSuffix(" and") { words.removeLast(4) }
    if words.split(separator: " ").count >= 3 {
      return startsWithPronoun(words) ? subject.map { $0 + ": " + words } ?? words : words
    }
    // "…, completed in 1931, …": what was stands before.
    if figure.clause > 0 {
      let earlier = stripped(sentence.clauses[figure.clause - 1])
      if !earlier.isEmpty { return words.isEmpty ? earlier : earlier + ", " + words }
    }
    guard figure.clause + 1 < sentence.clauses.count else { return words.isEmpty ? nil : words }
    let next = stripped(sentence.clauses[figure.clause + 1])
    return next.isEmpty ? nil : next
  }
}
