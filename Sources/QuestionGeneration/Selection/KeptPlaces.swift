import ArticleReading
import QuestionBank

/// What the questions of the bank ask, by the bytes that they ask it of.
struct KeptPlaces: Sendable {
  private struct Entry: Sendable {
    var place: AskedPlace
    var question: Question
  }

  /// By article and paragraph.
  private var entries: [[Int]: [Entry]] = [:]
  private let articles: [SourceArticle]

  /// Looks up what questions ask.
  ///
  /// - Parameters:
  ///   - questions: Questions whose evidence stands in the articles; of doubles the one with the lowest id counts.
  ///   - articles: The articles.
  init(_ questions: [Question], articles: [SourceArticle]) {
    self.articles = articles
    let numbers = Dictionary(
      articles.enumerated().map { ($1.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    for question in questions.sorted(by: { $0.id < $1.id }) {
      for evidence in question.evidence {
        guard let number = numbers[evidence.article],
          let place = place(of: question, in: evidence, number)
        else { continue }
        entries[[number, place.paragraph], default: []].append(
          Entry(place: place, question: question))
      }
    }
  }

  /// The draft with the questions of the bank that ask the same bytes.
  func identified(_ draft: ChoiceMaker.Draft) -> ChoiceMaker.Draft {
    guard !entries.isEmpty else { return draft }
    var draft = draft
    let kept = kept(asking: draft.candidate)
    draft.candidate.kept = kept
    if let kept { draft.fact = kept.fact }
    return draft
  }

  private func kept(asking candidate: Candidate) -> Candidate.Kept? {
    var ids: [Question.Kind: QuestionID] = [:]
    var fact: FactID?
    for place in candidate.places.map(place) {
      for entry in entries[[place.article, place.paragraph]] ?? [] where entry.place == place {
        fact = fact ?? entry.question.fact
        if ids[entry.question.kind] == nil { ids[entry.question.kind] = entry.question.id }
      }
    }
    return fact.map { Candidate.Kept(fact: $0, ids: ids) }
  }

  /// The question of the bank that asks some of a candidate's bytes, and not the same; nil where none does.
  func stands(inTheWayOf candidate: Candidate) -> Question? {
    guard candidate.kept == nil else { return nil }
    for place in candidate.places.map(place) {
      for entry in entries[[place.article, place.paragraph]] ?? []
      where entry.place.overlaps(place) {
        return entry.question
      }
    }
    return nil
  }

  // MARK: Places

  private func place(_ place: Candidate.Place) -> AskedPlace {
    AskedPlace(
      article: place.article, paragraph: place.paragraph, range: place.gap, thing: .words)
  }

  private func place(of question: Question, in evidence: Evidence, _ number: Int) -> AskedPlace? {
    let paragraphs = articles[number].article.paragraphs
    guard paragraphs.indices.contains(evidence.paragraph) else { return nil }
    let text = paragraphs[evidence.paragraph].text
    // Its place is known; its words alone may stand in the paragraph twice.
    let stated = text.range(ofSource: evidence.spans).flatMap { range in
      PromptText.bare(text.utf8[range]) == PromptText.bare(Array(evidence.text.utf8)[...])
        ? range : nil
    }
    guard
      let range = stated
        ?? GapLocator(answers: [evidence.text], prompt: "").range(in: text.utf8)
    else { return nil }
    var thing = AskedPlace.Thing.words
    if !question.prompt.contains(Question.gap) {
      if evidence.speaker == question.answer {
        thing = .speaker
      } else if evidence.occasion == question.answer {
        thing = .occasion
      }
    }
    return located(
      thing, answers: [question.answer] + [question.figure?.text].compactMap { $0 },
      prompt: question.prompt, number, evidence.paragraph, range)
  }

  private func located(
    _ thing: AskedPlace.Thing, answers: [String], prompt: String, _ article: Int, _ paragraph: Int,
    _ range: Range<Int>
  ) -> AskedPlace? {
    let paragraphs = articles[article].article.paragraphs
    guard paragraphs.indices.contains(paragraph) else { return nil }
    let bytes = paragraphs[paragraph].text.utf8
    guard thing == .words, range.upperBound <= bytes.count else {
      return AskedPlace(article: article, paragraph: paragraph, range: range, thing: thing)
    }
    guard let gap = GapLocator(answers: answers, prompt: prompt).range(in: bytes[range]) else {
      return nil
    }
    return AskedPlace(
      article: article, paragraph: paragraph,
      range: range.lowerBound + gap.lowerBound..<range.lowerBound + gap.upperBound, thing: thing)
  }
}
