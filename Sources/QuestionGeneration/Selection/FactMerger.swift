import QuestionBank

/// Brings together candidates of several articles that ask the same gap of the same sentence.
enum FactMerger {
  /// The candidates, each fact once, with all places that state it; the order is that of the first ones.
  static func merged(_ candidates: [Candidate], ledger: inout Ledger) -> [Candidate] {
    var merged: [Candidate] = []
    var index: [String: Int] = [:]
    for candidate in candidates {
      let key = candidate.identity.sentence + "\u{0}" + candidate.identity.gap
      guard let known = index[key] else {
        index[key] = merged.count
        merged.append(candidate)
        continue
      }
      ledger.refuse(
        candidate, reason: "another candidate asks the same and took its evidence",
        check: "FactMerger")
      let room = GenerationLimits.places - merged[known].places.count
      merged[known].places += candidate.places.prefix(max(0, room))
    }
    return merged
  }
}
