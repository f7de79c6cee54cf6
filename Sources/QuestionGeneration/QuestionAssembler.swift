import ArticleReading
import QuestionBank

/// Puts questions together: from drafts, from what the bank has, with the evidence that stands.
struct QuestionAssembler {
  /// The articles.
  let articles: [SourceArticle]

  /// Every question of the bank with what happened to it, most important first.
  func outcomes(drafts: [ChoiceMaker.Draft], keeper: KeptQuestions) -> [Generation.Outcome] {
    let standing = Dictionary(
      keeper.standing.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let facts = Set(keeper.standing.map(\.fact))
    var outcomes: [Generation.Outcome] = []
    var done: Set<QuestionID> = []
    for draft in drafts {
      for question in questions(of: draft) where done.insert(question.id).inserted {
        if let kept = standing[question.id] {
          outcomes.append(outcome(merged(kept, with: question), keeper))
        } else if facts.contains(draft.fact) {
          // Nothing new is asked of the bytes that a kept question asks.
          done.remove(question.id)
        } else {
          outcomes.append(outcome(question, keeper))
        }
      }
    }
    for question in keeper.standing where done.insert(question.id).inserted {
      outcomes.append(outcome(question, keeper))
    }
    for question in keeper.gone where done.insert(question.id).inserted {
      outcomes.append(
        Generation.Outcome(
          question: question, home: question.evidence[0].article,
          fate: keeper.before[question.id]?.status == .retired ? .kept : .retired))
    }
    return outcomes.sorted {
      $0.question.importance != $1.question.importance
        ? $0.question.importance > $1.question.importance : $0.question.id < $1.question.id
    }
  }

  private func outcome(_ question: Question, _ keeper: KeptQuestions) -> Generation.Outcome {
    let fate: Generation.Fate
    if keeper.restored.contains(question.id) {
      fate = .restored
    } else if let before = keeper.before[question.id] {
      fate = before == question ? .kept : .changed
    } else {
      fate = .new
    }
    return Generation.Outcome(question: question, home: question.evidence[0].article, fate: fate)
  }

  /// A question of the bank with what may change: choices, feedback, evidence, importance.
  private func merged(_ kept: Question, with fresh: Question) -> Question {
    var question = kept
    question.importance = fresh.importance
    for evidence in fresh.evidence
    where !question.evidence.contains(where: { Self.same($0, evidence) }) {
      question.evidence.append(evidence)
    }
    if kept.choices != nil, kept.choices == fresh.choices, kept.origins != nil {
      // What a choice was true of may have come back.
      question.feedback = fresh.feedback
      question.origins = fresh.origins
    }
    return question
  }

  private static func same(_ left: Evidence, _ right: Evidence) -> Bool {
    left.article == right.article && left.paragraph == right.paragraph
      && left.spans.contains { one in
        right.spans.contains { $0.start < one.end && one.start < $0.end }
      }
  }

  // MARK: New ones

  private func questions(of draft: ChoiceMaker.Draft) -> [Question] {
    let candidate = draft.candidate
    let evidence = candidate.places.map(evidence)
    guard !evidence.isEmpty else { return [] }
    func question(_ kind: Question.Kind) -> Question {
      Question(
        id: QuestionIdentity.question(draft.fact, kind, kept: candidate.kept), fact: draft.fact,
        kind: kind, topic: candidate.topic, language: candidate.languageTag,
        context: candidate.context.map(context), prompt: candidate.prompt,
        answer: candidate.answer, accepted: kind == .cloze ? candidate.accepted : [],
        choices: kind == .multipleChoice ? draft.choices : nil,
        feedback: kind == .multipleChoice ? draft.origins.map { $0.map(feedback) } : nil,
        origins: kind == .multipleChoice ? draft.origins?.map { $0.map(origin) } : nil,
        importance: candidate.importance, figure: candidate.figure, evidence: evidence)
    }
    var questions: [Question] = []
    if draft.choices != nil { questions.append(question(.multipleChoice)) }
    if draft.isCloze || draft.choices == nil { questions.append(question(.cloze)) }
    // A fact that nobody has asked yet matters more than the same one in another form; it is known before it is recalled.
    if questions.count == 2 { questions[1].importance *= Self.shareOfSecondForm }
    return questions
  }

  /// The words that a wrong choice is true of.
  private func feedback(_ origin: Candidate.Origin?) -> String? {
    guard case .stated(_, _, _, let text)? = origin else { return nil }
    return text
  }

  /// What a second form of a fact is worth of the first.
  private static let shareOfSecondForm = 0.75

  private func context(_ context: Candidate.Context) -> ContextPiece {
    ContextPiece(
      kind: context.kind, word: context.word, text: context.text,
      article: articles[context.article].entry.id,
      spans: spans(context.part, context.range, in: context.article))
  }

  private func origin(_ origin: Candidate.Origin) -> ChoiceOrigin {
    switch origin {
    case .computed: .computed
    case .stated(let article, let part, let range, let text):
      .stated(
        .init(
          article: articles[article].entry.id, spans: spans(part, range, in: article), text: text))
    }
  }

  private func spans(_ part: ArticlePart, _ range: Range<Int>, in article: Int) -> [Span] {
    (part.text(in: articles[article].article)?.spans(of: range) ?? [])
      .map { Span($0.lowerBound, $0.upperBound) }
  }

  private func evidence(_ place: Candidate.Place) -> Evidence {
    let source = articles[place.article]
    let text = source.article.paragraphs[place.paragraph].text
    return Evidence(
      article: source.entry.id, paragraph: place.paragraph,
      spans: text.spans(of: place.range).map { Span($0.lowerBound, $0.upperBound) },
      text: String(decoding: text.utf8[place.range], as: UTF8.self),
      speaker: place.attribution?.speaker, occasion: place.attribution?.occasion,
      citation: place.attribution?.citation)
  }
}
