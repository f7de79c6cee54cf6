import MemoryModel
import QuestionBank

extension Session {
  /// Takes the last thing back: an answer, a skip, a flag, a setting aside.
  mutating func undo(at clock: ClockReading) -> [SessionEffect] {
    guard let step = steps.popLast() else { return [] }
    state = step.before
    lastJudged = nil
    if case .asking(var showing) = state.stage {
      showing.since = clock
      state.stage = .asking(showing)
    }
    return step.inverse
  }

  /// Whether there is more help with the question.
  public var canHint: Bool {
    guard case .asking(let showing) = state.stage else { return false }
    // A copy: looking ahead draws no number.
    var generator = state.generator
    return Hint.next(for: showing.question, after: showing.hints, using: &generator) != nil
  }

  /// Leaves the question for another session.
  mutating func skip(at clock: ClockReading) -> [SessionEffect] {
    guard case .asking = state.stage else { return [] }
    steps.append(Step(before: state, inverse: [], isAnswer: false))
    state.done += 1
    advance(at: clock)
    return []
  }

  /// Sets the question aside and goes on.
  mutating func suspend(at clock: ClockReading) -> [SessionEffect] {
    guard let key = state.stage.showing?.entry.key else { return [] }
    steps.append(
      Step(before: state, inverse: [.setSuspended(key, false)], isAnswer: false))
    if case .asking = state.stage { state.done += 1 }
    state.repeats.removeAll { $0.entry.key == key }
    advance(at: clock)
    return [.setSuspended(key, true)]
  }

  /// Flags the question as bad, or takes the flag away; the question stays on the screen.
  mutating func flag(_ reason: String) -> [SessionEffect] {
    guard var showing = state.stage.showing else { return [] }
    let key = showing.entry.key
    showing.entry.isFlagged.toggle()
    replaceShowing(showing)
    return [.setFlag(key, reason: showing.entry.isFlagged ? reason : nil)]
  }

  /// Puts a changed question in the place of the one on the screen.
  mutating func edit(_ asked: AskedQuestion) {
    guard var showing = state.stage.showing, asked.question.id == showing.question.id else {
      return
    }
    changed[showing.entry.key] = asked
    showing.asked = asked
    showing.order = ChoiceOrder.order(of: asked.question, using: &state.generator)
    showing.hints = []
    replaceShowing(showing)
  }

  /// Gives the next step of help.
  mutating func help(_ showing: Showing) {
    var showing = showing
    guard
      let hint = Hint.next(
        for: showing.question, after: showing.hints, using: &state.generator)
    else { return }
    showing.hints.append(hint)
    replaceShowing(showing)
  }

  private mutating func replaceShowing(_ showing: Showing) {
    switch state.stage {
    case .asking: state.stage = .asking(showing)
    case .judged(_, let judgement): state.stage = .judged(showing, judgement)
    case .finished: break
    }
  }
}
