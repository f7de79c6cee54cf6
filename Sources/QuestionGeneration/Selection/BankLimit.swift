import QuestionBank

/// Ends a bank where a person could no longer finish it, with something of every article in it.
///
/// Facts are counted, of which a cloze and a choice may ask one. They stand in one order, of which every limit takes the
/// beginning: each article's facts by importance, the articles in step with their shares.
struct BankLimit {
  /// Where new facts stop.
  let limit: FactLimit
  /// Questions that are in the bank and stand: a limit never takes them out.
  let kept: [Question]
  /// How many facts each article's length makes usual, from ``UsualFacts``.
  let shares: [Int]
  /// The articles' places among those that questions are made from.
  let places: [ArticleID: Int]

  /// The drafts that the limit leaves room for, in their order; the others go to the ledger.
  ///
  /// - Parameters:
  ///   - drafts: In order of importance.
  ///   - ledger: The account of all candidates.
  /// - Returns: All whose fact is in the bank, and of the others as many as there is room for.
  func cut(_ drafts: [ChoiceMaker.Draft], ledger: inout Ledger) -> [ChoiceMaker.Draft] {
    var homes: [FactID: Int?] = [:]
    for question in kept where homes[question.fact] == nil {
      homes[question.fact] = .some(question.evidence.first.flatMap { places[$0.article] })
    }
    var counts = Array(repeating: 0, count: shares.count)
    for case let home? in homes.values where counts.indices.contains(home) { counts[home] += 1 }
    // How far down its article's list a fact stands, as a share of what is usual there: up to 1 it is usual.
    var depths: [(index: Int, depth: Double)] = []
    for (index, draft) in drafts.enumerated() where homes[draft.fact] == nil {
      let article = draft.candidate.places.first?.article ?? 0
      guard counts.indices.contains(article) else { continue }
      counts[article] += 1
      depths.append((index, Double(counts[article]) / Double(max(1, shares[article]))))
    }
    let taken = Set(taken(of: depths, from: drafts, beside: homes.count).map(\.index))
    return drafts.enumerated().filter { index, draft in
      if homes[draft.fact] != nil || taken.contains(index) { return true }
      ledger.refuse(
        draft.candidate, reason: "the bank is full: others matter more", check: "BankLimit")
      return false
    }.map(\.element)
  }

  private func taken(
    of depths: [(index: Int, depth: Double)], from drafts: [ChoiceMaker.Draft], beside known: Int
  ) -> [(index: Int, depth: Double)] {
    switch limit {
    case .all: depths
    case .usual: depths.filter { $0.depth <= 1 && drafts[$0.index].candidate.isUsual }
    case .facts(let most):
      Array(
        depths.sorted { $0.depth != $1.depth ? $0.depth < $1.depth : $0.index < $1.index }
          .prefix(max(0, max(0, most) - known)))
    }
  }
}
