import Foundation
import QuestionBank
import TestSupport
import Testing

@Suite struct QuestionCodingTests {
  @Test(arguments: [SampleBank.cloze, SampleBank.choice])
  func decodingWhatWasEncodedGivesTheQuestion(question: Question) throws {
    var expected = question
    expected.importance = (question.importance * 1000).rounded() / 1000
    let decoded = try JSONDecoder().decode(Question.self, from: JSONEncoder().encode(question))
    #expect(decoded == expected)
  }

  @Test func unknownValuesAreWrittenAsNull() throws {
    let object = try fields(of: SampleBank.cloze)
    #expect(object["hint"] is NSNull)
    #expect(object["figure"] is NSNull)
    let evidence = try #require((object["evidence"] as? [[String: Any]])?.first)
    #expect(evidence["speaker"] is NSNull)
    #expect(evidence["occasion"] is NSNull)
    #expect(evidence["citation"] is NSNull)
    let figure = try #require(try fields(of: SampleBank.choice)["figure"] as? [String: Any])
    #expect(figure["qualifier"] is NSNull)
    #expect(figure["period"] is NSNull)
  }

  @Test func clozeHasNoChoices() throws {
    let object = try fields(of: SampleBank.cloze)
    #expect(object["choices"] == nil)
    #expect(object["feedback"] == nil)
  }

  @Test func contextAndOriginsAreReadAsTheyWereWritten() throws {
    var question = SampleBank.choice
    let article = SampleBank.towerEntry.id
    question.context = [
      ContextPiece(
        kind: .antecedent, word: "it", text: "the tower", article: article, spans: [Span(0, 9)])
    ]
    question.origins = [
      .stated(.init(article: article, spans: [Span(3, 9), Span(12, 20)], text: "25 metres")), nil,
      .computed,
    ]
    question.importance = 0.5
    let bytes = try JSONEncoder().encode(question)
    #expect(try JSONDecoder().decode(Question.self, from: bytes) == question)
    let piece = try #require((try fields(of: question)["context"] as? [[String: Any]])?.first)
    #expect(Set(piece.keys) == ["kind", "word", "text", "article", "spans"])
  }

  @Test func questionOfVersionOneHasNoContextAndNoOrigins() throws {
    var object = try fields(of: SampleBank.choice)
    object["context"] = nil
    let old = try JSONDecoder().decode(
      Question.self, from: JSONSerialization.data(withJSONObject: object))
    #expect(old.context == [])
    #expect(old.origins == nil)
  }

  @Test func importanceIsRoundedToThreeDecimals() throws {
    #expect(try fields(of: SampleBank.choice)["importance"] as? Double == 0.123)
  }

  @Test func feedbackStandsBesideTheChoicesWithNulls() throws {
    let feedback = try #require(try fields(of: SampleBank.choice)["feedback"] as? [Any])
    #expect(feedback.count == 3)
    #expect(feedback[0] as? String == "the height of the gate")
    #expect(feedback[1] is NSNull)
  }

  @Test(arguments: [
    (FigureFacts.Value.number(7e11), "700000000000"), (.range(1.5, 2), "[1.5,2]"),
    (.number(-0.25), "-0.25"),
  ])
  func figureValueIsANumberOrTwo(value: FigureFacts.Value, json: String) throws {
    let bytes = try JSONEncoder().encode(value)
    #expect(String(decoding: bytes, as: UTF8.self) == json)
    #expect(try JSONDecoder().decode(FigureFacts.Value.self, from: bytes) == value)
  }

  private func fields(of question: Question) throws -> [String: Any] {
    let bytes = try JSONEncoder().encode(question)
    return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }
}
