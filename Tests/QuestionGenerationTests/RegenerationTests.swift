import ArticleReading
import QuestionBank
import Testing

@testable import QuestionGeneration

/// A bank whose articles haven't changed is found as it is, however it was made.
@Suite struct RegenerationTests {
  private func questions(_ generation: Generation) -> [Question] {
    generation.outcomes.map(\.question)
  }

  private func again(_ articles: [SourceArticle], _ existing: [Question], limit: FactLimit = .usual)
    -> Generation
  {
    QuestionGenerator(settings: .init(limit: limit)).generate(from: articles, existing: existing)
  }

  /// Texts that say much the same things in other numbers and words, so that many facts stand in each other's way.
  private func articles(_ seeds: Range<Int>) throws -> [SourceArticle] {
    try seeds.flatMap { seed -> [SourceArticle] in
      var random = RandomText(seed: seed)
      let sentences = (0..<6).map { _ in random.text() }
      let shared = SampleTexts.sources[seed % SampleTexts.sources.count].article.paragraphs
        .filter { $0.kind == .body }.map(\.text.string)
      return try SampleSources.read(
        (shared.dropFirst(seed % 3) + sentences).joined(separator: "\n\n"), name: "\(seed).txt")
    }
  }

  @Test(arguments: 0..<4, [FactLimit.usual, .all, .facts(9)])
  func aSecondGenerationChangesNothing(seed: Int, limit: FactLimit) throws {
    let articles = try articles(seed * 3..<seed * 3 + 3)
    let first = questions(again(articles, [], limit: limit))
    let second = again(articles, first, limit: limit)
    #expect(second.outcomes.filter { $0.fate != .kept }.map(\.question.prompt) == [])
    let isSame = questions(second) == first
    #expect(isSame)
  }

  @Test(arguments: 0..<4)
  func aBankThatGrewIsFoundAsItIs(seed: Int) throws {
    let articles = try articles(seed * 3..<seed * 3 + 3)
    var bank: [Question] = []
    for count in 1...articles.count {
      let before = bank.filter { $0.status == .active }
      bank = questions(again(Array(articles.prefix(count)), bank))
      #expect(
        before.allSatisfy { old in
          bank.contains {
            $0.id == old.id && $0.prompt == old.prompt && $0.answer == old.answer
              && $0.status == .active
          }
        })
      let second = again(Array(articles.prefix(count)), bank)
      #expect(second.outcomes.filter { $0.fate != .kept }.map(\.question.prompt) == [])
    }
  }

  @Test func evidenceThatStandsTwiceInAParagraphStaysWhereItIs() throws {
    let sentence =
      "Exports of the port of Ostham rose by 12 percent to 3.4 billion dollars in 2020."
    let articles = try SampleSources.read("# Ostham\n\n\(sentence) It rained. \(sentence)\n")
    let first = questions(again(articles, []))
    #expect(again(articles, first).outcomes.allSatisfy { $0.fate == .kept })
  }
}
