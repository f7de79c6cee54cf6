import Testing

@testable import QuestionGeneration

@Suite struct NegatedFigureTests {
  private func flaw(_ prompt: String) -> String? {
    NegatedFigure().flaw(of: .sample(prompt, answer: "30", asked: .number), in: .sample())
  }

  @Test func refusesANumberThatIsTurnedDown() {
    #expect(flaw("The peace we seek is not peace for ____ years.") != nil)
  }

  @Test(arguments: [
    "The town asked for not less than ____ dollars a week.",
    "It was not until the fleet had ____ ships that Ostham was safe.",
    "The town has not paid its guards, and ____ men left in 1946.", "Ostham had ____ ships.", "",
  ])
  func letsNumbersPassThatAreSaid(prompt: String) { #expect(flaw(prompt) == nil) }
}
