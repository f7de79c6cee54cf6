import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct UndatedFigureTests {
  private func flaw(_ prompt: String, period: String? = nil, needsDate: Bool = true) -> String? {
    UndatedFigure().flaw(
      of: .sample(prompt, answer: "37", asked: .number, needsDate: needsDate, period: period),
      in: .sample())
  }

  @Test(arguments: [
    "全市风电企业超过____家。", "The bridge carries ____ vehicles a day.",
    "The colony is estimated at ____ pairs.",
    "The colony has ____ pairs and was counted.",
  ])
  func refusesFiguresThatChangeWithTimeWithoutADate(prompt: String) {
    #expect(flaw(prompt) != nil)
  }

  @Test func letsFiguresPassThatHaveADateOrNeedNone() {
    #expect(flaw("2024年，全市风电企业超过____家。", period: "2024年") == nil)
    #expect(flaw("全市有____个区。", needsDate: false) == nil)
  }

  @Test(arguments: [
    "The Ostham bridge cost $____ million.", "The wardens of Skarnholm counted ____ pairs.",
    "The tower of Ostham was ____ metres high.",
  ])
  func whatEnglishTellsInThePastOfANameNeedsNoDate(prompt: String) {
    #expect(flaw(prompt) == nil)
  }

  @Test(arguments: ["The bridge cost $____ million.", "A total of ____ million dollars was spent."])
  func whatEnglishTellsOfNothingWithANameNeedsADate(prompt: String) {
    #expect(flaw(prompt) != nil)
  }

  @Test func looksAtNumbersOnly() {
    let candidate = Candidate.sample("全市____超过。", answer: "企业", needsDate: true)
    #expect(UndatedFigure().flaw(of: candidate, in: .sample()) == nil)
  }
}
