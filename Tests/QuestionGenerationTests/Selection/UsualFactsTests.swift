import Testing

@testable import QuestionGeneration

@Suite struct UsualFactsTests {
  @Test func anOrdinaryArticleHasOneForEvery100CharactersOr60Words() {
    #expect(UsualFacts.share(hanCharacters: 2000, words: 0) == 20)
    #expect(UsualFacts.share(hanCharacters: 0, words: 1200) == 20)
    #expect(UsualFacts.share(hanCharacters: 1000, words: 600) == 20)
  }

  @Test(arguments: [(500, 9), (1000, 13), (4000, 30), (20_000, 80), (200_000, 317)])
  func theShareGrowsWithThePower0Point6(characters: Int, facts: Int) {
    #expect(UsualFacts.share(hanCharacters: characters, words: 0) == facts)
  }

  @Test func aLongerArticleNeverHasLess() {
    var last = 1
    for length in stride(from: 0, through: 60_000, by: 37) {
      let share = UsualFacts.share(hanCharacters: length, words: length / 9)
      #expect(share >= last)
      last = share
    }
  }

  @Test func everyLengthHasAShare() {
    #expect(UsualFacts.share(hanCharacters: 0, words: 0) == 1)
    #expect(UsualFacts.share(hanCharacters: -5, words: -5) == 1)
    #expect(UsualFacts.share(hanCharacters: 1 << 40, words: 1 << 40) > 1_000_000)
  }

  @Test func wordsAndHanCharactersOfEachArticleAreCounted() {
    let sentences = SentenceCollector.sentences(of: SampleTexts.sources.map(\.article))
    let shares = UsualFacts.shares(of: sentences, articles: SampleTexts.sources.count)
    for (article, source) in SampleTexts.sources.enumerated() {
      let own = SentenceCollector.sentences(of: [source.article])
      #expect(UsualFacts.shares(of: own, articles: 1) == [shares[article]])
    }
  }
}
