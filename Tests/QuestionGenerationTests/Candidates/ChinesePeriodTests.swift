import Testing

@testable import QuestionGeneration

@Suite struct ChinesePeriodTests {
  @Test(arguments: [
    "2024年", "截至2024年底", "到2030年", "2018年以来", "“十四五”时期", "十四五时期", "党的十八大以来", "2025年5月", "2025年5月3日",
    "2024年上半年", "自2012年以来", "二〇二四年", "2024年第一季度", "２０２４年", "2024年初", "“十四五”期间",
    "2012年至2021年", "2012—2021年", "1978~2020年", "2012年到2021年底", "2024年1—7月", "2024年1月至7月",
  ])
  func aPeriodIsFoundWhole(period: String) {
    let passage = Passage(period + "，全市")
    #expect(ChinesePeriod.range(at: 0, in: passage).map(passage.string) == period)
    let later = Passage("全市，" + period + "，有")
    #expect(ChinesePeriod.first(in: later, later.all) == period)
  }

  @Test(arguments: ["2024", "24年", "12024年", "十四五", "年", "三年", "2024家", "党的建设", ""])
  func whatIsNoPeriodIsNotFound(text: String) {
    let passage = Passage(text + "全市")
    #expect(passage.all.allSatisfy { ChinesePeriod.range(at: $0, in: passage) == nil })
  }

  @Test func spacesOfTheLayoutAreLeftOut() {
    let passage = Passage("2024 年 5 月，全市")
    #expect(ChinesePeriod.first(in: passage, passage.all) == "2024年5月")
  }

  @Test func aPeriodThatRunsOutOfTheRangeIsNotInIt() {
    let passage = Passage("2024年底，全市")
    #expect(ChinesePeriod.first(in: passage, 0..<5) == nil)
    #expect(ChinesePeriod.first(in: passage, 0..<6) == "2024年底")
  }
}
