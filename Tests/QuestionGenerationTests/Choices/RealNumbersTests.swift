import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct RealNumbersTests {
  private func figure(
    _ prompt: String, _ value: Double, metric: String, period: String?, behind: String = "亿元"
  ) -> Candidate {
    var candidate = Candidate.sample(
      prompt, answer: String(Int(value)), asked: .number, topic: .figure,
      figure: FigureFacts(
        text: "\(Int(value))亿元", value: .number(value * 1e8), unit: "元", qualifier: nil,
        period: period, metric: metric), period: period)
    candidate.beside = ("", behind)
    return candidate
  }

  private func harbour(_ value: Double) -> Candidate {
    figure("2024年，海岸市渔业规模突破____亿元。", value, metric: "海岸市渔业规模", period: "2024年")
  }

  @Test func aValueOfTheSameMeasureInTheSameYearIsNoWrongChoice() {
    let other = figure(
      "截至2024年9月底，渔业规模接近____亿元。", 6000, metric: "渔业规模", period: "截至2024年9月底", behind: " 亿元")
    let numbers = RealNumbers([harbour(7000), other])
    #expect(numbers.near(harbour(7000)).isEmpty)
    #expect(numbers.states(5999...6001, beside: harbour(7000)))
    #expect(!numbers.states(5990...5999, beside: harbour(7000)))
  }

  @Test func theNearestOnEitherSideComeFirst() {
    let others = [9000, 5000, 6500, 7100, 8000, 7000].map { value in
      figure("\(value)年港口投资达____亿元。", value, metric: "港口投资", period: "2024年")
    }
    let numbers = RealNumbers(others + [harbour(7000)])
    #expect(numbers.near(harbour(7000)).map(\.text) == ["7100", "6500", "8000", "5000", "9000"])
  }

  @Test func aValueThatIsAlsoTheMeasuresOwnIsLeftOut() {
    let port = figure("2024年，港口投资达____亿元。", 6000, metric: "港口投资", period: "2024年")
    let other = figure("去年渔业规模接近____亿元。", 6000, metric: "渔业规模", period: "2024年")
    #expect(RealNumbers([harbour(7000), port, other]).near(harbour(7000)).isEmpty)
  }

  @Test func ofAnotherMeasureOrAnotherYearItMayBe() {
    let port = figure("2024年，港口投资达____亿元。", 6000, metric: "港口投资", period: "2024年")
    let before = figure("2019年，海岸市渔业规模为____亿元。", 5000, metric: "海岸市渔业规模", period: "2019年")
    let numbers = RealNumbers([harbour(7000), port, before])
    #expect(Set(numbers.near(harbour(7000)).map(\.text)) == ["6000", "5000"])
    #expect(!numbers.states(4000...7000, beside: harbour(7000)))
  }
}
