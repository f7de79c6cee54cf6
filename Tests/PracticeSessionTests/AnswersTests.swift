import MemoryModel
import PracticeSession
import QuestionBank
import Testing

@Suite struct AnswersTests {
  @Test(arguments: [
    ("二百", "共二 百人", "二 百"), ("right", "It is right.", "right"), ("a b", "xab", "ab"),
    ("人工智能", "人工\n智能", "人工\n智能"),
  ])
  func theAnswerIsFoundAcrossWhiteSpace(answer: String, text: String, found: String) {
    #expect(AnswerMark.range(of: answer, in: text).map { String(text[$0]) } == found)
  }

  @Test(arguments: [("", "text"), ("long answer", "short"), ("x", "")])
  func whatIsNotThereIsNotMarked(answer: String, text: String) {
    #expect(AnswerMark.range(of: answer, in: text) == nil)
  }

  @Test func anotherRightSpellingIsMarkedWhereTheAnswerIsNot() {
    let text = "about 1,590 of them"
    let range = AnswerMark.range(ofAny: ["1590", "1,590"], in: text)
    #expect(range.map { String(text[$0]) } == "1,590")
  }

  @Test func aDifferenceNamesWhatIsMissingAndWhatIsTooMuch() {
    #expect(
      AnswerDifference(typed: "主导权", right: "主动权").pieces
        == [.same("主"), .extra("导"), .missing("动"), .same("权")])
  }

  @Test func answersWithNothingButLettersInCommonStandWhole() {
    let difference = AnswerDifference(typed: "r12040i0", right: "sunrises and sunsets")
    #expect(difference.pieces == [.extra("r12040i0"), .missing("sunrises and sunsets")])
    #expect(!difference.hasCommon)
    #expect(AnswerDifference(typed: "sunrises", right: "sunrises and sunsets").hasCommon)
  }

  @Test func aDifferenceTellsBothTextsExactly() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let typed = String((0..<generator.number(below: 9)).map { _ in letter(&generator) })
      let right = String((0..<generator.number(below: 9)).map { _ in letter(&generator) })
      let pieces = AnswerDifference(typed: typed, right: right).pieces
      var (first, second) = ("", "")
      for piece in pieces {
        switch piece {
        case .same(let text):
          first += text
          second += text
        case .extra(let text): first += text
        case .missing(let text): second += text
        }
      }
      #expect((first, second) == (typed, right))
    }
  }

  private func letter(_ generator: inout SeededGenerator) -> Character {
    ["a", "b", "人"][generator.number(below: 3)]
  }

  @Test func numbersKeepTheirOrderAndWordsDoNot() {
    func orders(_ topic: Question.Topic, _ answer: String) -> Set<[Int]> {
      Set(
        (0..<20).compactMap { seed in
          var question = Samples.question("q", topic: topic, answer: answer)
          if answer == "10" { question.choices = ["5", "10", "20", "40"] }
          let options = QueueOptions(seed: UInt64(seed))
          return Samples.session([question], options: options).stage.showing?.order
        })
    }
    #expect(orders(.figure, "10") == [[0, 1, 2, 3]])
    #expect(orders(.term, "10") == [[0, 1, 2, 3]])
    #expect(orders(.term, "right").count > 5)
  }

  @Test func helpForAClozeComesInSteps() {
    var session = Samples.session([
      Samples.question("q", kind: .cloze, answer: "新质生产力", hint: "一个术语")
    ])
    for second in 1...9 { _ = session.handle(.hint, at: Samples.clock(Double(second))) }
    #expect(
      session.stage.showing?.hints == [
        .text("一个术语"), .length(5, inWords: false), .beginning("新"), .beginning("新质"),
      ])
  }

  @Test func helpForChoicesLeavesTwoOfThem() {
    var session = Samples.session([Samples.question("q")])
    for second in 1...9 { _ = session.handle(.hint, at: Samples.clock(Double(second))) }
    let out = session.stage.showing?.struckOut ?? []
    #expect(out.count == 2)
    #expect(!out.contains(0))
  }

  @Test func aRightAnswerWithHelpIsHard() {
    var session = Samples.session([Samples.question("q")])
    _ = session.handle(.hint, at: Samples.clock(1))
    _ = session.handle(.picked(Samples.rightPosition(session) ?? 0), at: Samples.clock(2))
    #expect(session.judgement?.rating == .hard)
  }

  @Test func aNearMissCountsHalf() {
    var session = Samples.session([
      Samples.question("a", kind: .cloze, importance: 0.9, place: 0),
      Samples.question("b", kind: .cloze, importance: 0.8, place: 1),
    ])
    _ = session.handle(.typed("ri"), at: Samples.clock(5))
    _ = session.handle(.proceeded, at: Samples.clock(5))
    _ = session.answerRightly(at: 9)
    #expect(session.score.total.partly == 1)
    #expect(session.score.total.accuracy == 0.75)
    #expect(session.score.longestStreak == 1)
    #expect(session.score.topics[.term]?.count == 2)
    #expect(session.score.articles[Samples.article]?.right == 1)
  }
}
