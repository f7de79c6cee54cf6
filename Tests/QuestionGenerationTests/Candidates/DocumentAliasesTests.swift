import Testing

@testable import QuestionGeneration

@Suite struct DocumentAliasesTests {
  private let aliases = DocumentAliases(
    [
      SampleSources.sentence("近日发布的《海岸发展报告（2021年）》（下文简称《报告》）显示，渔业向好。"),
      SampleSources.sentence("《渔业守则》（以下简称“守则”）已经施行，后称为《办法》。"),
    ], articles: 1)

  private func named(_ prompt: String) -> String {
    aliases.named(.sample(prompt, answer: "45.5", asked: .number)).prompt
  }

  @Test func aShortNameBecomesTheFullOne() {
    #expect(named("《报告》显示，渔业产值为____亿元。") == "《海岸发展报告（2021年）》显示，渔业产值为____亿元。")
  }

  @Test(arguments: [
    "《决定》显示，渔业产值为____亿元。", "《海岸发展报告（2021年）》（《报告》）显示，渔业产值为____亿元。", "报告显示，渔业产值为____亿元。",
    "《办法》显示，渔业产值为____亿元。", "____",
  ])
  func whatHasNoShortNameStays(prompt: String) { #expect(named(prompt) == prompt) }
}
