import QuestionBank

/// The account of every candidate: what was made of it, or why not.
struct Ledger {
  /// What was refused, of each article the best by score.
  private(set) var refusals: [Generation.Refusal] = []
  /// How many were refused by the reason, of each article.
  private(set) var reasons: [[String: Int]]
  private let articles: [ArticleID]
  private let sentences: [Int]
  private let candidates: [Int]

  /// Opens the account of some articles, with what can't be asked of them.
  init(articles: [SourceArticle], read: [ArticleQuestions]) {
    self.articles = articles.map(\.entry.id)
    sentences = read.map(\.sentences)
    candidates = read.map(\.gaps)
    reasons = Array(repeating: [:], count: articles.count)
    for (number, made) in read.enumerated() {
      for refused in made.refused {
        refuse(
          Generation.Refusal(
            article: self.articles[number], text: refused.text, answer: refused.answer,
            reason: refused.reason, check: refused.check, score: Self.nats(refused.score)),
          in: number)
      }
    }
  }

  /// Takes up the accounts of articles that were analysed.
  init(_ analysed: [PreparedArticle]) {
    articles = analysed.map(\.source.entry.id)
    sentences = analysed.map(\.sentences)
    candidates = analysed.map(\.gaps)
    reasons = analysed.map(\.reasons)
    refusals = analysed.flatMap(\.refused)
  }

  /// Records a candidate that was refused, with the answer of the question that stands in its way.
  mutating func refuse(
    _ candidate: Candidate, reason: String, check: String, other: String? = nil
  ) {
    guard let number = candidate.places.first?.article, articles.indices.contains(number) else {
      return
    }
    refuse(
      Generation.Refusal(
        article: articles[number], text: candidate.statement, answer: candidate.answer,
        reason: reason, check: check, other: other, score: Self.nats(candidate.score)),
      in: number)
  }

  private mutating func refuse(_ refusal: Generation.Refusal, in number: Int) {
    refusals.append(refusal)
    reasons[number][refusal.reason, default: 0] += 1
  }

  /// What was found in each article.
  func coverage(of outcomes: [Generation.Outcome]) -> [Generation.Coverage] {
    var counts: [ArticleID: Int] = [:]
    for outcome in outcomes where outcome.question.status == .active {
      for article in Set(outcome.question.evidence.map(\.article)) {
        counts[article, default: 0] += 1
      }
    }
    return articles.enumerated().map { number, article in
      Generation.Coverage(
        article: article, sentences: sentences[number], candidates: candidates[number],
        questions: counts[article] ?? 0, reasons: reasons[number])
    }
  }

  /// A score in nats, to hundredths.
  private static func nats(_ score: Int) -> Double {
    Double(score * 100 / LinearModel.unit) / 100
  }
}
