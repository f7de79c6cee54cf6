import QuestionBank

/// Brings together candidates that ask the same of the same words, in one article or in several.
struct FactMerger {
  /// All sentences.
  let sentences: [Sentence]

  /// The candidates, each fact once, with all places that state it; the order is that of the first ones.
  ///
  /// The same quotation whole in one article and in part in another is one statement: the part's places go to the whole.
  func merged(_ items: [CandidateMaker.Made]) -> (
    facts: [CandidateMaker.Made], repeated: [CandidateMaker.Made]
  ) {
    var merged: [CandidateMaker.Made] = []
    var repeated: [CandidateMaker.Made] = []
    var index: [String: Int] = [:]
    for item in items {
      let key =
        ComparedWords.fold(item.candidate.statement) + "\u{0}"
        + ComparedWords.fold(item.candidate.answer) + "\u{0}\(item.candidate.asked)"
      if let known = index[key] {
        repeated.append(item)
        merged[known].candidate.places += newPlaces(item.candidate, beside: merged[known].candidate)
      } else {
        index[key] = merged.count
        merged.append(item)
      }
    }
    let (facts, parts) = withoutParts(merged)
    return (facts, repeated + parts)
  }

  private func newPlaces(_ candidate: Candidate, beside other: Candidate) -> [Candidate.Place] {
    guard other.places.count < GenerationLimits.places else { return [] }
    return candidate.places.filter { place in
      !other.places.contains(where: place.overlaps)
    }
  }

  /// Gives the places of a statement that is part of another to the whole.
  private func withoutParts(_ items: [CandidateMaker.Made]) -> (
    facts: [CandidateMaker.Made], parts: [CandidateMaker.Made]
  ) {
    // Longest first; runs of eight folded characters tell what may hold what.
    let folded = items.map { Array(ComparedWords.fold($0.candidate.statement)) }
    var holders: [String: [Int]] = [:]
    for index in items.indices where items[index].candidate.topic == .quote {
      var seen: Set<String> = []
      for start in 0..<max(0, folded[index].count - 7) {
        let run = String(folded[index][start..<start + 8])
        if seen.insert(run).inserted { holders[run, default: []].append(index) }
      }
    }
    var result = items
    var gone: Set<Int> = []
    for index in items.indices
    where items[index].candidate.topic == .quote && folded[index].count >= 8 {
      let middle = (folded[index].count - 8) / 2
      let run = String(folded[index][middle..<middle + 8])
      let sharing = holders[run] ?? []
      // A run that many statements share is a turn of phrase.
      let whole = (sharing.count <= 200 ? sharing : []).filter { other in
        folded[other].count > folded[index].count
          && String(folded[other]).contains(String(folded[index]))
      }
      guard !whole.isEmpty else { continue }
      var isAsked = false
      for other in whole {
        let places = newPlaces(items[index].candidate, beside: result[other].candidate)
        // The part proves the whole's answer only where it holds it.
        guard String(folded[index]).contains(ComparedWords.fold(result[other].candidate.answer))
        else { continue }
        result[other].candidate.places += places
        isAsked = true
      }
      if isAsked { gone.insert(index) }
    }
    return (
      result.indices.filter { !gone.contains($0) }.map { result[$0] },
      gone.sorted().map { items[$0] }
    )
  }
}
