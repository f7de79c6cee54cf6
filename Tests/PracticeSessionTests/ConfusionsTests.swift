import MemoryModel
import PracticeSession
import QuestionBank
import Testing

@Suite struct ConfusionsTests {
  private let bank = Samples.bank

  private func fact(_ id: String) -> FactID { FactID(rawValue: id) }

  /// Facts a, b and c with the answers A, B and C, and answers to them: the fact, then what was answered.
  private func pairs(_ answers: [(String, String?)], also: [(String, String)] = [])
    -> [ConfusedPair]
  {
    var confusions = Confusions()
    for (answer, of) in [("a", "a"), ("b", "b"), ("c", "c")] + also {
      confusions.know(answer, of: fact(of), in: bank)
    }
    for (asked, words) in answers {
      let isRight = words?.lowercased() == asked
      confusions.add(words, isRight ? .right : .wrong, to: fact(asked), in: bank)
    }
    return confusions.pairs.sorted()
  }

  private func pair(_ one: String, _ other: String) -> ConfusedPair? {
    ConfusedPair(fact(one), fact(other), in: bank)
  }

  @Test func aPairHasNoOrderAndTwoMembers() {
    #expect(pair("a", "b") == pair("b", "a"))
    #expect(pair("a", "a") == nil)
  }

  @Test func whatIsMixedUpTwiceCountsWhicheverWay() {
    #expect(pairs([("a", "B")]) == [])
    #expect(pairs([("a", "B"), ("c", "C"), ("a", " b! ")]) == [pair("a", "b")])
    #expect(pairs([("a", "B"), ("c", "C"), ("b", "A")]) == [pair("a", "b")])
    #expect(pairs([("a", "B"), ("a", "C"), ("a", "x"), ("a", nil)]) == [])
  }

  @Test func onceContrastedTheyCountAnew() {
    let mixed: [(String, String?)] = [("a", "B"), ("c", "C"), ("a", "B")]
    #expect(pairs(mixed + [("b", "B")]) == [])
    #expect(pairs(mixed + [("b", "A"), ("c", "C")]) == [])
    #expect(pairs(mixed + [("b", "A"), ("c", "C"), ("b", "A")]) == [pair("a", "b")])
    // Another question between them is no contrast.
    #expect(pairs(mixed + [("c", "C"), ("b", "B")]) == [pair("a", "b")])
  }

  @Test func anAnswerOfSeveralFactsSaysNothing() {
    #expect(pairs([("a", "B"), ("c", "C"), ("a", "B")], also: [("b", "d")]) == [])
    #expect(pairs([("a", ""), ("a", "…")], also: [("", "d")]) == [])
  }

  @Test func anotherBanksAnswerIsNoConfusion() {
    var confusions = Confusions()
    confusions.know("b", of: fact("b"), in: BankID(rawValue: "other"))
    for _ in 0..<3 { confusions.add("b", .wrong, to: fact("a"), in: bank) }
    #expect(confusions.pairs.isEmpty)
  }
}

@Suite struct SideBySideTests {
  private let day = 86_400

  private func card(_ days: Int, answered: Int = -5) -> Card {
    Samples.review(
      due: Samples.noon.advanced(bySeconds: days * day),
      answered: Samples.noon.advanced(bySeconds: answered * day))
  }

  private func entry(_ id: String, _ card: Card, fact: String? = nil) -> QueueEntry {
    QueueEntry(Samples.question(id, fact: fact), in: Samples.bank, card: card)
  }

  private func ids(_ entries: [QueueEntry]) -> [String] { entries.map(\.key.question.rawValue) }

  @Test func whatIsDueIsFollowedByWhatItIsConfusedWith() {
    let entries = [
      entry("a", card(-3)), entry("b", card(-2)), entry("c", card(-1)), entry("d", card(9)),
    ]
    #expect(ids(Samples.plan(entries).due) == ["a", "b", "c"])
    let both = Samples.plan(entries, confused: Samples.confused("a", "c"))
    #expect(ids(both.due) == ["a", "c", "b"])
    #expect(both.besides == [Samples.key("c"): Samples.key("a")])
    let early = Samples.plan(entries, confused: Samples.confused("d", "b"))
    #expect(ids(early.due) == ["a", "b", "d", "c"])
    #expect(early.held[Samples.key("d")] == nil)
  }

  @Test func nothingIsContrastedThatIsNewOrWasAnsweredTodayOrIsNotDue() {
    for other in [Card.new, card(9, answered: 0)] {
      let plan = Samples.plan(
        [entry("a", card(-1)), entry("b", other)], confused: Samples.confused("a", "b"))
      #expect(ids(plan.due) == ["a"] && plan.besides.isEmpty)
    }
    let plan = Samples.plan(
      [entry("a", card(8)), entry("b", card(9))], confused: Samples.confused("a", "b"))
    #expect(plan.due.isEmpty)
  }

  @Test func aSiblingThatHasItsTurnTodayIsNotJoined() {
    let plan = Samples.plan(
      [entry("a", card(-2)), entry("b", card(9)), entry("b2", card(-1), fact: "f-b")],
      confused: Samples.confused("a", "b"))
    // The sibling that is due stands for the fact.
    #expect(ids(plan.due) == ["a", "b2"])
  }

  @Test func theLimitHolds() {
    let plan = Samples.plan(
      [entry("a", card(-1)), entry("b", card(9))], QueueOptions(dueLimit: 1),
      confused: Samples.confused("a", "b"))
    #expect(ids(plan.due) == ["a"])
    #expect(plan.held[Samples.key("b")] == .limit)
  }

  @Test func theSecondComesBeforeAnyRepeatAndNamesTheFirst() {
    let questions = ["a", "b", "c"].enumerated().map {
      Samples.question($0.element, answer: "answer \($0.element)", place: $0.offset * 3)
    }
    var session = Samples.session(
      questions, cards: ["a": card(-2), "b": card(9), "c": card(-1)],
      confused: Samples.confused("a", "b"))
    #expect(session.shownID == "a")
    #expect(session.stage.showing?.confusedWith == nil)
    _ = session.handle(.revealed, at: Samples.clock(1))
    _ = session.handle(.rated(.again), at: Samples.clock(100_000))
    #expect(session.shownID == "b")
    #expect(session.stage.showing?.confusedWith?.id.rawValue == "a")
    _ = session.handle(.undone, at: Samples.clock(100_001))
    #expect(session.shownID == "a")
  }
}
