import MemoryModel
import PracticeSession
import QuestionBank
import Testing

@Suite struct SessionTests {
  private func questions(_ count: Int) -> [Question] {
    (0..<count).map {
      Samples.question("q\($0)", importance: 1 - Double($0) / 100, place: $0)
    }
  }

  @Test func anEmptyPlanEndsAtOnce() {
    #expect(Samples.session([]).ending == .nothingLeft)
  }

  @Test func anAnswerIsRecordedAsSoonAsItIsGiven() throws {
    var session = Samples.session(questions(1))
    let position = try #require(Samples.rightPosition(session))
    let effects = session.handle(.picked(position), at: Samples.clock(3))
    guard case .record(let review)? = effects.first else {
      Issue.record("nothing recorded")
      return
    }
    #expect(review.rating == .good)
    #expect(review.verdict == .right)
    #expect(review.answer == "right")
    #expect(review.distractor == nil)
    #expect(review.milliseconds == 3000)
    #expect(review.after.phase == .learning(step: 1))
    #expect(session.judgement?.rating == .good)
  }

  @Test func aWrongChoiceIsKeptAsTheDistractor() throws {
    var session = Samples.session(questions(1))
    let wrong = try #require(session.stage.showing?.choices.firstIndex(of: "false"))
    guard case .record(let review)? = session.handle(.picked(wrong), at: Samples.clock(1)).first
    else {
      Issue.record("nothing recorded")
      return
    }
    #expect(review.distractor == "false")
    #expect(review.rating == .again)
  }

  @Test func revealingCountsAsNotKnown() {
    var session = Samples.session(questions(1))
    _ = session.handle(.revealed, at: Samples.clock(1))
    #expect(session.judgement?.given == .nothing)
    #expect(session.judgement?.rating == .again)
  }

  @Test func anEmptyLineRevealsACloze() {
    var session = Samples.session([Samples.question("q", kind: .cloze)])
    _ = session.handle(.typed(" \u{3000}"), at: Samples.clock(1))
    #expect(session.judgement?.given == .nothing)
  }

  @Test func theLearnersRatingOverridesTheProposal() {
    var session = Samples.session(questions(2))
    _ = session.handle(.picked(Samples.rightPosition(session) ?? 0), at: Samples.clock(1))
    let effects = session.handle(.rated(.easy), at: Samples.clock(2))
    guard case .rerate(let review)? = effects.first else {
      Issue.record("not rated anew")
      return
    }
    #expect(effects.count == 1)
    #expect(review.rating == .easy)
    #expect(review.proposal.rating == .good)
    #expect(review.after.phase == .review)
    #expect(session.shownID == "q1")
  }

  @Test func theProposedRatingIsNotRecordedTwice() {
    var session = Samples.session(questions(2))
    _ = session.handle(.picked(Samples.rightPosition(session) ?? 0), at: Samples.clock(1))
    #expect(session.handle(.rated(.good), at: Samples.clock(2)).isEmpty)
    #expect(session.shownID == "q1")
  }

  @Test func theAnswerBeforeCanBeRatedFromTheNextQuestion() {
    var session = Samples.session(questions(3))
    _ = session.answerRightly(at: 1)
    let effects = session.handle(.rated(.hard), at: Samples.clock(3))
    guard case .rerate(let review)? = effects.first else {
      Issue.record("not rated anew")
      return
    }
    #expect(review.entry.key == Samples.key("q0"))
    #expect(review.rating == .hard)
    #expect(session.shownID == "q1")
    #expect(session.previous?.judgement.rating == .hard)
  }

  @Test func afterASkipTheAnswerBeforeCanNoLongerBeRated() {
    var session = Samples.session(questions(3))
    _ = session.answerRightly(at: 1)
    _ = session.handle(.skipped, at: Samples.clock(2))
    #expect(session.previous == nil)
    #expect(session.handle(.rated(.hard), at: Samples.clock(3)).isEmpty)
  }

  @Test func undoGoesBackToTheStart() {
    var session = Samples.session(questions(4))
    let start = (session.shownID, session.place, session.score)
    for seconds in 1...3 { _ = session.answerRightly(at: Double(seconds)) }
    var undone: [SessionEffect] = []
    while session.canUndo { undone += session.handle(.undone, at: Samples.clock(9)) }
    #expect(
      undone == ["q2", "q1", "q0"].map { SessionEffect.undoReview(Samples.key($0)) })
    #expect(session.shownID == start.0)
    #expect(session.place == start.1)
    #expect(session.score == start.2)
  }

  @Test func undoBringsTheSameOrderOfChoicesBack() {
    var session = Samples.session(questions(2))
    let order = session.stage.showing?.order
    _ = session.answerRightly(at: 1)
    _ = session.handle(.undone, at: Samples.clock(2))
    #expect(session.stage.showing?.order == order)
  }

  @Test func undoBringsBackWhatWasSetAside() {
    var session = Samples.session(questions(2))
    #expect(
      session.handle(.suspended, at: Samples.clock(1))
        == [.setSuspended(Samples.key("q0"), true)])
    #expect(session.shownID == "q1")
    #expect(
      session.handle(.undone, at: Samples.clock(2))
        == [.setSuspended(Samples.key("q0"), false)])
    #expect(session.shownID == "q0")
  }

  @Test func quittingCanBeUndone() {
    var session = Samples.session(questions(2))
    _ = session.handle(.quit, at: Samples.clock(1))
    #expect(session.ending == .quit)
    _ = session.handle(.undone, at: Samples.clock(2))
    #expect(session.shownID == "q0")
  }

  @Test func countingAsRightIsRecordedAndTakenBack() {
    var session = Samples.session([Samples.question("q", kind: .cloze)])
    _ = session.handle(.typed("rigth"), at: Samples.clock(2))
    #expect(session.judgement?.verdict == .wrong)
    guard
      case .rerate(let counted)? = session.handle(.countedAsRight, at: Samples.clock(3)).first,
      case .rerate(let back)? = session.handle(.countedAsRight, at: Samples.clock(4)).first
    else {
      Issue.record("not rated anew")
      return
    }
    #expect((counted.verdict, counted.rating) == (.right, .good))
    #expect((back.verdict, back.rating) == (.wrong, .again))
    #expect(session.score.total.wrong == 1)
  }

  @Test func aForgottenQuestionComesAgainInTheSession() {
    var session = Samples.session(questions(2))
    _ = session.handle(.revealed, at: Samples.clock(1))
    _ = session.handle(.proceeded, at: Samples.clock(2))
    #expect(session.shownID == "q1")
    _ = session.answerRightly(at: 70)
    #expect(session.shownID == "q0")
    #expect(session.stage.showing?.earlierShowings == 1)
    #expect(session.stage.showing?.entry.card.phase == .learning(step: 0))
  }

  @Test func aSessionEndsEvenIfNothingIsEverKnown() {
    var session = Samples.session(questions(3))
    var answers = 0
    while session.ending == nil, answers < 1000 {
      _ = session.handle(.revealed, at: Samples.clock(Double(answers)))
      _ = session.handle(.proceeded, at: Samples.clock(Double(answers)))
      answers += 1
    }
    #expect(session.ending == .nothingLeft)
    #expect(answers == 3 * Session.mostShowings)
    #expect(session.score.total.wrong == 3)
    #expect(session.score.repeats == 12)
  }

  @Test func aReviewKnownIsNotAskedAgain() {
    var session = Samples.session(
      questions(1), cards: ["q0": Samples.review(due: Samples.noon)])
    _ = session.answerRightly(at: 1)
    #expect(session.ending == .nothingLeft)
  }

  @Test func tenNewQuestionsAreTheUsualLimit() {
    var session = Samples.session(questions(15))
    var asked: Set<String> = []
    while let id = session.shownID, asked.count < 100 {
      asked.insert(id)
      _ = session.answerRightly(at: 1)
    }
    #expect(asked.count == 10)
    #expect(session.ending == .nothingLeft)
  }

  @Test func minutesEndTheSessionAtTheNextQuestion() {
    var session = Samples.session(questions(5), options: QueueOptions(minutes: 1))
    _ = session.answerRightly(at: 59)
    #expect(session.shownID == "q1")
    _ = session.answerRightly(at: 60)
    #expect(session.ending == .timeUp)
  }

  @Test func theSameSeedGivesTheSameSession() {
    func orders(_ seed: UInt64) -> [[Int]] {
      var session = Samples.session(questions(6), options: QueueOptions(seed: seed))
      var orders: [[Int]] = []
      while let order = session.stage.showing?.order {
        orders.append(order)
        _ = session.answerRightly(at: 1)
      }
      return orders
    }
    #expect(orders(5) == orders(5))
    #expect(orders(5) != orders(6))
  }

  @Test func questionsOfOneSentenceAreNotAskedOnOneDay() {
    var session = Samples.session([
      Samples.question("a", importance: 0.9, place: 1),
      Samples.question("b", importance: 0.8, place: 1),
      Samples.question("c", importance: 0.7, place: 2),
    ])
    #expect(session.shownID == "a")
    _ = session.answerRightly(at: 1)
    #expect(session.shownID == "c")
    #expect(
      session.heldBack[Samples.key("b")] == .answerShown(by: QuestionID(rawValue: "a")))
  }

  @Test func aPromptThatShowsAnotherAnswerHoldsItBack() {
    var session = Samples.session([
      Samples.question(
        "a", prompt: "The treaty on the law of the sea was signed in ____.", importance: 0.9,
        place: 1),
      Samples.question("b", answer: "law of the sea treaty", importance: 0.8, place: 2),
      Samples.question("c", answer: "treaty on the law of the sea", importance: 0.7, place: 3),
    ])
    _ = session.answerRightly(at: 1)
    #expect(session.shownID == "b")
    _ = session.answerRightly(at: 2)
    #expect(
      session.heldBack[Samples.key("c")] == .answerShown(by: QuestionID(rawValue: "a")))
  }

  @Test func aKnownLeechComesBack() {
    let leech = Card(
      phase: .review, memory: MemoryState(stability: 1, difficulty: 9), due: Samples.noon,
      lastReview: Moment(secondsSince1970: 1_740_000_000), lapses: 8, reviews: 20)
    let question = Samples.question("q")
    let entry = QueueEntry(question, in: Samples.bank, card: leech, isSuspended: true)
    let options = QueueOptions(marked: [.leeches])
    var session = Session(
      plan: Samples.plan([entry], options), options: options,
      rules: SessionRules(grade: { _, _ in Grade(.right, .same) }),
      lookUp: { _ in AskedQuestion(question: question, articles: [], bankTitle: "") },
      at: Samples.clock())
    #expect(
      session.answerRightly(at: 1).last == .setSuspended(Samples.key("q"), false))
  }

  @Test func theEighthLapseSetsAQuestionAside() {
    let card = Card(
      phase: .review, memory: MemoryState(stability: 1, difficulty: 9), due: Samples.noon,
      lastReview: Moment(secondsSince1970: 1_740_000_000), lapses: 7, reviews: 20)
    var session = Samples.session(questions(1), cards: ["q0": card])
    _ = session.handle(.revealed, at: Samples.clock(1))
    #expect(session.judgement?.isSetAside == true)
    _ = session.handle(.proceeded, at: Samples.clock(2))
    #expect(session.ending == .nothingLeft)
  }

  @Test func aFlagStaysWithTheQuestionOnTheScreen() {
    var session = Samples.session(questions(1))
    #expect(
      session.handle(.flagged("unclear"), at: Samples.clock(1))
        == [.setFlag(Samples.key("q0"), reason: "unclear")])
    #expect(session.stage.showing?.entry.isFlagged == true)
    #expect(
      session.handle(.flagged(""), at: Samples.clock(2))
        == [.setFlag(Samples.key("q0"), reason: nil)])
  }

  @Test func anEditIsShownAtOnceAndInRepeats() throws {
    var session = Samples.session(questions(1))
    var asked = try #require(session.stage.showing?.asked)
    asked.question.prompt = "Changed ____?"
    #expect(session.handle(.edited(asked), at: Samples.clock(1)).isEmpty)
    #expect(session.stage.showing?.question.prompt == "Changed ____?")
    _ = session.handle(.revealed, at: Samples.clock(2))
    _ = session.handle(.proceeded, at: Samples.clock(100))
    #expect(session.stage.showing?.question.prompt == "Changed ____?")
  }

  @Test func anEditMayTakeThePickedChoiceAway() throws {
    var session = Samples.session(questions(1))
    let wrong = try #require(session.stage.showing?.choices.firstIndex(of: "untrue"))
    _ = session.handle(.picked(wrong), at: Samples.clock(1))
    var asked = try #require(session.stage.showing?.asked)
    asked.question.choices = ["right", "wrong"]
    _ = session.handle(.edited(asked), at: Samples.clock(2))
    guard case .rerate(let review)? = session.handle(.rated(.hard), at: Samples.clock(3)).first
    else {
      Issue.record("not rated")
      return
    }
    #expect(review.answer == nil)
  }

  @Test(arguments: [-1, 4, 99]) func aChoiceThatIsNotThereDoesNothing(position: Int) {
    var session = Samples.session(questions(1))
    #expect(session.handle(.picked(position), at: Samples.clock(1)).isEmpty)
    #expect(session.judgement == nil)
  }

  @Test func thePlaceCountsWhatIsLeft() {
    var session = Samples.session(
      questions(3), cards: ["q2": Samples.review(due: Samples.noon)])
    #expect((session.place.number, session.place.due, session.place.new) == (1, 1, 2))
    _ = session.handle(.picked(0), at: Samples.clock(1))
    #expect(session.place.number == 1)
    _ = session.handle(.rated(.good), at: Samples.clock(1))
    #expect((session.place.number, session.place.due, session.place.new) == (2, 0, 2))
  }

  @Test func everyQuestionNotAskedHasAReason() {
    let all = [
      Samples.question("a", importance: 0.9, place: 1),
      Samples.question("b", importance: 0.8, place: 1),
      Samples.question("c", fact: "f-a", kind: .cloze, importance: 0.7, place: 3),
      Samples.question("d", importance: 0.6, place: 4),
      Samples.question("e", importance: 0.5, place: 5),
    ]
    let options = QueueOptions(newLimit: 2)
    let words = Dictionary(
      uniqueKeysWithValues: all.map { (QuestionKey(bank: Samples.bank, question: $0.id), $0) })
    let reasons = Session.holdReasons(
      Samples.plan(all.map { QueueEntry($0, in: Samples.bank) }, options), options,
      lookUp: { key in
        words[key].map { AskedQuestion(question: $0, articles: [], bankTitle: "") }
      }, at: Samples.clock())
    #expect(
      reasons == [
        Samples.key("b"): .answerShown(by: QuestionID(rawValue: "a")),
        Samples.key("c"): .choiceFirst(QuestionID(rawValue: "a")),
        Samples.key("e"): .limit,
      ])
  }
}
