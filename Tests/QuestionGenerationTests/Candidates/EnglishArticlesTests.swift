import Testing

@testable import QuestionGeneration

@Suite struct EnglishArticlesTests {
  private func spellings(_ text: String, _ words: String, _ shape: Gap.Shape = .phrase) -> [String]
  {
    let passage = Passage(text)
    guard let range = passage.first(words, in: passage.all) else { return [] }
    return EnglishArticles.spellings(
      of: Gap(range: range, text: words, shape: shape, isHead: false, endsClause: true, score: 1),
      in: passage)
  }

  @Test func anAnswerIsRightWithAndWithoutItsArticle() {
    #expect(spellings("It fought on the sea.", "the sea") == ["sea"])
    #expect(spellings("It won the Harbour Prize.", "Harbour Prize") == ["the Harbour Prize"])
    #expect(spellings("Near Grand Reef it sank.", "Grand Reef", .name) == ["the Grand Reef"])
    #expect(spellings("It lacked good luck.", "good luck").isEmpty)
  }
}
