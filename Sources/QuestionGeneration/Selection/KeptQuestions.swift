import QuestionBank

/// The questions that are in the bank already, told apart by whether an article still proves them.
struct KeptQuestions {
  /// Questions that stand and stay, with their evidence where it stands now; status active.
  let standing: [Question]
  /// All that stand, also those that are to be made anew and those that newer rules wouldn't make.
  let proved: [Question]
  /// Ids of those that were retired before and stand again.
  let restored: Set<QuestionID>
  /// Questions whose fact is gone, and of those that are to be made anew; status retired.
  let gone: [Question]
  /// All of them as they were.
  let before: [QuestionID: Question]

  /// Looks for the evidence of questions and for their context: where either stands no more, the question doesn't.
  ///
  /// - Parameters:
  ///   - existing: The questions, retired ones too.
  ///   - articles: The articles that can be read.
  ///   - unreadable: Those that can't be read now: what stands there stays.
  ///   - isRemake: Whether questions are made anew: only those of unreadable articles stay then.
  init(
    _ existing: [Question], articles: [SourceArticle], unreadable: Set<ArticleID>,
    isRemake: Bool = false
  ) {
    let finder = EvidenceFinder(existing.isEmpty ? [] : articles)
    var standing: [Question] = []
    var proved: [Question] = []
    var restored: Set<QuestionID> = []
    var gone: [Question] = []
    func retire(_ question: Question, isOutdated: Bool = false) {
      var retired = question
      retired.status = .retired
      retired.isOutdated = isOutdated || question.isOutdated
      gone.append(retired)
    }
    for question in existing where !question.evidence.isEmpty {
      guard let current = Self.located(question, finder, unreadable) else {
        retire(question)
        continue
      }
      proved.append(current)
      let isReadable = !question.evidence.contains { unreadable.contains($0.article) }
      guard !question.isOutdated, !isRemake || !isReadable else {
        retire(question, isOutdated: question.isOutdated || question.status != .retired)
        continue
      }
      if question.status == .retired { restored.insert(question.id) }
      standing.append(current)
    }
    self.standing = standing
    self.proved = proved
    self.restored = restored
    self.gone = gone
    before = Dictionary(existing.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The questions that a limit takes nothing away of: those that stay, and those that ask facts which are asked again.
  func asked(of facts: Set<FactID>) -> [Question] {
    let staying = Set(standing.map(\.id))
    return standing
      + proved.filter {
        !staying.contains($0.id) && facts.contains($0.fact) && before[$0.id]?.status != .retired
      }
  }

  /// A question with its evidence, its context and the origins of its choices where they stand now; nil where it doesn't stand.
  private static func located(
    _ question: Question, _ finder: EvidenceFinder, _ unreadable: Set<ArticleID>
  ) -> Question? {
    var current = question
    current.status = .active
    var moved: [(from: Evidence, to: Evidence)] = []
    // Evidence that moved onto other evidence of the question is the same.
    var seen: Set<String> = []
    current.evidence = question.evidence.compactMap { evidence in
      let now = unreadable.contains(evidence.article) ? evidence : finder.located(evidence)
      guard let now else { return nil }
      moved.append((evidence, now))
      return seen.insert("\(now.article.rawValue) \(now.paragraph) \(now.spans)").inserted
        ? now : nil
    }
    guard let first = moved.first else { return nil }
    current.context = question.context.compactMap { piece in
      unreadable.contains(piece.article)
        ? piece
        : finder.located(piece, moved: moved.first { $0.from.article == piece.article } ?? first)
    }
    guard current.context.count == question.context.count else { return nil }
    for (index, origin) in (question.origins ?? []).enumerated() {
      guard case .stated(let statement)? = origin, !unreadable.contains(statement.article)
      else { continue }
      let now = finder.located(statement, moved: nil)
      current.origins?[index] = now.map(ChoiceOrigin.stated)
      if now == nil, current.feedback?.indices.contains(index) == true {
        current.feedback?[index] = nil
      }
    }
    return current
  }
}
