import MemoryModel
import PracticeSession
import QuestionBank
import Testing

@Suite struct LeechHistoryTests {
  private func suggestion(
    _ answers: [(Verdict, String?)], topic: Question.Topic = .quote, isMinor: Bool = false
  ) -> LeechSuggestion {
    var history = LeechHistory()
    for (verdict, words) in answers {
      history.add(verdict, words, on: StudyDay(daysSince1970: 1), milliseconds: nil)
    }
    return history.suggestion(
      for: Samples.question("q", topic: topic, answer: "reform and opening up"), isMinor: isMinor)
  }

  @Test func theSameWrongAnswerAgainAsksForAnotherPrompt() {
    #expect(
      suggestion([(.wrong, "Rule of law"), (.wrong, "rule of law!"), (.wrong, "x"), (.right, nil)])
        == .rewrite(mistakenFor: "Rule of law", times: 2))
  }

  @Test func aPartKnownEachTimeAsksForSeveralQuestions() {
    let answers: [(Verdict, String?)] = [
      (.wrong, "reform and"), (.near, "opening up"), (.wrong, nil),
    ]
    #expect(suggestion(answers) == .split)
    // A figure has no parts.
    #expect(suggestion(answers, topic: .figure) == .rewrite(mistakenFor: nil, times: 0))
  }

  @Test func whatLeavesNothingIsDroppedIfItMattersLittle() {
    let answers: [(Verdict, String?)] = [(.wrong, nil), (.wrong, "x"), (.wrong, "…")]
    #expect(suggestion(answers, isMinor: true) == .drop)
    #expect(suggestion(answers) == .rewrite(mistakenFor: nil, times: 0))
    #expect(suggestion([], isMinor: true) == .drop)
  }

  @Test func theLastAnswersAreKeptAndAllAreCounted() {
    var history = LeechHistory()
    for number in 0..<100 {
      history.add(
        number < 90 ? .right : .wrong, "word \(number)", on: StudyDay(daysSince1970: number),
        milliseconds: 10)
    }
    #expect(history.recent.count == LeechHistory.recentCount)
    #expect(history.recent.last == .wrong && history.recent.first == .right)
    #expect(history.answers == 100 && history.missed == 10 && history.milliseconds == 1000)
    #expect(history.first == StudyDay(daysSince1970: 0))
  }
}
