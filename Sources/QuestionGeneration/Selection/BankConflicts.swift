import QuestionBank

/// Keeps new facts from asking or showing what a question of the bank asks or shows.
///
/// Which facts the articles give is settled without the bank, so that a bank that was just made is found as it is. Each new
/// one is compared with the bank's questions alone: with more of them it can only be refused again.
struct BankConflicts: Sendable {
  /// Questions of the bank that stand: they have their place whatever comes.
  let kept: [Question]
  /// What they ask, by the bytes that they ask it of.
  let places: KeptPlaces
  /// The articles' ids, by their index.
  let articles: [ArticleID]

  /// Why a draft can't be asked, and the answer of the question that stands in its way.
  private struct Refusal: Sendable {
    var reason: String
    var other: String
  }

  /// Things that one thread takes at once.
  private static let portion = 200

  /// The drafts that the bank has, or that don't clash with it, in their order; the others go to the ledger.
  func without(_ drafts: [ChoiceMaker.Draft], ledger: inout Ledger) -> [ChoiceMaker.Draft] {
    guard !kept.isEmpty else { return drafts }
    let known = Set(kept.map(\.fact))
    // Within an article alone, as in a bank from nothing: which articles came first must not matter.
    var leaks: [ArticleID: Leaks] = [:]
    let entries = Self.inPortions(kept) { Leaks.Entry($0) }
    for (question, entry) in zip(kept, entries) {
      for article in Set(question.evidence.map(\.article)) {
        leaks[article, default: Leaks()].add(entry)
      }
    }
    let shown = leaks
    let refusals = Self.inPortions(drafts) { draft in
      known.contains(draft.fact) ? nil : self.refusal(of: draft.candidate, shown)
    }
    return zip(drafts, refusals).compactMap { draft, refusal in
      guard let refusal else { return draft }
      ledger.refuse(
        draft.candidate, reason: refusal.reason, check: "BankConflicts", other: refusal.other)
      return nil
    }
  }

  private func refusal(of candidate: Candidate, _ leaks: [ArticleID: Leaks]) -> Refusal? {
    if let other = places.stands(inTheWayOf: candidate) {
      return Refusal(
        reason: "a question of the bank asks some of these words", other: other.answer)
    }
    let home = candidate.places.first?.article ?? 0
    guard articles.indices.contains(home),
      // What only stands above a prompt may give away what is asked second.
      let conflict = leaks[articles[home]]?.conflict(
        of: Leaks.Entry(candidate), isSecond: candidate.isSecond,
        inPromptsAlone: candidate.isSecond)
    else { return nil }
    return Refusal(reason: conflict.reason, other: conflict.other)
  }

  /// Something done to each of many small things, on all processors.
  private static func inPortions<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ body: @Sendable @escaping (Item) -> Result
  ) -> [Result] {
    let portions = stride(from: 0, to: items.count, by: portion).map {
      items[$0..<min($0 + portion, items.count)]
    }
    return Parallel.map(portions) { $0.map(body) }.flatMap { $0 }
  }
}
