import Testing

@testable import QuestionGeneration

@Suite struct FigureCandidatesTests {
  private func prompts(_ texts: String..., date: String? = nil) -> [String] {
    var sentences = texts.map(SampleSources.sentence)
    for index in sentences.indices { sentences[index].position = index }
    return FigureCandidates(sentences: sentences, tags: ["zh-Hans"], dates: [date])
      .candidates(of: sentences.count - 1).made.filter { $0.asked == .number && $0.period != nil }
      .map(\.prompt)
  }

  @Test func theSentenceBeforeDatesAFigure() {
    #expect(
      prompts("2024年，海岸市港口企业超过460家。", "渔业产值达到850亿元。").contains {
        $0.hasPrefix("2024年，") && $0.contains("渔业产值")
      })
  }

  @Test func aDateOfAnotherClauseOfItsSentenceIsNotPutInFront() {
    let text = "海岸市头部企业2025年计划投入330亿元，渔业投资基金总规模为600.6亿元。"
    #expect(!prompts(text).contains { $0.contains("总规模") && $0.hasPrefix("2025年") })
  }

  @Test func aSentenceOfAQuotationIsAskedWithoutTheOthers() {
    let text = "谈及2024年渔业情况，林建国介绍，“我国渔业稳中有进。全年产值超过134万亿元，增速达到5%。海岛面貌一新。”"
    #expect(prompts(text).contains("2024年全年产值超过____万亿元。"))
  }

  @Test func aDateBeforeASemicolonHoldsWhereItOpensTheSentence() {
    #expect(
      prompts("根据渔业局数据，2025年，我国渔船超过4000艘；渔业产值约850亿元。").contains {
        $0.contains("2025年") && $0.contains("____亿元")
      })
    #expect(
      !prompts("依靠创新，到2018年渔船超过4000艘；用时约4年，渔业产值逾850亿元。").contains {
        $0.contains("2018年") && $0.contains("____亿元")
      })
  }

  @Test func aDurationThatRunsOnTakesNoDateOfAnother() {
    #expect(
      !prompts("2024年，海岸市更新渔船4000艘。", "海岸市已连续10多年保持最大渔港。").contains {
        $0.contains("连续")
      })
  }

  @Test func theArticlesDateGivesTheYearOfAMonth() {
    let text = "7月份，海岸市渔业增加值增长4.8%。"
    #expect(prompts(text, date: "2020-08-14") == ["2020年7月份，海岸市渔业增加值增长____%。"])
    #expect(prompts(text).isEmpty)
  }

  @Test func whatAFigureIsComparedWithMattersLess() {
    let sentence = SampleSources.sentence(
      "In 1947 outlays come to 319 million dollars as compared with 245 million dollars in 1946.")
    let made = FigureCandidates(sentences: [sentence], tags: ["en"], dates: [nil]).candidates(of: 0)
      .made
    let main = made.first { $0.answer == "319" }?.score ?? 0
    let other = made.first { $0.answer == "245" }?.score ?? 9
    #expect(main > other)
  }
}
