import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct TrivialGapTests {
  private func flaw(
    _ answer: String, _ shape: Gap.Shape = .phrase, _ language: TextLanguage = .chinese,
    _ context: CheckContext = .sample()
  ) -> String? {
    TrivialGap().flaw(
      of: .sample("____", answer: answer, asked: .term(shape), language: language), in: context)
  }

  @Test(arguments: ["进一步", "推动", "发展", "工作", "我们", "经济", "风电", "一"])
  func refusesChineseWordsThatCarryNothing(answer: String) {
    #expect(flaw(answer) != nil)
  }

  @Test(arguments: ["必由之路", "关键部件", "制高点", "柔性直流输电", "AI芯片"])
  func letsChineseTermsPass(answer: String) {
    #expect(flaw(answer) == nil)
  }

  @Test func aShortTermInMarksPasses() {
    #expect(flaw("头雁", .quoted) == nil)
    #expect(flaw("头雁", .phrase) != nil)
  }

  @Test func refusesWhatTheWholeBankIsAbout() {
    let context = CheckContext.sample((0..<20).map { "第\($0)条要求各地加强湿地保护。" })
    #expect(flaw("湿地保护", .phrase, .chinese, context) != nil)
    #expect(flaw("自然水文", .phrase, .chinese, context) == nil)
  }

  @Test(arguments: ["The", "whether", "people"]) func refusesEnglishFunctionWords(answer: String) {
    #expect(flaw(answer, .phrase, .english) != nil)
  }

  @Test(arguments: ["vigilance", "sand eels", "Steel"]) func letsEnglishTermsPass(answer: String) {
    #expect(flaw(answer, .phrase, .english) == nil)
  }
}
