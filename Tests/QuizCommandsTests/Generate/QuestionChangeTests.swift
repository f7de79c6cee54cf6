import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct QuestionChangeTests {
  private let question = SampleBank.choice

  private func retired(_ question: Question) -> Question {
    var question = question
    question.status = .retired
    return question
  }

  @Test func questionThatWasNotThereIsNew() {
    #expect(QuestionChange(question, before: nil)?.fate == .new)
  }

  @Test func sameQuestionIsKeptEvenIfTheFileRoundedItsImportance() {
    var before = question
    before.importance = 0.123
    let change = QuestionChange(question, before: before)
    #expect(change?.fate == .kept)
    #expect(change?.parts == [])
  }

  @Test func whatIsDifferentIsNamed() {
    var now = question
    now.choices = ["25 metres", "52 metres", "60 metres"]
    now.importance = 0.5
    let change = QuestionChange(now, before: question)
    #expect(change?.fate == .changed)
    #expect(change?.parts == [.choices, .importance])
  }

  @Test func retiringAndComingBackAreChangesAndStayingRetiredIsNone() {
    #expect(QuestionChange(retired(question), before: question)?.fate == .retired)
    #expect(QuestionChange(question, before: retired(question))?.fate == .restored)
    #expect(QuestionChange(retired(question), before: retired(question)) == nil)
  }
}
