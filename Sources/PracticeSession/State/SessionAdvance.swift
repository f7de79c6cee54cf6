import MemoryModel
import QuestionBank

extension Session {
  /// Puts the next question on the screen, or ends the session.
  ///
  /// What the last question is confused with comes right after it. Repeats whose time has come go first, then what is due, then what is new, then repeats whose time is near.
  mutating func advance(at clock: ClockReading) {
    let last = state.stage.showing?.entry.key
    if isTimeUp(at: clock) {
      state.stage = .finished(.timeUp)
    } else if let entry = takePartner(of: last) {
      show(entry, at: clock)
    } else if let entry = takeRepeat(dueBy: clock.moment, exceptFor: last) {
      show(entry, at: clock)
    } else if let entry = takeDue() ?? takeNew() {
      show(entry, at: clock)
    } else if let entry = takeSoonestRepeat(by: clock.moment, last: last) {
      show(entry, at: clock)
    } else {
      state.stage = .finished(.nothingLeft)
    }
  }

  private func isTimeUp(at clock: ClockReading) -> Bool {
    guard let minutes = options.minutes else { return false }
    return clock.milliseconds - start.milliseconds >= minutes * 60_000
  }

  private mutating func takeRepeat(dueBy moment: Moment, exceptFor last: QuestionKey?)
    -> QueueEntry?
  {
    let ready = state.repeats.indices.filter {
      state.repeats[$0].due <= moment && state.repeats[$0].entry.key != last
    }
    guard let index = ready.min(by: { state.repeats[$0].due < state.repeats[$1].due }) else {
      return nil
    }
    return state.repeats.remove(at: index).entry
  }

  private mutating func takeSoonestRepeat(by moment: Moment, last: QuestionKey?) -> QueueEntry? {
    let limit = moment.advanced(bySeconds: Self.learnAheadSeconds)
    if let entry = takeRepeat(dueBy: limit, exceptFor: last) { return entry }
    return takeRepeat(dueBy: limit, exceptFor: nil)
  }

  private mutating func takePartner(of last: QuestionKey?) -> QueueEntry? {
    guard let last, state.nextDue < plan.due.count else { return nil }
    let entry = plan.due[state.nextDue]
    guard plan.besides[entry.key] == last else { return nil }
    state.nextDue += 1
    return isFree(entry) ? entry : nil
  }

  private mutating func takeDue() -> QueueEntry? {
    while state.nextDue < plan.due.count {
      let entry = plan.due[state.nextDue]
      state.nextDue += 1
      if isFree(entry) { return entry }
    }
    return nil
  }

  private mutating func takeNew() -> QueueEntry? {
    guard state.newAsked < options.newLimit else { return nil }
    while state.nextNew < plan.new.count {
      let entry = plan.new[state.nextNew]
      state.nextNew += 1
      guard isFree(entry) else { continue }
      state.newAsked += 1
      return entry
    }
    return nil
  }

  /// Whether nothing shown today gives the question away; the reason is kept otherwise.
  private mutating func isFree(_ entry: QueueEntry) -> Bool {
    guard let question = lookUp(entry.key)?.question else { return false }
    guard !options.isCram, entry.card.phase == .new || entry.card.phase == .review else {
      return true
    }
    var shown = state.shown
    for earlier in plan.askedToday
    where earlier.key.bank == entry.key.bank
      && !Set(earlier.articles).isDisjoint(with: entry.articles)
    {
      if let question = lookUp(earlier.key)?.question { shown.append(question) }
    }
    guard
      let traitor = shown.first(where: {
        $0.id != question.id && ShownAnswer.betrays($0, question)
      })
    else { return true }
    state.heldBack[entry.key] = .answerShown(by: traitor.id)
    return false
  }

  private mutating func show(_ entry: QueueEntry, at clock: ClockReading) {
    guard let asked = lookUp(entry.key) else { return advance(at: clock) }
    let earlier = state.showings[entry.key, default: 0]
    let before = plan.besides[entry.key].flatMap { first in
      first == state.stage.showing?.entry.key ? lookUp(first)?.question : nil
    }
    state.showings[entry.key] = earlier + 1
    if earlier == 0 { state.shown.append(asked.question) }
    state.stage = .asking(
      Showing(
        asked: asked, entry: entry,
        order: ChoiceOrder.order(of: asked.question, using: &state.generator), hints: [],
        since: clock, earlierShowings: earlier, confusedWith: before))
  }
}
