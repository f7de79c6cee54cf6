import Testing

@testable import QuestionGeneration

@Suite struct QuotedSentenceTests {
  private func found(_ text: String, _ number: String) throws -> QuotedSentence? {
    let passage = Passage(text)
    return QuotedSentence(of: try #require(passage.first(number, in: passage.all)), in: passage)
  }

  @Test func theSentenceOfAFigureStandsByItself() throws {
    let text = "林建国介绍，“我国渔业稳中有进。全年产值超过134万亿元，增速达到5%。海岛面貌一新。”"
    let quoted = try #require(try found(text, "134"))
    #expect(quoted.passage.string == "全年产值超过134万亿元，增速达到5%。")
    #expect(quoted.passage.string(quoted.place) == "134")
    #expect(quoted.scope == "我国")
  }

  @Test(arguments: [
    "林建国介绍，“全年产值超过134万亿元，增速达到5%。”", "全年产值超过134万亿元。", "“我国渔业稳中有进。海岛面貌一新。”全年产值超过134万亿元。",
    "“我国渔业稳中有进。全年产值超过134万亿元",
  ])
  func outsideOfAQuotationOfSeveralThereIsNone(text: String) throws {
    #expect(try found(text, "134") == nil)
  }
}
