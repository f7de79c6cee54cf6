import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct RepeatedMeasureTests {
  private func flaw(_ prompt: String) -> String? {
    RepeatedMeasure().flaw(
      of: .sample(prompt, answer: "11.25", asked: .number, topic: .figure), in: .sample())
  }

  @Test func refusesAMeasureSaidTwice() {
    #expect(flaw("2025年我国拥有总规模达____亿人的全球最大渔民总规模。") != nil)
  }

  @Test(arguments: ["2025年我国渔民总规模达____亿人。", "2025年，产业规模达____亿元，比上年的产业规模大。"])
  func letsAMeasurePassThatIsSaidOnceInItsClause(prompt: String) { #expect(flaw(prompt) == nil) }
}
