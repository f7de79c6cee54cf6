import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct ThinTitlePromptTests {
  private func flaw(_ prompt: String, asked: Candidate.Asked = .title) -> String? {
    ThinTitlePrompt().flaw(
      of: .sample(prompt, answer: "全球渔业治理倡议", asked: asked, topic: .title), in: .sample())
  }

  @Test(arguments: ["2023年10月，我国提出《____》。", "2017年，国务院发布实施《____》。", "《____》于2024年8月正式生效。"])
  func refusesPromptsThatSayOnlyWhoAndWhen(prompt: String) { #expect(flaw(prompt) != nil) }

  @Test(arguments: ["2024年“人工智能+”首次被写入《____》。", "2023年，我国在渔业高峰论坛上提出《____》。"])
  func letsPromptsPassThatSayMore(prompt: String) { #expect(flaw(prompt) == nil) }

  @Test func looksAtTitlesOnly() {
    #expect(flaw("2023年10月，我国提出《____》。", asked: .year) == nil)
  }
}
