import QuestionBank

/// The account of every candidate: what was made of it, or why not.
struct Ledger {
  /// What was refused, in order.
  private(set) var refusals: [Generation.Refusal] = []
  private let articles: [SourceArticle]
  private let sentences: [Sentence]
  private var candidates: [Int]

  /// Opens the account of some articles.
  init(articles: [SourceArticle], sentences: [Sentence]) {
    self.articles = articles
    self.sentences = sentences
    candidates = Array(repeating: 0, count: articles.count)
  }

  /// Records what no candidate could be made of.
  mutating func refuse(_ unmade: CandidateMaker.Unmade) {
    record(
      sentences[unmade.sentence].article, text: unmade.text, answer: unmade.answer,
      reason: unmade.reason, check: unmade.check)
  }

  /// Records a candidate that a check refused.
  mutating func refuse(_ made: CandidateMaker.Made, reason: String, check: String) {
    refuse(made.candidate, reason: reason, check: check)
  }

  /// Records a candidate that was refused, with the answer of the question that stands in its way.
  mutating func refuse(
    _ candidate: Candidate, reason: String, check: String, other: String? = nil
  ) {
    guard let place = candidate.places.first else { return }
    record(
      place.article, text: candidate.statement, answer: candidate.answer, reason: reason,
      check: check, other: other)
  }

  /// Records a candidate that became a question, or two.
  mutating func take(_ candidate: Candidate) {
    guard let place = candidate.places.first else { return }
    candidates[place.article] += 1
  }

  private mutating func record(
    _ article: Int, text: String, answer: String?, reason: String, check: String,
    other: String? = nil
  ) {
    candidates[article] += 1
    refusals.append(
      Generation.Refusal(
        article: articles[article].entry.id, text: text, answer: answer, reason: reason,
        check: check, other: other))
  }

  /// What was found in each article.
  func coverage(of outcomes: [Generation.Outcome]) -> [Generation.Coverage] {
    var counts: [ArticleID: Int] = [:]
    for outcome in outcomes where outcome.question.status == .active {
      for article in Set(outcome.question.evidence.map(\.article)) {
        counts[article, default: 0] += 1
      }
    }
    var read = Array(repeating: 0, count: articles.count)
    for sentence in sentences { read[sentence.article] += 1 }
    return articles.enumerated().map { number, source in
      Generation.Coverage(
        article: source.entry.id, sentences: read[number], candidates: candidates[number],
        questions: counts[source.entry.id] ?? 0)
    }
  }
}
