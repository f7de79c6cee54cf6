import QuestionBank

/// Gives questions back what was left out of their words for another question that the bank has no room for.
struct FullWordings {
  /// Questions of the bank that stand.
  let kept: [Question]

  /// The drafts, each in its first wording where that shows nothing that is asked.
  ///
  /// - Complexity: O(*n*) for *n* drafts, where few of them share their words.
  func restored(_ drafts: [ChoiceMaker.Draft]) -> [ChoiceMaker.Draft] {
    var filter = LeakFilter()
    for question in kept { filter.add(FactSelection.entry(question)) }
    for draft in drafts { filter.add(FactSelection.entry(draft.candidate)) }
    return drafts.enumerated().map { index, draft in
      guard let first = draft.candidate.otherWordings.first else { return draft }
      var draft = draft
      let full = draft.candidate.said(first)
      draft.candidate.otherWordings = []
      if filter.conflict(of: FactSelection.entry(full), ignoring: kept.count + index) == nil {
        draft.candidate = full
        draft.candidate.otherWordings = []
      }
      return draft
    }
  }
}
