import Testing

@testable import PracticeSession

/// Answers that nobody types by hand: graded, in time that grows with their length.
@Suite struct LongAnswersTests {
  private static let pieces = [
    "a", "一", "+", "增长", "(b)", "（", "hundred and ", "twenty ", "1,000", "9", "刻钟", "年", "的",
    "和", "\u{301}", "5+", "…", " ",
  ]

  @Test(arguments: AnswerType.allCases, pieces)
  func everyLengthIsGraded(type: AnswerType, piece: String) {
    for count in [60, 10_000] {
      let long = "x" + String(repeating: piece, count: count)
      let key = AnswerKey(answer: long, language: "en", type: type)
      #expect(AnswerGrader.grade(long, against: key).verdict == .right)
      #expect(AnswerGrader.grade("another", against: key).verdict == .wrong)
      let short = AnswerKey(answer: "4,000", accepted: ["4千"], language: "en", type: type)
      #expect(AnswerGrader.grade(long, against: short).verdict == .wrong)
    }
  }

  @Test(arguments: AnswerType.allCases)
  func numbersBeyondAllCountingAreGraded(type: AnswerType) {
    let nines = String(repeating: "9", count: 400)
    for key in ["3刻钟", "2024年", "民国113年", "14五", "7亿", "5 to 10", nines] {
      for unit in ["刻钟", "年", "五", "亿", " to 5", "%", " hundred", "th"] {
        let key = AnswerKey(answer: key, language: "zh-Hans", type: type)
        #expect(AnswerGrader.grade(nines + unit, against: key).verdict != .right)
      }
    }
  }
}
