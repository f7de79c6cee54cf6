import MemoryModel
import PracticeSession
import QuestionBank
import Testing

@Suite struct EarlierSessionsTests {
  private func answer(_ second: Int, _ question: Int, _ verdict: Verdict)
    -> EarlierSessions.Answer
  {
    EarlierSessions.Answer(
      moment: Moment(secondsSince1970: 1_700_000_000 + second),
      question: QuestionKey(
        bank: BankID(rawValue: "b"), question: QuestionID(rawValue: "\(question)")),
      verdict: verdict)
  }

  @Test func withoutAnswersThereIsNoSession() {
    #expect(EarlierSessions([]).last == nil)
    #expect(EarlierSessions([]).accuracy == nil)
  }

  @Test func halfAnHourWithoutAnAnswerEndsASession() {
    let whole = EarlierSessions([answer(0, 1, .right), answer(1799, 2, .wrong)])
    #expect(whole.sessions == [.init(questions: 2, accuracy: 0.5)])
    let two = EarlierSessions([answer(0, 1, .right), answer(1800, 2, .wrong)])
    #expect(
      two.sessions == [.init(questions: 1, accuracy: 1), .init(questions: 1, accuracy: 0)])
  }

  @Test func aQuestionCountsByItsFirstAnswerInEachSession() {
    let answers = [
      answer(0, 1, .wrong), answer(60, 1, .right), answer(120, 2, .near), answer(9000, 1, .right),
    ]
    for order in [answers, answers.reversed()] {
      let earlier = EarlierSessions(order)
      #expect(
        earlier.sessions == [.init(questions: 2, accuracy: 0.25), .init(questions: 1, accuracy: 1)])
      #expect(earlier.accuracy == 0.5)
    }
  }

  @Test func onlyTheLastSessionsAreKept() {
    let earlier = EarlierSessions((0..<30).map { answer($0 * 3600, $0, $0 < 25 ? .wrong : .right) })
    #expect(earlier.sessions.count == EarlierSessions.most)
    #expect(earlier.accuracy == 0.5)
    #expect(earlier.last == .init(questions: 1, accuracy: 1))
  }
}
