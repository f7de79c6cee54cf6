import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct MisreadTextTests {
  private func flaw(_ prompt: String, _ words: [String: Int] = [:]) -> String? {
    var context = CheckContext.sample()
    context.words = words
    return MisreadText().flaw(
      of: .sample(prompt, answer: "21", asked: .number, topic: .figure), in: context)
  }

  @Test(arguments: [
    "In 1947 ____ million dollars will he paid to the town.",
    "The sum can hardly he expected to fall below ____ dollars in 1947.",
    "In 1947 tbe town paid ____ dollars.", "In 1947 the t0wn paid ____ dollars.",
    "In 1947 the mayor ofthe town paid ____ dollars.",
  ])
  func refusesWhatAScannerMisread(prompt: String) { #expect(flaw(prompt) != nil) }

  @Test func refusesAWordThatIsBrokenInTwo() {
    let words = ["census": 4, "cen": 1, "sus": 1]
    #expect(flaw("The king made a cen sus ____ years before.", words) != nil)
    // Words of their own: some times, beside sometimes.
    #expect(
      flaw("It paid ____ dollars at some times.", ["sometimes": 4, "some": 9, "times": 6]) == nil)
  }

  @Test func refusesTheHyphenOfALine() {
    #expect(flaw("The war-fare cost ____ dollars.", ["warfare": 2, "war": 9, "fare": 1]) != nil)
    #expect(
      flaw("The co-operation cost ____ dollars.", ["cooperation": 2, "co": 9, "operation": 5])
        == nil)
  }

  @Test func refusesAHyphenWhereADashWas() {
    let words = ["war": 9, "payments": 9, "self": 3, "war-payments": 1]
    #expect(flaw("The ____ dollars come from the war-payments to guards.", words) != nil)
    #expect(flaw("The ____ dollars come from the self-payments to guards.", words) == nil)
  }

  @Test(arguments: [
    "To which he added ____ dollars in 1947.", "In 1947 the mayor said he expected ____ dollars.",
    "Will he be paid ____ dollars in 1947?", "He paid ____ dollars in the 1920s for the B12.",
    "On the 101st day ____ boats came.", "",
  ])
  func letsCleanTextPass(prompt: String) { #expect(flaw(prompt) == nil) }
}
