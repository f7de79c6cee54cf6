import QuestionBank

/// The account of every candidate: what was made of it, or why not.
struct Ledger {
  /// What was refused, of each article the best by score.
  private(set) var refusals: [Generation.Refusal] = []
  private let articles: [SourceArticle]
  private let read: [ArticleQuestions]
  private var candidates: [Int]

  /// Opens the account of some articles, with what can't be asked of them.
  init(articles: [SourceArticle], read: [ArticleQuestions]) {
    self.articles = articles
    self.read = read
    candidates = read.map(\.gaps)
    for (number, made) in read.enumerated() {
      for refused in made.refused {
        refusals.append(
          Generation.Refusal(
            article: articles[number].entry.id, text: refused.text, answer: refused.answer,
            reason: refused.reason, check: refused.check, score: Self.nats(refused.score)))
      }
    }
  }

  /// Records a candidate that was refused, with the answer of the question that stands in its way.
  mutating func refuse(
    _ candidate: Candidate, reason: String, check: String, other: String? = nil
  ) {
    guard let place = candidate.places.first else { return }
    refusals.append(
      Generation.Refusal(
        article: articles[place.article].entry.id, text: candidate.statement,
        answer: candidate.answer, reason: reason, check: check, other: other,
        score: Self.nats(candidate.score)))
  }

  /// What was found in each article.
  func coverage(of outcomes: [Generation.Outcome]) -> [Generation.Coverage] {
    var counts: [ArticleID: Int] = [:]
    for outcome in outcomes where outcome.question.status == .active {
      for article in Set(outcome.question.evidence.map(\.article)) {
        counts[article, default: 0] += 1
      }
    }
    return articles.enumerated().map { number, source in
      Generation.Coverage(
        article: source.entry.id, sentences: read[number].sentences,
        candidates: candidates[number], questions: counts[source.entry.id] ?? 0)
    }
  }

  /// A score in nats, to hundredths.
  private static func nats(_ score: Int) -> Double {
    Double(score * 100 / LinearModel.unit) / 100
  }
}
