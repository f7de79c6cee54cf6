import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct GarbledTextTests {
  private func flaw(_ prompt: String, _ answer: String = "风电") -> String? {
    GarbledText().flaw(of: .sample(prompt, answer: answer), in: .sample())
  }

  @Test(arguments: [
    "发展____\n很重要。", "发展____\u{0}很重要。", "发展____\u{7F}。", "发展____［1］很重要。", "发展____\u{FFFD}。",
    "■发展____。", "发 展____。",
    "发展**____**。", "见[____](a)。", "发展____[3]很重要。", "见 http://x.cn ____。", "见www.a.cn____。",
    "![图]____。",
    "发展____</p>。", "联系a@b.cn____。",
  ])
  func refusesTextOfTheLayout(prompt: String) {
    #expect(flaw(prompt) != nil)
  }

  @Test func looksAtTheAnswerToo() {
    #expect(flaw("发展____。", "风\u{1}电") != nil)
    #expect(flaw("发展____。", "风 电") != nil)
  }

  @Test(arguments: [
    "发展____很重要。", "发展 AI ____很重要。", "“‘头雁’效应”和《办法》（2024年）。", "The ____ cost $4.5 million (990 mi).",
    "He said: “We [the people] ____.”", "A 5 * 3 ____ grid.",
  ])
  func letsCleanTextPass(prompt: String) {
    #expect(flaw(prompt) == nil)
  }
}
