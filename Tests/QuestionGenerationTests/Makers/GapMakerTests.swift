import Discourse
import Language
import Testing

@testable import QuestionGeneration

@Suite struct GapMakerTests {
  private static let samples = SampleTexts.all

  @Test func everyGapIsMadeOfWholeTokensOfItsSentenceAndOnce() {
    for text in Self.samples {
      let article = InspectedArticle(text)
      for (index, source) in article.found.sources.enumerated() {
        let sentence = source.reading.sentence
        #expect(Set(source.gaps.map(\.gap.range)).count == source.gaps.count)
        for gap in source.gaps.map(\.gap) {
          #expect(gap.sentence == index)
          #expect(sentence.range.lowerBound <= gap.range.lowerBound)
          #expect(gap.range.upperBound <= sentence.range.upperBound)
          #expect(!gap.range.isEmpty && !gap.tokens.isEmpty)
          #expect(sentence.tokens.contains(gap.head) && gap.tokens.contains(gap.head))
          if !gap.isNumeric { #expect(article.article.bytes(gap.tokens) == gap.range) }
        }
      }
    }
  }

  @Test func gapsGoByTheirPlaces() {
    for text in Self.samples {
      for source in InspectedArticle(text).found.sources {
        let places = source.gaps.map { [$0.gap.range.lowerBound, $0.gap.range.upperBound] }
        #expect(places == places.sorted { $0.lexicographicallyPrecedes($1) })
      }
    }
  }

  @Test(arguments: [
    ("The Northern Bridge cost $412 million in 2004.", "$412 million"),
    ("Exports of tea rose by 12.5 percent last spring.", "12.5 percent"),
    ("The new quay is 460 metres long.", "460"),
    ("The colony had 24,300 pairs of puffins.", "24,300"),
    ("新码头全长460米。", "460米"), ("全村去年卖茶收入7000万元。", "7000万元"), ("茶叶产量比上年增长12.5%。", "12.5%"),
    ("新碼頭全長460米。", "460米"),
  ])
  func aFigureIsAskedWithItsUnitAndInEnglishWithoutWhatIsCounted(text: String, words: String) throws
  {
    let gap = try #require(InspectedArticle(text).made(words))
    #expect(gap.isNumeric)
  }

  @Test(arguments: [
    ("The rule is called the “double lamp rule” in the harbour.", "double lamp rule"),
    ("渔民把这种做法叫作“先灯后网”，至今没有改变。", "先灯后网"), ("漁民把這種做法叫作「先燈後網」，至今沒有改變。", "先燈後網"),
  ])
  func quotedWordsAreAskedWhole(text: String, words: String) throws {
    let gap = try #require(InspectedArticle(text).made(words))
    #expect(gap.kind == .quoted)
  }

  @Test func aTitleIsAskedWithoutItsMarks() throws {
    let gap = try #require(InspectedArticle("县里去年通过了《渔船更新办法》，共有九条。").made("渔船更新办法"))
    #expect(gap.kind == .title)
  }

  @Test func aYearIsADateAndNotAFigure() throws {
    for (text, year) in [
      ("The railway reached Calder in 1904.", "1904"), ("铁路在1904年通到白石湾。", "1904年"),
    ] {
      let gap = try #require(InspectedArticle(text).made(year))
      guard case .date = gap.kind else {
        Issue.record("\(gap.kind)")
        continue
      }
    }
  }

  @Test func nothingIsMadeOfNothing() {
    for text in ["", "\n\n", "。", "…", "!"] {
      #expect(InspectedArticle(text).found.sources.allSatisfy { $0.gaps.isEmpty })
    }
  }

  @Test func noGapBeginsOrEndsWithAnArticleOrAMark() {
    for text in Self.samples {
      let article = InspectedArticle(text)
      for gap in article.found.sources.flatMap(\.gaps).map(\.gap) where gap.kind == .term {
        let words = article.article.string(gap.range)
        for word in ["the ", "a ", "an ", "The ", "的"] {
          #expect(!words.hasPrefix(word), "\(words)")
        }
        #expect(words.last.map { !",.;:，。；：的".contains($0) } ?? false, "\(words)")
      }
    }
  }
}
