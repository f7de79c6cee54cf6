import Discourse
import Testing

@testable import QuestionGeneration

@Suite struct WordEchoesTests {
  private func isShown(_ words: String, in text: String) throws -> Bool {
    let article = InspectedArticle(text)
    let gap = try #require(article.gap(words))
    return WordEchoes(article: article.article).areShown(gap, article.found.sources[0].reading)
  }

  @Test(arguments: [
    ("harbour", "The harbour board dredged the old harbour twice."),
    ("linguistics", "The linguist taught linguistics at night."),
    ("engineers", "The engineering school trained two hundred engineers."),
    ("渔船", "渔船坏了，村里又买了一条渔船。"), ("渔船修理", "渔船修理厂负责渔船修理。"), ("漁船", "漁船壞了，村裏又買了一條漁船。"),
  ])
  func wordsThatStandAroundTheGapAreShown(words: String, text: String) throws {
    #expect(try isShown(words, in: text))
  }

  @Test func theHeadOfATermMayStandAroundItWhatTellsItFromOthersMayNot() throws {
    #expect(try !isShown("ductile iron", in: "The pipes are of a cast iron known as ductile iron."))
    #expect(try isShown("cast iron", in: "The pipes are of cast steel and of cast iron."))
  }

  @Test(arguments: [
    ("harbour", "The board dredged the old harbour twice."),
    ("art", "The art of parting is short."),
    ("station", "The state railway built a station here."), ("码头", "村里修了一座码头，可以停大船。"),
    ("造船业", "船厂带动了造船业。"),
  ])
  func wordsThatStandInTheGapAloneAreNot(words: String, text: String) throws {
    #expect(try !isShown(words, in: text))
  }

  @Test func whereAnEnglishWordStandsDoesNotMatter() throws {
    #expect(try isShown("Harbour", in: "Harbour dues pay for the harbour."))
    #expect(try isShown("harbour", in: "Harbour dues pay for the harbour wall."))
  }
}
