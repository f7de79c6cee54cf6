import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct NamelessBodyTests {
  private func flaw(_ prompt: String) -> String? {
    NamelessBody().flaw(
      of: .sample(prompt, answer: "12", asked: .number, topic: .figure), in: .sample())
  }

  @Test(arguments: [
    "In 1947 the Department spent ____ million dollars.",
    "It gave 35 million for roads and ____ million for other services of the Agency.",
  ])
  func refusesBodiesWhoseNameStandsElsewhere(prompt: String) {
    #expect(flaw(prompt) != nil)
  }

  @Test(arguments: [
    "In 1947 the Department of Fisheries spent ____ million dollars.",
    "In 1947 the Ostham Harbour Commission spent ____ dollars, and the Commission was thanked.",
    "In 1947 the President spent ____ days at sea.", "In 1947 the department spent ____ dollars.",
    "",
  ])
  func letsNamedBodiesPass(prompt: String) {
    #expect(flaw(prompt) == nil)
  }
}
