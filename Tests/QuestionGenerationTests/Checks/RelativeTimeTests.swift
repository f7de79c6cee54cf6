import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct RelativeTimeTests {
  private func flaw(
    _ prompt: String, topic: Question.Topic = .figure, form: Statement.Form? = nil
  ) -> String? {
    RelativeTime().flaw(
      of: .sample(prompt, answer: "12", asked: .number, topic: topic, form: form), in: .sample())
  }

  @Test(arguments: [
    "Last September the port of Ostham sold ____ ships.",
    "The fleet will cost ____ million dollars in the next fiscal year.",
    "The port now has ____ cranes.", "Trade has recently grown by ____ percent.",
    "Over the past five years the town built ____ schools.",
    "In a vote less than three years ago ____ men were for it.",
  ])
  func refusesTimesThatDependOnTheWriter(prompt: String) {
    #expect(flaw(prompt) != nil)
    #expect(flaw(prompt, topic: .quote, form: .own) != nil)
  }

  @Test(arguments: [
    "In September 1946 the port of Ostham sold ____ ships.",
    "Until now-forgotten wars ended, it held ____ guns.", "The last king of Ostham had ____ ships.",
    "In the fiscal year 1947 it will cost ____ million dollars.",
    "About 66 million years ago ____ kinds of birds lived.", "",
  ])
  func letsTimesOfTheirOwnPass(prompt: String) {
    #expect(flaw(prompt) == nil)
  }

  @Test func whatSomebodySaidMaySayToday() {
    #expect(
      flaw("Ada Finch said: “Today we open ____ gates.”", topic: .quote, form: .direct) == nil)
  }
}
