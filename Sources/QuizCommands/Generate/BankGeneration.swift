import QuestionBank
import QuestionGeneration

/// A generation over the articles of a bank, before anything of it is written.
struct BankGeneration {
  /// What the generator gave.
  var generation: Generation
  /// Every question of the bank with the article that it lies with.
  var placed: [QuestionFilePlan.Placed]
  /// What happened to each question, but for those that were retired before and still are.
  var changes: [QuestionChange]

  /// Generates.
  ///
  /// - Parameters:
  ///   - articles: The bank's articles.
  ///   - before: What `questions/` holds now.
  ///   - limit: How many facts new ones may bring the bank to.
  ///   - isRemade: Whether questions are made anew instead of being kept.
  init(
    _ articles: ArticleCollection, before: [QuestionFile], limit: FactLimit, isRemade: Bool
  ) {
    let existing = Bank.distinct(before.flatMap(\.questions))
    let hidden = Set(
      before.filter { articles.unreadable.contains($0.name) }.flatMap(\.articles).map(\.entry.id))
    let generation = QuestionGenerator(settings: .init(limit: limit)).assemble(
      articles.articles, existing: existing, unreadable: hidden, isRemake: isRemade)
    self.init(generation, existing: existing)
  }

  /// Takes what a generator gave.
  ///
  /// - Parameters:
  ///   - generation: The outcome; a question of the bank that it doesn't name is retired.
  ///   - existing: The bank's questions before.
  init(_ generation: Generation, existing: [Question]) {
    self.generation = generation
    placed = generation.outcomes.map { .init(question: $0.question, home: $0.home) }
    let named = Set(placed.map(\.question.id))
    for var question in existing where !named.contains(question.id) {
      question.status = .retired
      let home = question.evidence.first?.article ?? ArticleID(rawValue: "")
      placed.append(.init(question: question, home: home))
    }
    let old = Dictionary(existing.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    changes = placed.compactMap { QuestionChange($0.question, before: old[$0.question.id]) }
  }
}
