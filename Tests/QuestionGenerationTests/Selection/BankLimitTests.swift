import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct BankLimitTests {
  private let sources = SampleTexts.sources

  private func draft(_ number: Int, article: Int) -> ChoiceMaker.Draft {
    ChoiceMaker.Draft(
      candidate: .sample("第\(number)句的____。", answer: "答案\(number)", article: article),
      fact: FactID(rawValue: "\(number)"), isCloze: true)
  }

  private func kept(_ number: Int, article: Int = 0, kind: Question.Kind = .cloze) -> Question {
    Question(
      id: QuestionID(rawValue: "q\(number)\(kind)"), fact: FactID(rawValue: "\(number)"),
      kind: kind, topic: .quote, language: "zh-Hans", prompt: "第\(number)句的____。",
      answer: "答案\(number)", importance: 0,
      evidence: [
        Evidence(article: sources[article].entry.id, paragraph: 0, spans: [Span(0, 1)], text: "第")
      ])
  }

  private func cut(
    _ drafts: [ChoiceMaker.Draft], _ limit: FactLimit, kept: [Question] = [], shares: [Int]
  ) -> (facts: [String], refused: Int) {
    var ledger = Ledger(articles: sources, read: [])
    let places = Dictionary(
      uniqueKeysWithValues: sources.enumerated().map { ($1.entry.id, $0) })
    let left = BankLimit(limit: limit, kept: kept, shares: shares, places: places)
      .cut(drafts, ledger: &ledger)
    return (left.map(\.fact.rawValue), ledger.refusals.count)
  }

  @Test func whatIsLeftAndWhatIsRefusedAreAll() {
    let drafts = (0..<20).map { draft($0, article: $0 % 3) }
    for limit in 0...25 {
      let result = cut(drafts, .facts(limit), shares: [1, 5, 2])
      #expect(result.facts.count + result.refused == drafts.count)
      #expect(result.facts.count == min(limit, drafts.count))
    }
  }

  @Test func everyLimitTakesTheBeginningOfOneOrder() {
    let drafts = (0..<20).map { draft($0, article: $0 % 3) }
    var last: Set<String> = []
    for limit in 0...20 {
      let facts = cut(drafts, .facts(limit), shares: [2, 8, 4]).facts
      #expect(facts.compactMap { Int($0) } == facts.compactMap { Int($0) }.sorted())
      #expect(last.isSubset(of: facts))
      last = Set(facts)
    }
    #expect(cut(drafts, .all, shares: [2, 8, 4]).facts.count == 20)
    #expect(
      cut(drafts, .usual, shares: [2, 5, 4]).facts
        == cut(drafts, .facts(11), shares: [2, 5, 4]).facts)
  }

  @Test func everyArticleHasItsShareAndNoMore() {
    let drafts = (0..<10).map { draft($0, article: 0) } + [draft(10, article: 1)]
    #expect(cut(drafts, .usual, shares: [3, 5]).facts == ["0", "1", "2", "10"])
    #expect(cut(drafts, .usual, shares: [3, 500]).facts == ["0", "1", "2", "10"])
  }

  @Test func twoQuestionsOfAFactAreOne() {
    let drafts = (0..<4).map { draft($0, article: 0) }
    let known = [kept(0), kept(0, kind: .multipleChoice), kept(1)]
    #expect(cut(drafts, .facts(3), kept: known, shares: [1]).facts == ["0", "1", "2"])
    #expect(cut(drafts, .usual, kept: known, shares: [3]).facts == ["0", "1", "2"])
  }

  @Test func keptFactsStayWhateverTheLimit() {
    let drafts = (0..<10).map { draft($0, article: 0) }
    let known = [7, 8, 9].map { kept($0) }
    for limit in [0, 1, 3] {
      #expect(cut(drafts, .facts(limit), kept: known, shares: [100]).facts == ["7", "8", "9"])
    }
    #expect(
      cut(drafts, .facts(5), kept: known, shares: [100]).facts == ["0", "1", "7", "8", "9"])
    #expect(cut(drafts, .usual, kept: known, shares: [2]).facts == ["7", "8", "9"])
  }

  @Test func whatIsNotUsualIsTakenOnlyWhereMoreIsAskedFor() {
    var drafts = (0..<6).map { draft($0, article: 0) }
    for number in [1, 4] { drafts[number].candidate.isUsual = false }
    #expect(cut(drafts, .usual, shares: [10]).facts == ["0", "2", "3", "5"])
    #expect(cut(drafts, .facts(6), shares: [10]).facts.count == 6)
    #expect(cut(drafts, .all, shares: [10]).facts.count == 6)
  }

  @Test func articlesWithoutTextMakeNoTrouble() {
    #expect(cut([draft(0, article: 0)], .facts(1), shares: [0]).facts == ["0"])
    #expect(cut([], .usual, shares: []).facts == [])
  }

  @Test func aLimitBelowNothingTakesNothing() {
    let drafts = (0..<3).map { draft($0, article: 0) }
    let kept = [kept(9)]
    #expect(cut(drafts, .facts(.min), kept: kept, shares: [3]).facts == [])
  }
}
