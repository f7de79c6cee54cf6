import Testing

@testable import QuestionGeneration

@Suite struct QuotationEllipsisTests {
  @Test(arguments: [
    (
      "方向", "____年，林建国强调，要“推动渔业朝着有益、安全方向发展”。", "____年，林建国强调，要“推动渔业朝着有益、安全……发展”。"
    ),
    (
      "海上航道", "____年，林建国指出，海岸“愿同各港加强交流和对话，共同守护海上航道”。",
      "____年，林建国指出，海岸“愿同各港加强交流和对话，共同守护……”。"
    ),
    (
      "潜在风险", "____年，林建国强调，要“加强潜在风险研判，维护渔民利益和海上安全”。", "____年，林建国强调，要“……维护渔民利益和海上安全”。"
    ),
    (
      "制造能力", "____年，林建国说：“渔业是必由之路，要造出好船，掌握制造能力。”", "____年，林建国说：“渔业是必由之路，要造出好船……”"
    ),
    (
      "好船", "____年，林建国說：「漁業是必由之路，要造出好船，掌握製造能力。」", "____年，林建国說：「漁業是必由之路……掌握製造能力。」"
    ),
  ])
  func aClauseIsLeftOutOrTheWordsAlone(words: String, prompt: String, result: String) {
    #expect(QuotationEllipsis.prompt(without: words, in: prompt) == result)
  }

  @Test(arguments: [
    ("渔业", "____年，林建国强调渔业：“要造出好船，掌握制造能力。”"), ("好船", "____年，林建国说：“造出好船。”"),
    ("好船", "____年，林建国说：“要造出好船，掌握好船的制造能力。”"), ("灯塔", "____年，林建国说：“渔业是必由之路，要造出好船。”"),
    ("鱼‘头雁", "____年，林建国说：“渔业是必由之路要有小鱼‘头雁’效应。”"), ("", "____年。"),
  ])
  func outsideOfQuotationsAndWhereLittleWouldBeLeftNothingGoes(words: String, prompt: String) {
    #expect(QuotationEllipsis.prompt(without: words, in: prompt) == nil)
  }

  @Test func whatIsLeftOutIsNoLongerShown() {
    let clauses = ["渔业是必由之路", "要造出好船", "掌握制造能力", "让渔民得到实惠"]
    let prompt = "____年，林建国说：“\(clauses.joined(separator: "，"))。”"
    for clause in clauses {
      let word = String(clause.suffix(3))
      let result = QuotationEllipsis.prompt(without: word, in: prompt)
      #expect(result?.contains(word) == false)
      #expect(clauses.filter { $0 != clause }.allSatisfy { result?.contains($0) == true })
    }
  }
}
