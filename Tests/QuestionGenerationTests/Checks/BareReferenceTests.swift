import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct BareReferenceTests {
  private func flaw(_ prompt: String, form: Statement.Form? = nil) -> String? {
    BareReference().flaw(
      of: .sample(
        prompt, answer: "21", asked: .number, topic: form == nil ? .figure : .quote, form: form),
      in: .sample())
  }

  @Test(arguments: [
    "Costs of the program, other than for tools, are estimated at ____ dollars in 1947.",
    "Each of the talks of ____ added a stone to the structure.",
    "A team from Ostham built a model to win the Grand Prize in 2009 for ____ dollars.",
    "In ____ the colony became self-governing.",
  ])
  func refusesNounsThatTheTextBeforeNames(prompt: String) { #expect(flaw(prompt) != nil) }

  @Test(arguments: [
    "Costs of the program of relief are estimated at ____ dollars in 1947.",
    "A program of relief was begun in 1946, and the program cost ____ dollars.",
    "In 1947 the plan called Harbour Two cost ____ dollars.",
    "In 1947 the project office of Ostham paid ____ dollars.",
    "Brennan & Howe built a wharf in 1947, and the company paid ____ dollars.",
    "In 1947 the Project cost ____ dollars.", "",
  ])
  func letsNounsPassThatTheSentenceTells(prompt: String) { #expect(flaw(prompt) == nil) }

  @Test func somebodysQuotedWordsMayPoint() {
    #expect(flaw("Brennan said: “The costs of the program are ____.”", form: .direct) == nil)
  }

  @Test func refusesABalanceOfNothing() {
    func flaw(_ prompt: String) -> String? {
      BareReference().flaw(
        of: .sample(prompt, answer: "28", asked: .number, topic: .figure), in: .sample())
    }
    #expect(
      flaw("The unexpended balances will be down to ____ billion dollars on June 30, 1946.") != nil)
    #expect(flaw("The unexpended balances of the port will be ____ billion dollars.") == nil)
    #expect(flaw("The unexpended balances in Ostham will be ____ billion dollars.") == nil)
  }
}
