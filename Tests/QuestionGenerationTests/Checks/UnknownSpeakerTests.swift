import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct UnknownSpeakerTests {
  private func flaw(_ form: Statement.Form?, speaker: String?, topic: Question.Topic = .quote)
    -> String?
  {
    UnknownSpeaker().flaw(
      of: .sample("“____”", answer: "风电", topic: topic, form: form, speaker: speaker),
      in: .sample())
  }

  @Test(arguments: [Statement.Form.direct, .block, .reported])
  func refusesQuotationsOfNobody(form: Statement.Form) {
    #expect(flaw(form, speaker: nil) != nil)
    #expect(flaw(form, speaker: "林建国") == nil)
  }

  @Test func aSpeechNeedsNoSpeaker() { #expect(flaw(.own, speaker: nil) == nil) }

  @Test func whatIsNoStatementNeedsNoSpeaker() {
    #expect(flaw(nil, speaker: nil) == nil)
    #expect(flaw(.direct, speaker: nil, topic: .figure) == nil)
  }

  @Test func oneArticleThatNamesTheSpeakerIsEnough() {
    var candidate = Candidate.sample("“____”", answer: "风电", form: .direct)
    candidate.places.append(
      Candidate.Place(
        article: 1, paragraph: 0, range: 0..<1, attribution: Attribution(speaker: "林建国")))
    #expect(UnknownSpeaker().flaw(of: candidate, in: .sample()) == nil)
  }
}
