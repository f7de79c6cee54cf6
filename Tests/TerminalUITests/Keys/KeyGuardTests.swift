import Testing

@testable import TerminalUI

@Suite struct KeyGuardTests {
  private func guarded(by key: Key?, shownAt: Int? = 1000) -> KeyGuard {
    var guarded = KeyGuard()
    guarded.expect(after: key)
    if let shownAt { _ = guarded.show(at: shownAt) }
    return guarded
  }

  /// Which of some keys are admitted, each struck at its time.
  private func admitted(
    _ keyGuard: KeyGuard, _ strokes: [(key: Key, at: Int)], isQuestion: Bool = true
  ) -> [Bool] {
    var keyGuard = keyGuard
    return strokes.map { keyGuard.admits($0.key, at: $0.at, isQuestion: isQuestion) }
  }

  @Test func aKeyBeforeTheQuestionIsShownDoesNothing() {
    #expect(admitted(guarded(by: nil, shownAt: nil), [(.enter, 5000)]) == [false])
  }

  @Test func aKeySoonerThanAnybodyReadsDoesNothing() {
    let seen = 1000 + KeyGuard.leastSeen
    #expect(
      admitted(guarded(by: nil), [(.character("1"), seen - 1), (.character("2"), seen)])
        == [false, true])
  }

  @Test func theKeyThatLedHereMayHaveBeenStruckTwice() {
    let free = 1000 + KeyGuard.sameKey.question
    let strokes: [(key: Key, at: Int)] = [
      (.enter, free - 200), (.character("1"), free - 100), (.enter, free),
    ]
    #expect(admitted(guarded(by: .enter), strokes) == [false, true, true])
  }

  @Test func aHeldKeyDoesNothingHoweverLongItIsHeld() {
    let strokes = stride(from: 1030, through: 9000, by: 33).map { (key: Key.enter, at: $0) }
    #expect(!admitted(guarded(by: .enter), strokes).contains(true))
  }

  @Test func aVerdictMayBeLeftSooner() {
    let free = 1000 + KeyGuard.sameKey.verdict
    #expect(admitted(guarded(by: .enter), [(.enter, free)], isQuestion: false) == [true])
  }

  @Test func showingAgainIsNothingNew() {
    var keyGuard = guarded(by: nil)
    let isNew = keyGuard.show(at: 2000)
    #expect(!isNew)
  }
}
