import Discourse
import Testing

@testable import QuestionGeneration

@Suite struct UsualFactsTests {
  @Test func anOrdinaryArticleHasOneForEvery100CharactersOr60Words() {
    #expect(UsualFacts.share(hanCharacters: 2000, words: 0) == 20)
    #expect(UsualFacts.share(hanCharacters: 0, words: 1200) == 20)
    #expect(UsualFacts.share(hanCharacters: 1000, words: 600) == 20)
  }

  @Test(arguments: [(500, 7), (1000, 11), (4000, 35), (20_000, 126), (200_000, 796)])
  func theShareGrowsWithThePower0Point8(characters: Int, facts: Int) {
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

  @Test func wordsAndHanCharactersOfProseAreCounted() {
    // Eight words and eleven characters, twenty-five times; marks and headings don't count.
    let text =
      "# A title\n## A heading that goes on and on\n"
      + String(repeating: "The old mill, (it) stands by the river. 河边有一座很老的磨坊。\n", count: 25)
    let article = ArticleAnalysis(SampleSources.plain(text).article)
    let shares = [(250, 200), (275, 200), (300, 225)].map {
      UsualFacts.share(hanCharacters: $0.0, words: $0.1)
    }
    #expect(shares.contains(UsualFacts.share(of: article)))
    #expect(UsualFacts.share(of: ArticleAnalysis(SampleSources.plain("").article)) == 1)
  }
}
