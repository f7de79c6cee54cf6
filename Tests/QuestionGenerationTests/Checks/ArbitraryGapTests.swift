import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct ArbitraryGapTests {
  private func flaw(_ prompt: String, _ answer: String) -> String? {
    ArbitraryGap().flaw(of: .sample(prompt, answer: answer), in: .sample())
  }

  @Test(arguments: [
    ("要发展____。", "新质生产力"), ("坚持____。", "以人民为中心的发展思想"), ("人民是____。", "历史的创造者"),
    ("We choose ____.", "the long road to the Moon"),
  ])
  func refusesGapsWithTooLittleAround(prompt: String, answer: String) {
    #expect(flaw(prompt, answer) != nil)
  }

  @Test(arguments: [
    ("发展海上风电是海岸城市实现绿色转型的____。", "必由之路"), ("____是引领这一轮科技革命和产业变革的战略性技术。", "人工智能"),
    ("We choose to go to the Moon because the ____ is one we accept.", "challenge"),
  ])
  func letsGapsPassThatTheStatementCarries(prompt: String, answer: String) {
    #expect(flaw(prompt, answer) == nil)
  }

  @Test func aListMayBeHalfOfTheStatement() {
    let prompt = "打造____的数字港口环境。"
    let answer = "开放、公平、公正、安全"
    #expect(flaw(prompt, answer) != nil)
    let list = Candidate.sample(prompt, answer: answer, asked: .term(.list))
    #expect(ArbitraryGap().flaw(of: list, in: .sample()) == nil)
  }

  @Test func looksAtTermsOnly() {
    let candidate = Candidate.sample("共____家。", answer: "1234567", asked: .number)
    #expect(ArbitraryGap().flaw(of: candidate, in: .sample()) == nil)
  }

  @Test func refusesAPointOfView() {
    var candidate = Candidate.sample("林建国表示，从____上来说，海岸市的渔业已经走在前面。", answer: "产业规模")
    #expect(ArbitraryGap().flaw(of: candidate, in: .sample()) == nil)
    candidate.beside = ("从", "上来说，")
    #expect(ArbitraryGap().flaw(of: candidate, in: .sample()) != nil)
  }

  @Test func refusesTheArticlesWordForWhatWasSpokenOf() {
    let prompt = "林建国表示，渔民不满的根源来自于____，发布会将重点讨论码头的建设。"
    func flaw(_ form: Statement.Form) -> String? {
      ArbitraryGap().flaw(of: .sample(prompt, answer: "居住问题", form: form), in: .sample())
    }
    #expect(flaw(.reported) != nil && flaw(.direct) == nil)
  }
}
