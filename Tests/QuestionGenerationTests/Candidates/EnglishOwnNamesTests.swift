import Testing

@testable import QuestionGeneration

@Suite struct EnglishOwnNamesTests {
  private func isAsked(_ text: String, _ name: String) -> Bool? {
    let passage = Passage(text)
    let tokens = EnglishTokens(passage, in: passage.all).tokens
    guard let place = passage.first(name, in: passage.all),
      let start = tokens.firstIndex(where: { $0.range.lowerBound >= place.lowerBound }),
      let end = tokens.lastIndex(where: { $0.range.upperBound <= place.upperBound })
    else { return nil }
    return EnglishOwnNames(passage: passage, tokens: tokens).isAsked(start..<end + 1)
  }

  @Test(arguments: [
    (
      "The Council has renewed the Harbour Trade Act which gives the frame for new talks.",
      "Harbour Trade Act"
    ),
    (
      "The people of the Virgin Islands should be given a measure of self-government.",
      "Virgin Islands"
    ),
  ])
  func asksForWhatHasOneName(text: String, name: String) {
    #expect(isAsked(text, name) == true)
  }

  @Test(arguments: [
    (
      "It is necessary for the Chief Executive to submit one budget to the whole town.",
      "Chief Executive"
    ),
    ("New works in the Western States and in the South would add to our output.", "Western States"),
    (
      "Nobody should lose the vote because he lives at the Nation's Capital for a while.",
      "Nation's Capital"
    ),
    (
      "The Ostham Valley Board will go on using the waters of the Valley for all.",
      "Ostham Valley Board"
    ),
    (
      "We shall build on the plans for the Long Sound, the Old Sound, and the Grey Reef.",
      "Grey Reef"
    ),
    ("The works are for the Harbour Board.", "Harbour Board"),
  ])
  func asksForNothingThatHasOtherNamesOrIsShown(text: String, name: String) {
    #expect(isAsked(text, name) == false)
  }
}
