/// Questions with `edits.json` laid over them: a pure function of both and of the articles' texts.
struct EditOverlay {
  /// The questions, one's own behind the generated ones; every id once.
  private(set) var questions: [Question] = []
  /// What couldn't be done, in the order of the questions.
  private(set) var findings: [EditFinding] = []

  /// Lays edits over questions.
  ///
  /// - Parameters:
  ///   - edits: What people wrote.
  ///   - generated: The bank's questions, every id once.
  ///   - languages: The bank's.
  ///   - locate: Finds a proof's words in the bank's articles; nil where they are not there.
  ///   - context: Finds a piece of a question's context there; nil where it isn't there.
  init(
    _ edits: Edits, over generated: [Question], languages: [String],
    locate: (OwnQuestion.Proof) -> Evidence?, context: (ContextEdit, Question) -> ContextPiece?
  ) {
    guard !edits.questions.isEmpty || !edits.own.isEmpty else {
      questions = generated
      return
    }
    questions.reserveCapacity(generated.count + edits.own.count)
    for question in generated {
      guard let edit = edits.questions[question.id] else {
        questions.append(question)
        continue
      }
      var isFound = true
      let edited = edit.applied(to: question) { piece, question in
        let found = context(piece, question)
        if found == nil { isFound = false }
        return found
      }
      if edited == nil { findings.append(EditFinding(question: question.id, reason: .notAskable)) }
      if !isFound { findings.append(EditFinding(question: question.id, reason: .contextNotFound)) }
      questions.append(edited ?? question)
    }
    var ids = Set(generated.map(\.id))
    for id in edits.questions.keys.sorted() where !ids.contains(id) {
      findings.append(EditFinding(question: id, reason: .noSuchQuestion))
    }
    for own in edits.own {
      let question = own.question(languages: languages, locate: locate, context: context)
      guard ids.insert(question.id).inserted, question.isAskable else {
        findings.append(EditFinding(question: question.id, reason: .notAskable))
        continue
      }
      if own.evidence != nil, question.evidence.isEmpty {
        findings.append(EditFinding(question: question.id, reason: .evidenceNotFound))
      }
      if question.context.count < own.context?.count ?? 0 {
        findings.append(EditFinding(question: question.id, reason: .contextNotFound))
      }
      questions.append(question)
    }
  }
}
