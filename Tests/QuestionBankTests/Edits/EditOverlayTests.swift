import QuestionBank
import TestSupport
import Testing

@testable import struct QuestionBank.EditOverlay

@Suite struct EditOverlayTests {
  private let cloze = SampleBank.cloze
  private let choice = SampleBank.choice

  private func overlay(_ edits: Edits) -> EditOverlay {
    EditOverlay(
      edits, over: [cloze, choice], languages: ["en", "zh-Hant"], locate: { _ in nil },
      context: { _, _ in nil })
  }

  private func edited(_ edit: QuestionEdit, _ question: Question) -> Question? {
    overlay(Edits(questions: [question.id: edit])).questions.first { $0.id == question.id }
  }

  @Test func noEditsChangeNothing() {
    #expect(overlay(Edits()).questions == [cloze, choice])
  }

  @Test func editChangesWhatItNamesAndNothingElse() throws {
    let question = try #require(edited(QuestionEdit(prompt: "It opened in ____."), cloze))
    var expected = cloze
    expected.prompt = "It opened in ____."
    #expect(question == expected)
  }

  @Test func newAnswerTakesTheOldOnesPlaceAmongTheChoices() throws {
    let question = try #require(edited(QuestionEdit(answer: "52 m"), choice))
    #expect(question.choices == ["25 metres", "52 m", "58 metres"])
    #expect(question.feedback == ["the height of the gate", nil, nil])
  }

  @Test func answerThatIsAChoiceMovesTheKey() throws {
    let question = try #require(edited(QuestionEdit(answer: "25 metres"), choice))
    #expect(question.choices == choice.choices)
    #expect(question.feedback == [nil, nil, nil])
  }

  @Test func feedbackFollowsItsChoice() throws {
    let edit = QuestionEdit(choices: ["52 metres", "60 metres", "25 metres"])
    #expect(try #require(edited(edit, choice)).feedback == [nil, nil, "the height of the gate"])
  }

  @Test func removedQuestionIsRemovedUnlessItIsRetired() throws {
    #expect(edited(QuestionEdit(removed: true), cloze)?.status == .removed)
    var retired = cloze
    retired.status = .retired
    let edits = Edits(questions: [retired.id: QuestionEdit(removed: true)])
    let laid = EditOverlay(
      edits, over: [retired], languages: [], locate: { _ in nil }, context: { _, _ in nil })
    #expect(laid.questions.map(\.status) == [.retired])
  }

  @Test(arguments: [
    QuestionEdit(prompt: "When did it open?"), QuestionEdit(answer: ""),
    QuestionEdit(prompt: "____ and ____"),
  ])
  func editThatSpoilsAClozeIsAFinding(edit: QuestionEdit) {
    let laid = overlay(Edits(questions: [cloze.id: edit]))
    #expect(laid.questions == [cloze, choice])
    #expect(laid.findings == [EditFinding(question: cloze.id, reason: .notAskable)])
  }

  @Test(arguments: [
    ["25 metres", "58 metres", "60 metres"], ["52 metres"],
    ["52 metres", "52 metres", "58 metres"],
  ])
  func choicesWithoutTheAnswerExactlyOnceAreAFinding(choices: [String]) {
    let laid = overlay(Edits(questions: [choice.id: QuestionEdit(choices: choices)]))
    #expect(laid.questions == [cloze, choice])
    #expect(laid.findings == [EditFinding(question: choice.id, reason: .notAskable)])
  }

  @Test func editOfAQuestionThatIsNotThereWaits() {
    let id = QuestionID(rawValue: "ffffffffffffffff")
    let laid = overlay(Edits(questions: [id: QuestionEdit(removed: true)]))
    #expect(laid.questions == [cloze, choice])
    #expect(laid.findings == [EditFinding(question: id, reason: .noSuchQuestion)])
  }

  @Test func ownQuestionNeedsOnlyPromptAndAnswer() throws {
    let laid = overlay(Edits(own: [OwnQuestion(prompt: "港口何时开放？", answer: "1904年")]))
    let own = try #require(laid.questions.last)
    #expect(own.kind == .cloze)
    #expect(own.prompt == "港口何时开放？ ____")
    #expect(own.language == "zh-Hant")
    #expect(own.importance == 1)
    #expect(own.status == .active)
    #expect(own.id.rawValue.count == 16)
  }

  @Test func ownChoiceQuestionIsOneByItsChoices() throws {
    let own = OwnQuestion(prompt: "Which?", answer: "b", choices: ["a", "b", "c"])
    let question = try #require(overlay(Edits(own: [own])).questions.last)
    #expect(question.kind == .multipleChoice)
    #expect(question.feedback == [nil, nil, nil])
  }

  @Test func ownQuestionThatCannotBeAskedIsLeftOutAndFound() {
    let own = OwnQuestion(prompt: "Which?", answer: "d", choices: ["a", "b", "c"])
    let laid = overlay(Edits(own: [own]))
    #expect(laid.questions.count == 2)
    #expect(laid.findings == [EditFinding(question: own.identity, reason: .notAskable)])
  }

  @Test func sameOwnQuestionTwiceIsAskedOnce() {
    let own = OwnQuestion(prompt: "Which?", answer: "d")
    #expect(overlay(Edits(own: [own, own])).questions.count == 3)
  }

  @Test func proofThatStandsNowhereIsAFinding() {
    let own = OwnQuestion(
      prompt: "Which?", answer: "d", evidence: .init(article: "a.txt", text: "nowhere"))
    let laid = overlay(Edits(own: [own]))
    #expect(laid.questions.last?.evidence == [])
    #expect(laid.findings == [EditFinding(question: own.identity, reason: .evidenceNotFound)])
  }
}
