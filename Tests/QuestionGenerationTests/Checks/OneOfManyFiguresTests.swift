import Testing

@testable import QuestionGeneration

@Suite struct OneOfManyFiguresTests {
  private func flaw(_ prompt: String) -> String? {
    OneOfManyFigures().flaw(of: .sample(prompt, answer: "30", asked: .number), in: .sample())
  }

  @Test(arguments: [
    "It gave 2,827 million dollars to the fleet, ____ million dollars to the port, 850 million to roads and 3.5 million to parks.",
    "Of all, 40% fished, ____% farmed, 12.5 per cent traded and 3% did nothing.",
  ])
  func refusesFiguresOfARow(prompt: String) { #expect(flaw(prompt) != nil) }

  @Test(arguments: [
    "It gave 2,827 million dollars to the fleet, ____ million dollars to the port and 850 million to roads.",
    "In 1946, 1947 and 1948 it had 12 ships, ____ boats and 30 rafts.", "",
  ])
  func letsFewFiguresPass(prompt: String) { #expect(flaw(prompt) == nil) }
}
