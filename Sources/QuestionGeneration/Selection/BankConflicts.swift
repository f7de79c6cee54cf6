import QuestionBank

/// Keeps new facts from asking or showing what a question of the bank asks or shows.
///
/// Which facts the articles give is settled without the bank, so that a bank that was just made is found as it is. Each new
/// one is compared with the bank's questions alone: with more of them it can only be refused again.
struct BankConflicts {
  /// Questions of the bank that stand: they have their place whatever comes.
  let kept: [Question]
  /// What they ask, by the bytes that they ask it of.
  let places: KeptPlaces
  /// The articles' ids, by their index.
  let articles: [ArticleID]

  /// The drafts that the bank has, or that don't clash with it, in their order; the others go to the ledger.
  func without(_ drafts: [ChoiceMaker.Draft], ledger: inout Ledger) -> [ChoiceMaker.Draft] {
    guard !kept.isEmpty else { return drafts }
    let known = Set(kept.map(\.fact))
    // Within an article alone, as in a bank from nothing: which articles came first must not matter.
    var leaks: [ArticleID: Leaks] = [:]
    for question in kept {
      let entry = Leaks.Entry(question)
      for article in Set(question.evidence.map(\.article)) {
        leaks[article, default: Leaks()].add(entry)
      }
    }
    return drafts.filter { draft in
      if known.contains(draft.fact) { return true }
      if let other = places.stands(inTheWayOf: draft.candidate) {
        ledger.refuse(
          draft.candidate, reason: "a question of the bank asks some of these words",
          check: "BankConflicts", other: other.answer)
        return false
      }
      let home = draft.candidate.places.first?.article ?? 0
      guard articles.indices.contains(home),
        let conflict = leaks[articles[home]]?.conflict(
          of: Leaks.Entry(draft.candidate), isSecond: draft.candidate.isSecond)
      else { return true }
      // What only stands above a prompt gives away may be asked where more is wanted.
      if draft.candidate.isSecond, conflict.shows != .prompt, conflict.isShown != .prompt {
        return true
      }
      ledger.refuse(
        draft.candidate, reason: conflict.reason, check: "BankConflicts", other: conflict.other)
      return false
    }
  }
}
