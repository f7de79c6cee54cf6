import ArticleReading
import Discourse
import Language
import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct ContextFinderTests {
  private func found(_ words: String, of sentence: Int, in article: InspectedArticle) throws
    -> (veto: Veto?, pieces: [String], kinds: [ContextFinder.Piece.Kind])
  {
    let gap = try #require(
      article.made(words, of: sentence) ?? article.gap(words, of: sentence), "\(words)")
    let found = article.contexts.context(of: gap)
    return (
      found.veto, found.pieces.map { article.article.string($0.range) }, found.pieces.map(\.kind)
    )
  }

  @Test func whatStandsAloneHasNoContext() throws {
    for (words, text) in [
      ("granite", "Welsh masons built the lighthouse at Cape Norrin of grey granite in 1904."),
      ("460米", "白石湾船厂在2019年修建了一座460米长的码头。"),
    ] {
      let context = try found(words, of: 0, in: InspectedArticle(text))
      #expect(context.veto == nil && context.pieces == [])
    }
  }

  @Test(arguments: [
    (
      "Margaret Holloway", "granite",
      "Margaret Holloway studied masonry at Calder. She built the lighthouse of grey granite."
    ),
    ("王小云", "花岗岩", "王小云在山东学习石工。她用花岗岩修建了白石湾的灯塔。"),
    ("王小雲", "花崗岩", "王小雲在山東學習石工。她用花崗岩修建了白石灣的燈塔。"),
  ])
  func aPronounIsExplainedByWhomItMeansOrByTheSentenceBefore(
    name: String, words: String, text: String
  ) throws {
    let context = try found(words, of: 1, in: InspectedArticle(text))
    #expect(context.veto == nil)
    #expect(context.pieces.contains { $0.contains(name) })
  }

  @Test func aPronounThatNothingExplainsIsUnresolved() throws {
    let context = try found(
      "granite", of: 0, in: InspectedArticle("She built it of grey granite in the spring."))
    #expect(context.veto == .unresolved)
    #expect(context.pieces == [])
  }

  @Test func theSentenceBeforeIsShownWholeAndNeverWithTheAnswer() throws {
    let text = """
      Calder has a new railway of narrow gauge. It carries slate from the quarry to the harbour.
      """
    let article = InspectedArticle(text)
    let context = try found("slate", of: 1, in: article)
    #expect(context.veto == nil && context.pieces == ["Calder has a new railway of narrow gauge."])
    let other = InspectedArticle(text.replacing("narrow gauge", with: "slate and iron"))
    #expect(try found("slate", of: 1, in: other).pieces.allSatisfy { !$0.contains("slate") })
  }

  /// Texts in which much leans on what stands before.
  private static let leaning =
    SampleTexts.all + [
      """
      # The yard at Calder
      The yard at Calder was founded by Peter Heller in 1904. It built thirty boats for the herring fleet.
      They were made of oak. He sold them to fishermen from Norrin for 240 pounds each.
      ## After the war
      The company turned to steel. This made its boats heavier by 12 percent. It closed in 1971.
      Its last owner, Helen Reed, gave the slipway to the village. She had worked there since 1930.
      """,
      """
      # 白石湾船厂
      白石湾船厂由林建国在1904年创办。该厂为渔民造了三十条木船。它们都是用橡木做的。他把船卖到东湾村，每条240元。
      ## 战后
      船厂改造铁船。这使每条船重了12%。1971年它关了门。
      最后一任厂长王小云把船台送给了村里。她从1930年起就在那里工作。
      """,
    ]

  @Test func noContextShowsItsAnswerOrTakesMoreThanItsColumns() {
    for text in Self.leaning {
      for candidate in ArticleQuestions(SampleSources.plain(text), number: 0).candidates {
        for piece in candidate.context {
          #expect(
            !QuestionFlaws.holds(candidate.answer, in: piece.text),
            "\(candidate.prompt) [\(candidate.answer)] \(piece.text)")
        }
        let columns = candidate.context.flatMap(\.text.unicodeScalars)
          .reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
        #expect(columns <= ContextPiece.mostColumns)
        #expect(candidate.context.count { $0.kind == .before } <= 2)
      }
    }
  }

  @Test func contextIsWordsOfTheArticleAsTheyStand() throws {
    var pieces = 0
    for text in Self.leaning {
      let source = SampleSources.plain(text)
      for candidate in ArticleQuestions(source, number: 0).candidates {
        for piece in candidate.context {
          let words = try #require(piece.part.text(in: source.article)).utf8[piece.range]
          #expect(PromptText.shown(ArraySlice(words)) == piece.text)
          pieces += 1
        }
      }
    }
    #expect(pieces > 0)
  }

  @Test func sentencesBeforeComeInTheirOrderRightBeforeTheirSentence() {
    for text in Self.leaning {
      let source = SampleSources.plain(text)
      for candidate in ArticleQuestions(source, number: 0).candidates {
        guard case .some(let place) = candidate.places.first else { continue }
        var last = (paragraph: -1, end: -1)
        for piece in candidate.context where piece.kind == .before {
          guard case .paragraph(let paragraph) = piece.part else { continue }
          #expect((last.paragraph, last.end) <= (paragraph, piece.range.lowerBound))
          #expect((paragraph, piece.range.upperBound) <= (place.paragraph, place.range.lowerBound))
          #expect(place.paragraph - paragraph <= 1)
          last = (paragraph, piece.range.upperBound)
        }
      }
    }
  }

  @Test func aYearThatIsToldBeforeIsShownForTheWordThatPointsToIt() throws {
    let context = try found(
      "460米", of: 2,
      in: InspectedArticle("白石湾在2016年通了铁路。铁路运送渔获。白石湾船厂同年修建了一座460米长的码头。"))
    #expect(context.veto == nil)
    #expect(context.kinds.contains(.time) && context.pieces.contains("2016年"))
  }
}
