import Testing

@testable import QuestionGeneration

@Suite struct ShownKindTests {
  private func flaw(_ prompt: String, _ answer: String) -> String? {
    ShownKind().flaw(of: .sample(prompt, answer: answer, asked: .term(.name)), in: .sample())
  }

  @Test func refusesATermWhoseNounIsShown() {
    #expect(
      flaw("The ____ is the largest sector in the economy of Ostham.", "service sector") != nil)
  }

  @Test(arguments: [
    ("The ____ is the largest landmass of Ostham.", "South Island"),
    ("The ____ is the largest branch of trade in Ostham.", "service sector"),
    ("Trees of this kind are called ____.", "regression trees"),
    ("The output is also known as a ____.", "supervisory signal"),
  ])
  func letsOthersPass(prompt: String, answer: String) { #expect(flaw(prompt, answer) == nil) }
}
