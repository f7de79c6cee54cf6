import ArticleReading
import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct CandidateRendererTests {
  private static let spaced = [
    "The Northern Bridge cost $\u{A0}412 million in the end, and was opened by the mayor.",
    "The Northern Bridge cost $  412 million in the end, and was opened by the mayor.",
    "The new quay at Norrin took €\u{A0}38.5 million out of the harbour fund.",
    "新码头全长 460 米，可以停靠两艘大型货轮。", "全村去年卖茶收入\u{A0}7000\u{A0}万元，比前年多了一半。",
  ]

  @Test func thePlaceOfANumberIsItsPlaceInTheAnswerAsItIsShown() throws {
    var numbers = 0
    for text in SampleTexts.all + Self.spaced {
      for candidate in ArticleQuestions(SampleSources.plain(text), number: 0).candidates {
        guard case .number(let range) = candidate.thing else { continue }
        let bytes = Array(candidate.answer.utf8)
        try #require(range.upperBound <= bytes.count)
        let number = String(decoding: bytes[range], as: UTF8.self)
        guard candidate.answer.contains(where: { $0.isASCII && $0.isNumber }) else { continue }
        #expect(NumberChoices.Form(number) != nil, "\(candidate.answer): \(number)")
        numbers += 1
      }
    }
    #expect(numbers > 0)
  }

  @Test func thePromptFilledInIsTheSentence() {
    for text in SampleTexts.all + Self.spaced {
      for candidate in ArticleQuestions(SampleSources.plain(text), number: 0).candidates {
        let filled = candidate.prompt.replacing(Question.gap, with: candidate.answer)
        func bare(_ words: String) -> String { PromptText.bare(Array(words.utf8)[...]) }
        #expect(bare(filled).contains(bare(candidate.statement)))
      }
    }
  }

  @Test func placesAreThoseOfTheWords() throws {
    for text in SampleTexts.all + Self.spaced {
      let source = SampleSources.plain(text)
      for candidate in ArticleQuestions(source, number: 0).candidates {
        let place = candidate.places[0]
        let bytes = source.article.paragraphs[place.paragraph].text.utf8
        func shown(_ range: Range<Int>) -> String { PromptText.shown(Array(bytes[range])[...]) }
        #expect(shown(place.gap) == candidate.answer)
        #expect(shown(place.range) == candidate.statement)
        #expect(place.sentence.lowerBound <= place.range.lowerBound)
        #expect(place.sentence.upperBound >= place.range.upperBound)
      }
    }
  }

  @Test(arguments: [
    "The keeper of the lighthouse at Norrin was called ____ by the 46 fishermen of Calder.",
    "白石湾的灯塔由____在1904年修建，每天亮十二个小时。",
    "The port of Norrin opened a new quay in May 2004\u{FE0F} and closed the old one.",
    "白石湾的港口在2004年5月\u{FE0F}开放了一座460米\u{301}长的新码头。",
  ])
  func aPromptHasOneGapWhateverTheSentenceHolds(text: String) {
    for candidate in ArticleQuestions(SampleSources.plain(text), number: 0).candidates {
      #expect(candidate.prompt.ranges(of: Question.gap).count == 1, "\(candidate.prompt)")
    }
  }
}
