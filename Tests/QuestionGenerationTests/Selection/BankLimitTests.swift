import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct BankLimitTests {
  private let sources = SampleTexts.sources

  private func draft(_ number: Int, article: Int, isKept: Bool = false) -> ChoiceMaker.Draft {
    ChoiceMaker.Draft(
      candidate: .sample("第\(number)句的____。", answer: "答案\(number)", article: article),
      fact: FactID(rawValue: "\(number)"), choices: nil, feedback: nil)
  }

  private func kept(_ number: Int) -> Question {
    Question(
      id: QuestionID(rawValue: "q\(number)"), fact: FactID(rawValue: "\(number)"), kind: .cloze,
      topic: .quote, language: "zh-Hans", prompt: "第\(number)句的____。", answer: "答案\(number)",
      importance: 0, evidence: [])
  }

  private func cut(_ drafts: [ChoiceMaker.Draft], limit: Int, kept: [Question] = [], weights: [Int])
    -> (facts: [String], refused: Int)
  {
    var ledger = Ledger(articles: sources, sentences: [])
    let left = BankLimit(limit: limit, kept: kept, weights: weights).cut(drafts, ledger: &ledger)
    return (left.map(\.fact.rawValue), ledger.refusals.count)
  }

  @Test func whatIsLeftAndWhatIsRefusedAreAll() {
    let drafts = (0..<20).map { draft($0, article: $0 % 3) }
    for limit in 0...25 {
      let result = cut(drafts, limit: limit, weights: [100, 100, 100])
      #expect(result.facts.count + result.refused == drafts.count)
      #expect(result.facts.count == min(limit, drafts.count))
    }
  }

  @Test func theOrderStays() {
    let drafts = (0..<20).map { draft($0, article: $0 % 3) }
    let facts = cut(drafts, limit: 11, weights: [10, 200, 50]).facts.compactMap { Int($0) }
    #expect(facts == facts.sorted())
  }

  @Test func everyArticleHasItsShare() {
    // All of the first article's questions are more important.
    let drafts = (0..<10).map { draft($0, article: 0) } + (10..<20).map { draft($0, article: 1) }
    let facts = cut(drafts, limit: 10, weights: [100, 100]).facts.compactMap { Int($0) }
    #expect(facts.filter { $0 < 10 }.count == 5)
  }

  @Test func whatOneArticleDoesNotNeedGoesToTheOthers() {
    let drafts = (0..<10).map { draft($0, article: 0) } + [draft(10, article: 1)]
    #expect(cut(drafts, limit: 10, weights: [100, 100]).facts.count == 10)
  }

  @Test func keptFactsStayWhateverTheLimit() {
    let drafts = (0..<10).map { draft($0, article: 0) }
    let known = [7, 8, 9].map(kept)
    for limit in [0, 1, 3] {
      #expect(cut(drafts, limit: limit, kept: known, weights: [100]).facts == ["7", "8", "9"])
    }
    #expect(cut(drafts, limit: 5, kept: known, weights: [100]).facts == ["0", "1", "7", "8", "9"])
  }

  @Test func articlesWithoutTextMakeNoTrouble() {
    #expect(cut([draft(0, article: 0)], limit: 1, weights: [0]).facts == ["0"])
    #expect(cut([], limit: 0, weights: []).facts == [])
  }
}
