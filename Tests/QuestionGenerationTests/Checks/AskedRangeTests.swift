import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct AskedRangeTests {
  private func flaw(_ answer: String) -> String? {
    AskedRange().flaw(
      of: .sample("The war killed ____ men.", answer: answer, asked: .number, topic: .figure),
      in: .sample())
  }

  @Test(arguments: ["30,000–40,000", "5-8", "3～5", "five to 10"])
  func refusesBothEndsOfARange(answer: String) { #expect(flaw(answer) != nil) }

  @Test(arguments: ["30,000", "4.5", "-5", "三十"])
  func letsOneNumberPass(answer: String) { #expect(flaw(answer) == nil) }
}
