import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct PromptLengthTests {
  private func flaw(_ prompt: String) -> String? {
    PromptLength().flaw(of: .sample(prompt, answer: "答"), in: .sample())
  }

  @Test func chinesePromptsHaveTwelveToTwoHundredCharacters() {
    for count in [0, 1, 11] { #expect(flaw(String(repeating: "字", count: count) + "____。") != nil) }
    for count in [12, 100, 195] {
      #expect(flaw(String(repeating: "字", count: count) + "____。") == nil)
    }
    for count in [201, 1000] {
      #expect(flaw(String(repeating: "字", count: count) + "____。") != nil)
    }
  }

  @Test func englishPromptsHaveThirtyToFourHundredLetters() {
    for count in [1, 29] { #expect(flaw(String(repeating: "a", count: count) + " ____.") != nil) }
    for count in [30, 390] { #expect(flaw(String(repeating: "a", count: count) + " ____.") == nil) }
    for count in [401, 1000] {
      #expect(flaw(String(repeating: "a", count: count) + " ____.") != nil)
    }
  }

  @Test func anEnglishFigureHasAtMostThreeHundredLetters() {
    func flaw(_ count: Int) -> String? {
      PromptLength().flaw(
        of: .sample(
          String(repeating: "a", count: count) + " ____.", answer: "12", asked: .number,
          topic: .figure), in: .sample())
    }
    #expect(flaw(290) == nil)
    #expect(flaw(310) != nil)
  }
}
