import QuestionBank
import TestSupport
import Testing

@testable import struct QuestionBank.AnswerLeak

@Suite struct AnswerLeakTests {
  @Test(arguments: [
    ("1904", "It opened in 1904."), ("1,590", "1590 ships"), ("7000亿元", "规模为７０００亿元，"),
    ("头雁", "‘头雁’效应"), ("the Heron", "Her boat, the heron, sank."), ("5.2", "5.2 metres"),
    ("art", "state of the art"), ("120 ships", "all 120 ships"), ("Zoë", "said Zoë."),
  ])
  func wordsThatStandThereAreNamed(words: String, text: String) {
    #expect(AnswerLeak([words]).isNamed(in: text))
  }

  @Test(arguments: [
    ("15", "1.5 metres"), ("5", "in 2025"), ("1.5", "15 metres"), ("art", "the party"),
    ("20", "20,500 people"), ("头雁", "雁头"), ("", "anything"), ("——", "——"), ("long words", "long"),
  ])
  func partsOfOtherWordsAndNumbersAreNot(words: String, text: String) {
    #expect(!AnswerLeak([words]).isNamed(in: text))
  }

  @Test func aQuestionHidesContextThatNamesTheAnswerASpellingOrAChoice() {
    var question = SampleBank.choice
    question.context = ["The gate.", "52 metres of it.", "fifty-two metres", "25 metres"].map {
      ContextPiece(kind: .before, text: $0, article: SampleBank.towerEntry.id, spans: [])
    }
    #expect(question.shownContext.map(\.text) == ["The gate."])
  }

  @Test func aPieceIsALineOfItsOwn() {
    func line(_ kind: ContextPiece.Kind, _ word: String?, _ text: String, _ language: String)
      -> String
    {
      ContextPiece(
        kind: kind, word: word, text: text, article: SampleBank.towerEntry.id, spans: []
      ).line(in: language)
    }
    #expect(line(.antecedent, "该行", "中国人民银行", "zh-Hans") == "“该行”：中国人民银行")
    #expect(line(.time, "that year", "2019", "en") == "“that year”: 2019")
    #expect(line(.speaker, nil, "Anna Roux", "en") == "Anna Roux:")
    #expect(line(.before, nil, "It was new.", "en") == "It was new.")
  }
}
