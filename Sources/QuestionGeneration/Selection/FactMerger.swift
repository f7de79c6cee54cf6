import QuestionBank

/// Brings together drafts of several articles that ask the same gap of the same sentence.
enum FactMerger {
  /// The drafts, each fact once, with all places that state it; the order is that of the first ones.
  static func merged(
    _ drafts: [ChoiceMaker.Draft], ledger: inout Ledger
  ) -> [ChoiceMaker.Draft] {
    var merged: [ChoiceMaker.Draft] = []
    var index: [FactID: Int] = [:]
    for draft in drafts {
      guard let known = index[draft.fact] else {
        index[draft.fact] = merged.count
        merged.append(draft)
        continue
      }
      ledger.refuse(
        draft.candidate, reason: "another candidate asks the same and took its evidence",
        check: "FactMerger")
      // A word that stands in its sentence twice is proved by one sentence all the same.
      let others = draft.candidate.places.filter { place in
        !merged[known].candidate.places.contains { $0.isSameSentence(as: place) }
      }
      let room = GenerationLimits.places - merged[known].candidate.places.count
      merged[known].candidate.places += others.prefix(max(0, room))
    }
    return merged
  }
}

extension Candidate.Place {
  /// Whether two places are gaps of one sentence.
  fileprivate func isSameSentence(as other: Candidate.Place) -> Bool {
    article == other.article && paragraph == other.paragraph && range == other.range
  }
}
