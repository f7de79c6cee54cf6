import Testing

@testable import QuestionGeneration

@Suite struct EnglishParallelsTests {
  private func answers(_ text: String) -> [String] {
    let passage = Passage(text)
    let tokens = EnglishTokens(passage, in: passage.all).tokens
    return EnglishParallels(passage: passage, tokens: tokens, statement: passage.all).ranges().map(
      passage.string)
  }

  @Test(arguments: [
    ("The right to fish comes not from the crown, but from the open sea.", "the open sea"),
    ("Our need is not a wider harbour, but a deeper one of stone.", "deeper one of stone"),
    ("The law may end all forms of open trade and all forms of hidden theft.", "hidden theft"),
    ("If a town cannot help those who are poor, it cannot save those who are rich.", "rich"),
    ("Let us use the wonders of steam instead of its terrors.", "wonders of steam"),
    (
      "Ask not what the sea will give to you--ask what you will give to the sea.",
      "you will give to the sea"
    ),
  ])
  func theSecondHalfIsAsked(text: String, answer: String) {
    #expect(answers(text).contains(answer), "\(answers(text))")
  }

  @Test func inASpeechShortRepetitionsAreNoParallel() {
    func strict(_ text: String) -> [String] {
      let passage = Passage(text)
      let tokens = EnglishTokens(passage, in: passage.all).tokens
      return EnglishParallels(
        passage: passage, tokens: tokens, statement: passage.all, isStrict: true
      ).ranges().map(passage.string)
    }
    #expect(strict("A small volume of trade needs a large volume of maturing bonds.").isEmpty)
    #expect(strict("It lies in the hands of farmers, in the hands of our citizens.").isEmpty)
    #expect(
      strict("He can end all forms of human poverty and all forms of human life.")
        == ["human life"])
  }

  @Test(arguments: [
    // The second half opens with a verb, is half of a name or of a compound, or counts.
    "Demand for our ships and the strength of our ships is growing fast.",
    "The more we manage the debt, the easier it is to pay for the debt service.",
    "If the price holds, we need more than the Price Control Act.",
    "It rose from 12 million dollars in the spring to 15 million dollars in the fall.",
  ])
  func whatIsNoHalfIsNotAsked(text: String) {
    for answer in answers(text) {
      #expect(!["is growing fast", "service", "Control Act", "fall"].contains(answer))
    }
  }

  @Test(arguments: [
    "", "not but", "not a, but a", "who are who are who are", "ask, ask",
    "instead of",
  ])
  func fragmentsGiveNothingThatIsNotThere(text: String) {
    #expect(answers(text).allSatisfy { text.contains($0) })
  }
}
