import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct UnbalancedMarksTests {
  private func flaw(_ prompt: String, _ answer: String = "风电") -> String? {
    UnbalancedMarks().flaw(of: .sample(prompt, answer: answer), in: .sample())
  }

  @Test(arguments: [
    "他指出：“要发展____。", "要发展____。”", "《____办法施行。", "____（2024年施行。", "____(2024年)）施行。", "「要發展____。",
    "他说：\"发展____。",
    "‘发展____很重要。", "发展____’很重要。", "发展____】。", "The “____ opened.", "The (____ opened.",
    "The ‘____ opened.",
    "The \"____ opened.",
  ])
  func refusesMarksThatAreNotClosed(prompt: String) {
    #expect(flaw(prompt) != nil)
  }

  @Test func looksAtTheAnswerToo() {
    #expect(flaw("要发展____。", "“风电") != nil)
    #expect(flaw("要发展____。", "（风电") != nil)
  }

  @Test(arguments: [
    "他指出：“要发展____。”", "《____办法》（2024年）施行。", "「要發展『____』。」", "他说：\"发展____。\"", "“‘头雁’带动____。”",
    "The wardens’ ____ didn’t open.", "The island’s “____” opened.",
  ])
  func letsClosedMarksPass(prompt: String) {
    #expect(flaw(prompt) == nil)
  }
}
