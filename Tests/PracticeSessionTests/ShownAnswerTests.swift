import QuestionBank
import Testing

@testable import PracticeSession

@Suite struct ShownAnswerTests {
  private static let article = ArticleID(rawValue: "0123456789ab-1")

  /// A question that a sentence proves which stands at some bytes.
  private func question(_ number: Int, _ span: Span, answer: String = "52") -> Question {
    Question(
      id: QuestionID(rawValue: "q\(number)"), fact: FactID(rawValue: "f\(number)"), kind: .cloze,
      topic: .figure, language: "en", prompt: "____", answer: answer, importance: 1,
      evidence: [
        Evidence(article: Self.article, paragraph: 0, spans: [span], text: "text \(number)")
      ])
  }

  private func betray(_ left: Question, _ right: Question) -> Bool {
    let one = ShownAnswer.betrays(left, right)
    #expect(ShownAnswer.betrays(right, left) == one)
    return one
  }

  @Test func questionsOfOtherSentencesDoNot() {
    #expect(!betray(question(1, Span(0, 10)), question(2, Span(10, 20))))
    #expect(betray(question(1, Span(0, 11)), question(2, Span(10, 20))))
  }

  @Test func contextOnTheOthersSentenceDoes() {
    var leaning = question(1, Span(20, 30))
    leaning.context = [
      ContextPiece(kind: .before, text: "before", article: Self.article, spans: [Span(12, 20)])
    ]
    #expect(betray(leaning, question(2, Span(10, 20))))
    #expect(!betray(leaning, question(2, Span(0, 12))))
    #expect(betray(leaning, question(3, Span(40, 50), answer: "before")) == false)
    leaning.context[0].text = "the harbour master of Calder"
    #expect(betray(leaning, question(3, Span(40, 50), answer: "harbour master of Calder")))
  }

  @Test func aWrongChoiceThatIsTrueOfTheOthersSentenceDoes() {
    var choice = question(1, Span(20, 30))
    choice.choices = ["52", "64"]
    choice.origins = [
      nil, .stated(.init(article: Self.article, spans: [Span(0, 10)], text: "64")),
    ]
    #expect(betray(choice, question(2, Span(5, 15))))
    choice.origins = [nil, .computed]
    #expect(!betray(choice, question(2, Span(5, 15))))
  }
}
