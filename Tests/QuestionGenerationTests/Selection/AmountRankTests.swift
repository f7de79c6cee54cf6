import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct AmountRankTests {
  private func amount(_ value: Double, unit: String = "dollar", article: Int = 0) -> Candidate {
    .sample(
      "It cost ____ dollars.", answer: "\(Int(value))", asked: .number, topic: .figure,
      figure: FigureFacts(
        text: "\(value)", value: .number(value), unit: unit, qualifier: nil, period: nil,
        metric: nil), article: article)
  }

  @Test func theLargestOfManyIsOneAndTheSmallestNought() {
    let all = (1...9).map { amount(Double($0) * 1000) }
    let rank = AmountRank(all)
    #expect(rank.of(all[8]) == 1)
    #expect(rank.of(all[0]) == 0)
    #expect(rank.of(all[4]) == 0.5)
  }

  @Test func ofFewOrOtherUnitsOrOtherArticlesNothingIsSaid() {
    let few = (1...7).map { amount(Double($0)) }
    #expect(AmountRank(few).of(few[0]) == nil)
    let mixed =
      (1...7).map { amount(Double($0)) } + [amount(8, unit: "euro"), amount(9, article: 1)]
    #expect(AmountRank(mixed).of(mixed[0]) == nil)
    let shares = (1...9).map { amount(Double($0), unit: "%") }
    #expect(AmountRank(shares).of(shares[0]) == nil)
  }
}
