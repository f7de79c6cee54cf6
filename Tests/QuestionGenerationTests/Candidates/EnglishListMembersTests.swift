import Testing

@testable import QuestionGeneration

@Suite struct EnglishListMembersTests {
  private func members(_ text: String) -> [String] {
    let passage = Passage(text)
    let tokens = EnglishTokens(passage, in: passage.all).tokens
    return EnglishListMembers(passage: passage, tokens: tokens).ranges().map(passage.string)
  }

  @Test func theLastMemberOfAClosedListIsFound() {
    #expect(
      members("The enemies of the port are storms, silt, debt, and war itself.") == ["war itself"])
  }

  @Test(arguments: [
    "Ships carry goods such as timber, salt, and herring.",
    "Silt and storms.",
    "Goods, including timber, salt, and herring.",
    "They came, they saw, and they left the harbour at once.",
  ])
  func openListsAndClausesHaveNone(text: String) {
    #expect(members(text).isEmpty, "\(members(text))")
  }
}
