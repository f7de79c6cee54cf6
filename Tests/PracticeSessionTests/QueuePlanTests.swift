import MemoryModel
import PracticeSession
import QuestionBank
import Testing

@Suite struct QueuePlanTests {
  private let day = 86_400

  private func entry(
    _ id: String, fact: String? = nil, kind: Question.Kind = .multipleChoice, card: Card = .new,
    importance: Double = 0.5, topic: Question.Topic = .term, suspended: Bool = false,
    flagged: Bool = false
  ) -> QueueEntry {
    QueueEntry(
      Samples.question(id, fact: fact, kind: kind, topic: topic, importance: importance),
      in: Samples.bank, card: card, isSuspended: suspended, isFlagged: flagged)
  }

  private func ids(_ entries: [QueueEntry]) -> [String] { entries.map(\.key.question.rawValue) }

  @Test func dueQuestionsComeLongestDueFirst() {
    let plan = Samples.plan([
      entry("a", card: Samples.review(due: Samples.noon.advanced(bySeconds: -day))),
      entry("b", card: Samples.review(due: Samples.noon.advanced(bySeconds: -3 * day))),
      entry("c", card: Samples.review(due: Samples.noon.advanced(bySeconds: -2 * day))),
    ])
    #expect(ids(plan.due) == ["b", "c", "a"])
  }

  @Test func aReviewIsDueOnItsDayAndNotOnTheDayBefore() {
    let evening = Samples.today.end.advanced(bySeconds: -1)
    let plan = Samples.plan([
      entry("a", card: Samples.review(due: evening)),
      entry("b", card: Samples.review(due: Samples.today.end)),
    ])
    #expect(ids(plan.due) == ["a"])
    #expect(plan.held[Samples.key("b")] == .notDue(until: Samples.today.end))
  }

  @Test func aStepIsAskedOnceItsTimeHasComeAndSoonAfterwards() {
    func step(_ seconds: Int) -> Card {
      Card(
        phase: .learning(step: 0), memory: MemoryState(stability: 1, difficulty: 5),
        due: Samples.noon.advanced(bySeconds: seconds), lastReview: Samples.noon, lapses: 0,
        reviews: 1)
    }
    let plan = Samples.plan([
      entry("now", card: step(0)), entry("soon", card: step(1200)),
      entry("later", card: step(1201)),
    ])
    #expect(ids(plan.due) == ["now"])
    #expect(ids(plan.soon) == ["soon"])
    #expect(
      plan.held[Samples.key("later")]
        == .notDue(until: Samples.noon.advanced(bySeconds: 1201)))
  }

  @Test func newQuestionsComeMostImportantFirst() {
    let plan = Samples.plan([
      entry("a", importance: 0.1), entry("b", importance: 0.9), entry("c", importance: 0.5),
    ])
    #expect(ids(plan.new) == ["b", "c", "a"])
  }

  @Test func aFactIsMetAsAChoiceFirst() {
    let plan = Samples.plan([
      entry("cloze", fact: "f", kind: .cloze, importance: 1), entry("choice", fact: "f"),
    ])
    #expect(ids(plan.new) == ["choice"])
    #expect(
      plan.held[Samples.key("cloze")] == .choiceFirst(QuestionID(rawValue: "choice")))
  }

  @Test func aClozeComesOnceItsChoiceIsInReview() {
    let later = Samples.review(due: Samples.noon.advanced(bySeconds: 5 * day))
    let plan = Samples.plan([
      entry("cloze", fact: "f", kind: .cloze), entry("choice", fact: "f", card: later),
    ])
    #expect(ids(plan.new) == ["cloze"])
  }

  @Test func aClozeWithoutAChoiceIsMetAtOnce() {
    #expect(ids(Samples.plan([entry("cloze", kind: .cloze)]).new) == ["cloze"])
  }

  @Test func aChoiceSetAsideDoesNotKeepItsClozeAway() {
    let plan = Samples.plan([
      entry("cloze", fact: "f", kind: .cloze), entry("choice", fact: "f", suspended: true),
    ])
    #expect(ids(plan.new) == ["cloze"])
  }

  @Test func siblingsAreNotAskedOnTheSameDay() {
    let due = Samples.review(due: Samples.noon)
    let plan = Samples.plan([
      entry("cloze", fact: "f", kind: .cloze, card: due), entry("choice", fact: "f", card: due),
    ])
    #expect(ids(plan.due) == ["choice"])
    #expect(
      plan.held[Samples.key("cloze")] == .siblingToday(QuestionID(rawValue: "choice")))
  }

  @Test func aSiblingAnsweredTodayHoldsTheOthersBack() {
    let answered = Samples.review(
      due: Samples.noon.advanced(bySeconds: 5 * day), answered: Samples.today.start)
    let due = Samples.review(due: Samples.noon)
    let plan = Samples.plan([
      entry("cloze", fact: "f", kind: .cloze, card: due),
      entry("choice", fact: "f", card: answered),
    ])
    #expect(plan.due.isEmpty)
    #expect(
      plan.held[Samples.key("cloze")] == .siblingToday(QuestionID(rawValue: "choice")))
  }

  @Test func theRecordedDayOfAnAnswerCountsAndNotItsMoment() {
    var card = Samples.review(
      due: Samples.noon.advanced(bySeconds: 5 * day), answered: Samples.today.start)
    card.lastDay = Samples.today.day.advanced(by: -1)
    let plan = Samples.plan([
      entry("cloze", fact: "f", kind: .cloze), entry("choice", fact: "f", card: card),
    ])
    #expect(ids(plan.new) == ["cloze"])
  }

  @Test func suspendedQuestionsAreHeldBack() {
    let plan = Samples.plan([entry("a", suspended: true)])
    #expect(plan.held[Samples.key("a")] == .suspended)
  }

  @Test func theLimitOfDueQuestionsHoldsTheRestBack() {
    let due = ["a", "b", "c"].enumerated().map { place, id in
      entry(id, card: Samples.review(due: Samples.noon.advanced(bySeconds: place)))
    }
    let plan = Samples.plan(due, QueueOptions(dueLimit: 2))
    #expect(ids(plan.due) == ["a", "b"])
    #expect(plan.held[Samples.key("c")] == .limit)
  }

  @Test func aCramAsksEverythingSelectedInAnOrderOfItsSeed() {
    let later = Samples.review(due: Samples.today.end.advanced(bySeconds: day))
    let entries = (0..<20).map { entry("q\($0)", card: $0 % 2 == 0 ? later : .new) }
    let one = ids(Samples.plan(entries, QueueOptions(isCram: true, seed: 1)).due)
    #expect(one.count == 20)
    #expect(one == ids(Samples.plan(entries, QueueOptions(isCram: true, seed: 1)).due))
    #expect(one != ids(Samples.plan(entries, QueueOptions(isCram: true, seed: 2)).due))
  }

  @Test func selectionsKeepTheOthersAway() {
    let leech = Card(
      phase: .review, memory: MemoryState(stability: 1, difficulty: 9), due: Samples.noon,
      lastReview: Moment(secondsSince1970: 0), lapses: 8, reviews: 20)
    let entries = [
      entry("figure", topic: .figure), entry("cloze", kind: .cloze),
      entry("great", importance: 0.9), entry("flagged", flagged: true),
      entry("leech", card: leech, suspended: true),
    ]
    func asked(_ options: QueueOptions) -> [String] {
      let plan = Samples.plan(entries, options)
      return ids(plan.due + plan.new)
    }
    #expect(asked(QueueOptions(topics: [.figure])) == ["figure"])
    #expect(asked(QueueOptions(kinds: [.cloze])) == ["cloze"])
    #expect(asked(QueueOptions(leastImportance: 0.8)) == ["great"])
    #expect(asked(QueueOptions(marked: [.flagged])) == ["flagged"])
    #expect(asked(QueueOptions(marked: [.leeches])) == ["leech"])
    #expect(asked(QueueOptions(articles: [ArticleID(rawValue: "other-1")])).isEmpty)
    #expect(asked(QueueOptions()) == ["great", "figure", "flagged", "cloze"])
  }

  @Test func everyQuestionIsPlannedOrHeldBackForAReason() {
    var generator = SeededGenerator(seed: 42)
    for round in 0..<50 {
      let entries = (0..<30).map { number in
        let due = Samples.noon.advanced(bySeconds: generator.number(below: 4 * day) - 2 * day)
        return entry(
          "q\(number)", fact: "f\(generator.number(below: 12))",
          kind: generator.number(below: 2) == 0 ? .cloze : .multipleChoice,
          card: generator.number(below: 2) == 0 ? .new : Samples.review(due: due),
          suspended: generator.number(below: 6) == 0)
      }
      let plan = Samples.plan(entries)
      let asked = plan.due + plan.soon + plan.new
      #expect(asked.count + plan.held.count == entries.count, "round \(round)")
      #expect(Set(asked.map(\.fact)).count == asked.count, "round \(round)")
    }
  }
}
