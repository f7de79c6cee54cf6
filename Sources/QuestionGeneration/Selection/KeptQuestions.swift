import QuestionBank

/// The questions that are in the bank already, told apart by whether an article still proves them.
struct KeptQuestions {
  /// Questions that stand, with their evidence where it stands now; status active.
  let standing: [Question]
  /// Ids of those that were retired before and stand again.
  let restored: Set<QuestionID>
  /// Questions whose fact is gone; status retired.
  let gone: [Question]
  /// All of them as they were.
  let before: [QuestionID: Question]

  /// Looks for the evidence of questions.
  init(_ existing: [Question], articles: [SourceArticle], unreadable: Set<ArticleID>) {
    let finder = EvidenceFinder(articles)
    var standing: [Question] = []
    var restored: Set<QuestionID> = []
    var gone: [Question] = []
    for question in existing where !question.evidence.isEmpty {
      var current = question
      current.evidence = question.evidence.compactMap { evidence in
        unreadable.contains(evidence.article) ? evidence : finder.located(evidence)
      }
      // Evidence that moved onto other evidence of the question is the same.
      var seen: Set<String> = []
      current.evidence = current.evidence.filter {
        seen.insert("\($0.article.rawValue) \($0.paragraph) \($0.spans)").inserted
      }
      if current.evidence.isEmpty {
        current.evidence = question.evidence
        current.status = .retired
        gone.append(current)
      } else {
        if question.status == .retired { restored.insert(question.id) }
        current.status = .active
        standing.append(current)
      }
    }
    self.standing = standing
    self.restored = restored
    self.gone = gone
    before = Dictionary(existing.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
