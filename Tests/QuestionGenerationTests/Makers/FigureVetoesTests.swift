import Testing

@testable import QuestionGeneration

@Suite struct FigureVetoesTests {
  private func veto(_ words: String, in text: String, date: String? = nil) throws -> Veto? {
    let article = InspectedArticle(text, date: date)
    return article.veto(try #require(article.made(words), "\(article.gaps())"))
  }

  @Test(arguments: [
    ("460", "The new quay at Norrin is 460 metres long."),
    ("$412 million", "The Northern Bridge cost $412 million and opened in 2004."),
    ("7000万元", "全村去年卖茶收入7000万元，比前年多。"), ("460米", "新码头全长460米，可以停靠大船。"),
  ])
  func aPlainFigureCanBeAsked(words: String, text: String) throws {
    #expect(try veto(words, in: text) == nil)
  }

  @Test(arguments: [
    ("47", "Margaret Holloway, 47, drew the plans of the bridge."),
    ("62岁", "林建国今年62岁，在白石湾住了一辈子。"),
  ])
  func anAgeIsToldInPassing(words: String, text: String) throws {
    #expect(try veto(words, in: text) == .passing)
  }

  @Test(arguments: [
    ("180", "The yard has 100 welders and 80 painters, 180 people in all."),
    ("80", "The yard has 100 welders and 80 painters, 180 people in all."),
    ("60%", "全村的船60%是木船，40%是铁船。"), ("180人", "船厂有焊工100人、漆工80人，合计180人。"),
  ])
  func whatTheOtherNumbersGiveIsDerivable(words: String, text: String) throws {
    #expect(try veto(words, in: text) == .derivable)
  }

  @Test(arguments: [
    ("100", "The yard has 100 welders and 70 painters, 180 people in all."),
    ("60%", "全村的船60%是木船，30%是铁船。"),
  ])
  func whatTheOtherNumbersDoNotGiveIsNot(words: String, text: String) throws {
    #expect(try veto(words, in: text) == nil)
  }

  @Test(arguments: [
    ("350", "For example, a boat with 350 nets needs a crew of nine."),
    ("350张", "例如，一条有350张网的船要九个人。"), ("350米", "例如，一條有350米網的船要九個人。"),
  ])
  func aNumberOfAnExampleIsNotAsked(words: String, text: String) throws {
    #expect(try veto(words, in: text) == .example)
  }

  @Test(arguments: [
    ("800", "航天器含光800在夜里升空。"), ("11", "The crew of Apollo 11 landed on the Moon."),
  ])
  func aNumberOfANameIsNotAsked(words: String, text: String) throws {
    let article = InspectedArticle(text)
    guard let gap = article.made(words) else { return }
    #expect(article.veto(gap) == .inName)
  }

  @Test(arguments: [
    ("five", "The yard closed five years ago after a long strike."), ("40年", "船厂40年前就关了门，再没有开。"),
  ])
  func aTimeFromNowIsToldInPassing(words: String, text: String) throws {
    let article = InspectedArticle(text)
    guard let gap = article.made(words) else { return }
    #expect(article.veto(gap) != nil)
  }

  @Test(arguments: [
    ("46", "The yard sold 46 boats and mended another 46 boats."), ("46条", "船厂卖了46条船，又修了46条船。"),
  ])
  func aNumberThatStandsTwiceIsShown(words: String, text: String) throws {
    #expect(try veto(words, in: text) == .shown)
  }

  @Test func theArticlesOwnYearIsDerivable() throws {
    for (year, text) in [
      ("2019", "The yard sold 46 boats in 2019 and built a new slip."),
      ("2019年", "船厂2019年卖了46条船，还修了新船台。"),
    ] {
      #expect(try veto(year, in: text, date: "2019-05-12") == .derivable)
      #expect(try veto(year, in: text, date: "2020-05-12") == nil)
      #expect(try veto(year, in: text) == nil)
    }
  }

  @Test func aRankIsVague() throws {
    for (words, text) in [
      ("third", "The yard came third in the race of last year."), ("第三", "船厂在比赛里得了第三。"),
    ] {
      let article = InspectedArticle(text)
      if let gap = article.made(words) { #expect(article.veto(gap) != nil) }
    }
  }

  @Test(arguments: [
    "The mill ran for minus 99999999999999999999 years until 1843, and it was closed in 1900.",
    "The mill lost money for −1e30 years from 1843, and it was closed by its owners in 1900.",
  ])
  func aSpanThatNoNumberHoldsGivesNoYear(text: String) throws {
    #expect(try veto("1843", in: text) != .derivable)
  }
}
