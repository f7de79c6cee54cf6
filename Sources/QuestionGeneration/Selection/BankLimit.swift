import QuestionBank

/// Ends a bank where a person could no longer finish it, with something of every article in it.
struct BankLimit {
  /// Most questions, those of the bank included.
  let limit: Int
  /// Questions that are in the bank and stand: a limit never takes them out.
  let kept: [Question]
  /// How much text each article has.
  let weights: [Int]

  /// The drafts that the limit leaves room for, in their order; the others go to the ledger.
  ///
  /// Each article has a share that goes by its length; what some don't need goes to the most important of the rest.
  func cut(_ drafts: [ChoiceMaker.Draft], ledger: inout Ledger) -> [ChoiceMaker.Draft] {
    let known = Set(kept.map(\.fact))
    var room = limit - kept.count
    let total = max(1, weights.reduce(0, +))
    var shares = weights.map { Double(max(0, room)) * Double($0) / Double(total) }
    var taken: Set<Int> = []
    for (index, draft) in drafts.enumerated() {
      let count = questions(of: draft)
      if known.contains(draft.fact) {
        taken.insert(index)
      } else if let article = draft.candidate.places.first?.article,
        Double(count) <= shares[article] + 0.5, room >= count
      {
        shares[article] -= Double(count)
        room -= count
        taken.insert(index)
      }
    }
    for (index, draft) in drafts.enumerated()
    where !taken.contains(index) && room >= questions(of: draft) {
      room -= questions(of: draft)
      taken.insert(index)
    }
    for (index, draft) in drafts.enumerated() where !taken.contains(index) {
      ledger.refuse(
        draft.candidate, reason: "the bank is full: others matter more", check: "BankLimit")
    }
    return drafts.indices.filter(taken.contains).map { drafts[$0] }
  }

  private func questions(of draft: ChoiceMaker.Draft) -> Int {
    (draft.choices == nil ? 0 : 1) + (draft.candidate.isCloze ? 1 : 0)
  }
}
