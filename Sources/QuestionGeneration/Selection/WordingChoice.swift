/// Chooses the words in which a candidate shows nothing that another question asks.
struct WordingChoice {
  /// The candidate in those words, with its first ones beside them where these are others; nil where there are none.
  private(set) var wording: Candidate?
  /// What stands against the words that were tried first.
  private(set) var conflict: LeakFilter.Conflict?

  /// Tries the wordings of a candidate.
  ///
  /// - Parameters:
  ///   - candidate: The candidate.
  ///   - others: Numbers and years that its sentences are asked for too: wordings that show fewest go first.
  ///   - canElide: Whether dots may stand for a clause of its quotation.
  ///   - filter: The questions that are chosen already.
  init(
    of candidate: Candidate, beside others: Set<String>, canElide: Bool, in filter: LeakFilter
  ) {
    for tried in Self.mostSilent(candidate.worded, of: others) {
      guard var fitting = fitting(tried, canElide, filter) else { continue }
      if fitting.prompt != candidate.prompt { fitting.otherWordings = [candidate.wording] }
      wording = fitting
      return
    }
  }

  /// A wording that nothing stands against, with dots where need be.
  ///
  /// Who asks when or where something was said can leave a clause of it out.
  private mutating func fitting(_ wording: Candidate, _ canElide: Bool, _ filter: LeakFilter)
    -> Candidate?
  {
    var wording = wording
    for _ in 0..<3 {
      guard let found = filter.conflict(of: FactSelection.entry(wording)) else { return wording }
      conflict = conflict ?? found
      guard canElide, found.isShowing, wording.language == .chinese,
        let prompt = QuotationEllipsis.prompt(without: found.other, in: wording.prompt)
      else { return nil }
      wording.prompt = prompt
    }
    return nil
  }

  /// Wordings with those first that show fewest of the numbers that the sentence is asked for too.
  private static func mostSilent(_ wordings: [Candidate], of others: Set<String>) -> [Candidate] {
    guard wordings.count > 1 else { return wordings }
    let shown = wordings.map { wording in
      others.filter { AnswerInPrompt.holdsNumber($0, in: wording.prompt) }.count
    }
    return wordings.indices.sorted { (shown[$0], $0) < (shown[$1], $1) }.map { wordings[$0] }
  }
}
