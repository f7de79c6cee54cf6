import Testing

@testable import QuestionGeneration

@Suite struct UnnamedMeasureTests {
  private func flaw(_ prompt: String) -> String? {
    UnnamedMeasure().flaw(of: .sample(prompt, answer: "30", asked: .number), in: .sample())
  }

  @Test(arguments: [
    "The north of Ostham has a cooler climate, with around ____ hours.",
    "The quays of Ostham receive about ____ hours.",
    "During the first ____ months 32 million dollars were spent.",
    "The debt of Ostham is the lowest in ____ years.",
  ])
  func refusesAmountsOfNothing(prompt: String) { #expect(flaw(prompt) != nil) }

  @Test(arguments: [
    "The north of Ostham has a cooler climate, with around ____ hours of sunshine.",
    "The voyage to Ostham lasted about ____ hours.",
    "During the first ____ months of 1946 the war cost 32 million dollars.",
    "In 1946 the debt of Ostham was the lowest in ____ years.",
    "The fort was held by Ostham with ____ men.", "",
  ])
  func letsAmountsOfSomethingPass(prompt: String) { #expect(flaw(prompt) == nil) }
}
