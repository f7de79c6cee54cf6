import Testing

@testable import QuestionGeneration

@Suite struct RankBesideTopTests {
  private func flaw(_ prompt: String) -> String? {
    RankBesideTop().flaw(of: .sample(prompt, answer: "20", asked: .number), in: .sample())
  }

  @Test(arguments: [
    "The press of Ostham has been in the top ____, with the 19th freest papers in 2015.",
    "Ostham stood among the top ____, in the twelfth place of 2015.",
  ])
  func refusesATopBesideItsRank(prompt: String) { #expect(flaw(prompt) != nil) }

  @Test(arguments: [
    "In 2015 Ostham was among the top ____ ports of the world.",
    "In the 19th century Ostham had ____ ports.", "",
  ])
  func letsOtherNumbersPass(prompt: String) { #expect(flaw(prompt) == nil) }
}
