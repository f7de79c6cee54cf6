import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct TitleLeakTests {
  private func flaw(_ prompt: String, _ answer: String, _ context: CheckContext = .sample())
    -> String?
  {
    TitleLeak().flaw(of: .sample(prompt, answer: answer, asked: .title, topic: .title), in: context)
  }

  @Test(arguments: [
    ("2022年，湿地保护工作会议通过《____》。", "湿地保护法"), ("2023年，《____》规范生成式服务。", "生成式人工智能服务管理办法"),
  ])
  func refusesNamesOfWhichThePromptShowsAPart(prompt: String, answer: String) {
    #expect(flaw(prompt, answer) != nil)
  }

  @Test(arguments: [
    ("2022年6月，全国人大常委会通过的《____》施行。", "湿地保护法"), ("2021年，市政府发布《____》。", "海上风电规划"),
    ("2021年通过《____》。", "民法"),
  ])
  func letsNamesPassOfWhichThePromptShowsNothing(prompt: String, answer: String) {
    #expect(flaw(prompt, answer) == nil)
  }

  @Test func whatTheWholeBankIsAboutTellsNothing() {
    let context = CheckContext.sample((0..<20).map { "第\($0)条要求各地加强湿地保护。" })
    #expect(context.lexicon.topics.contains("湿地保护"))
    #expect(flaw("2022年，湿地保护会议通过《____》。", "湿地保护法", context) == nil)
  }

  @Test func looksAtNamesOnly() {
    let candidate = Candidate.sample("湿地保护要坚持____。", answer: "湿地保护法")
    #expect(TitleLeak().flaw(of: candidate, in: .sample()) == nil)
  }
}
