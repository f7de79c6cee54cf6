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

  private func flaw(of prompt: String) -> String? {
    AskedRange().flaw(of: .sample(prompt, answer: "89", asked: .number), in: .sample())
  }

  @Test(arguments: [
    "The port expects between ____ million and 93 million tons.",
    "The port expects between 70 million and ____ million tons.",
    "The port expects between $____ and $93 million.",
  ])
  func refusesOneEndOfARange(prompt: String) { #expect(flaw(of: prompt) != nil) }

  @Test(arguments: [
    "The port had ____ ships and 93 cranes.",
    "The road between the port and the town cost ____ million.",
  ])
  func letsOtherNumbersBesideAndPass(prompt: String) { #expect(flaw(of: prompt) == nil) }
}
