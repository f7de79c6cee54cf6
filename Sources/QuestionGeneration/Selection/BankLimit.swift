import QuestionBank

/// Ends a bank where a person could no longer finish it: the least important new facts go first.
struct BankLimit {
  /// Most questions, those of the bank included.
  let limit: Int
  /// Questions that are in the bank and stand: a limit never takes them out.
  let kept: [Question]

  /// The drafts that the limit leaves room for, in their order; the others go to the ledger.
  func cut(_ drafts: [ChoiceMaker.Draft], ledger: inout Ledger) -> [ChoiceMaker.Draft] {
    let known = Set(kept.map(\.fact))
    var room = limit - kept.count
    return drafts.filter { draft in
      if known.contains(draft.fact) { return true }
      let questions = (draft.choices == nil ? 0 : 1) + (draft.candidate.isCloze ? 1 : 0)
      guard questions > 0 else {
        ledger.refuse(draft.candidate, reason: "no wrong choices fit, and it is too long to type", check: "ChoiceMaker")
        return false
      }
      guard room >= questions else {
        ledger.refuse(draft.candidate, reason: "the bank is full: others matter more", check: "BankLimit")
        return false
      }
      room -= questions
      return true
    }
  }
}
