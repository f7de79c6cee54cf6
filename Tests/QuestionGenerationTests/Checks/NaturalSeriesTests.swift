import Testing

@testable import QuestionGeneration

@Suite struct NaturalSeriesTests {
  private func flaw(_ prompt: String, _ answer: String) -> String? {
    NaturalSeries().flaw(of: .sample(prompt, answer: answer, asked: .term(.half)), in: .sample())
  }

  @Test(arguments: [
    (
      "Those who fought on land, those who fought on ____, and those in the air deserve it.",
      "the sea"
    ),
    ("They came from the north, the south, the east and the ____ to Ostham.", "west"),
    ("We shall neither fear war nor give up ____ for it.", "peace"),
  ])
  func refusesMembersOfAKnownSeries(prompt: String, answer: String) {
    #expect(flaw(prompt, answer) != nil)
  }

  @Test(arguments: [
    ("Those who fought on land deserve as much as those who fought on ____.", "the sea"),
    ("The right to fish comes not from the crown, but from the ____.", "open sea"),
    ("They came from the north to ____.", "Ostham"), ("____", ""),
  ])
  func letsOtherWordsPass(prompt: String, answer: String) {
    #expect(flaw(prompt, answer) == nil)
  }
}
