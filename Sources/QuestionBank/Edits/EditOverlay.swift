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
  init(
    _ edits: Edits, over generated: [Question], languages: [String],
    locate: (OwnQuestion.Proof) -> Evidence?
  ) {
    guard !edits.questions.isEmpty || !edits.own.isEmpty else {
      questions = generated
      return
    }
    questions.reserveCapacity(generated.count + edits.own.count)
    for question in generated {
      let edited = edits.questions[question.id].map { $0.applied(to: question) } ?? question
      if edited == nil { findings.append(EditFinding(question: question.id, reason: .notAskable)) }
      questions.append(edited ?? question)
    }
    var ids = Set(generated.map(\.id))
    for id in edits.questions.keys.sorted() where !ids.contains(id) {
      findings.append(EditFinding(question: id, reason: .noSuchQuestion))
    }
    for own in edits.own {
      let question = own.question(languages: languages, locate: locate)
      guard ids.insert(question.id).inserted, question.isAskable else {
        findings.append(EditFinding(question: question.id, reason: .notAskable))
        continue
      }
      if own.evidence != nil, question.evidence.isEmpty {
        findings.append(EditFinding(question: question.id, reason: .evidenceNotFound))
      }
      questions.append(question)
    }
  }
}
