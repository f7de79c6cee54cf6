import MemoryModel
public import PracticeSession
import QuestionBank

extension PracticeScreens {
  /// Takes a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - clock: The present.
  /// - Returns: What has to be done, in this order, before the screen is drawn again.
  public mutating func press(_ key: Key, at clock: ClockReading) -> [Request] {
    if let overlay { return press(key, on: overlay, at: clock) }
    if takesScrolling(key) { return [] }
    switch session.stage {
    case .asking(let showing):
      let isText = showing.question.kind == .cloze && line.take(key)
      if isText { notice = nil }
      // Text doesn't answer anything yet; what answers has to have been seen.
      guard !isText, admits(key, clock, isQuestion: true) else { return [] }
      notice = nil
      return showing.question.kind == .cloze
        ? pressOnCloze(key, at: clock) : pressOnChoices(key, showing, at: clock)
    case .judged:
      guard admits(key, clock, isQuestion: false) else { return [] }
      notice = nil
      return pressOnVerdict(key, at: clock)
    case .finished:
      guard admits(key, clock, isQuestion: false) else { return [] }
      return pressAtEnd(key, at: clock)
    }
  }

  private mutating func admits(_ key: Key, _ clock: ClockReading, isQuestion: Bool) -> Bool {
    keyGuard.admits(key, at: clock.milliseconds, isQuestion: isQuestion)
  }

  private mutating func takesScrolling(_ key: Key) -> Bool {
    switch key {
    case .up: scroll = max(0, scroll - 1)
    case .down: scroll += 1
    case .pageUp: scroll = max(0, scroll - 10)
    case .pageDown: scroll += 10
    default: return false
    }
    return true
  }

  private mutating func pressOnCloze(_ key: Key, at clock: ClockReading) -> [Request] {
    switch key {
    case .enter: return handle(.typed(line.text), after: key, at: clock)
    case .escape, .tab:
      overlay = .menu(page: 0)
      return []
    default: return []
    }
  }

  private mutating func pressOnChoices(
    _ key: Key, _ showing: Session.Showing, at clock: ClockReading
  ) -> [Request] {
    switch (key, key.command) {
    case (.enter, _), (_, " "): return handle(.revealed, after: key, at: clock)
    case (.escape, _), (.tab, _), (_, "0"):
      overlay = .menu(page: 0)
      return []
    case (_, let command?):
      if let position = AnswerLetters.position(
        of: String(command), among: showing.choices.count)
      {
        return handle(.picked(position), after: key, at: clock)
      }
      return perform(letter: command, key, at: clock)
    default: return []
    }
  }

  private mutating func pressOnVerdict(_ key: Key, at clock: ClockReading) -> [Request] {
    switch (key, key.command) {
    case (.enter, _), (_, " "): return handle(.proceeded, after: key, at: clock)
    case (.escape, _), (.tab, _), (_, "0"):
      overlay = .menu(page: 0)
      return []
    case (_, let command?):
      if let number = command.wholeNumberValue, let rating = Rating(rawValue: number) {
        return handle(.rated(rating), after: key, at: clock)
      }
      return perform(letter: command, key, at: clock)
    default: return []
    }
  }

  private mutating func pressAtEnd(_ key: Key, at clock: ClockReading) -> [Request] {
    switch (key, key.command) {
    case (.enter, _), (.escape, _), (_, " "), (_, "q"), (_, "0"), (_, "1"): return [.leave]
    case (_, "u") where session.canUndo, (_, "2") where session.canUndo:
      return handle(.undone, after: key, at: clock)
    default: return []
    }
  }

  private mutating func perform(letter: Character, _ key: Key, at clock: ClockReading)
    -> [Request]
  {
    guard let action = actions.first(where: { $0.letter == letter }) else {
      if letter == PracticeAction.hint.letter, case .asking = session.stage {
        notice = words(.noMoreHints)
      }
      return []
    }
    return perform(action, after: key, at: clock)
  }

  /// Does one of the actions of the menu.
  mutating func perform(_ action: PracticeAction, after key: Key, at clock: ClockReading)
    -> [Request]
  {
    guard let showing = session.stage.showing else {
      return action == .undo ? handle(.undone, after: key, at: clock) : []
    }
    switch action {
    case .hint:
      let before = showing.hints.count
      let requests = handle(.hint, after: nil, at: clock)
      if session.stage.showing?.hints.count == before { notice = words(.noMoreHints) }
      return requests
    case .countAsRight: return handle(.countedAsRight, after: nil, at: clock)
    case .undo:
      let requests = handle(.undone, after: key, at: clock)
      notice = words(.undone)
      return requests
    case .skip:
      let requests = handle(.skipped, after: key, at: clock)
      notice = words(.skipped)
      return requests
    case .suspend: overlay = .confirmSuspend
    case .flag:
      guard showing.entry.isFlagged else {
        overlay = .flagReasons
        return []
      }
      let requests = handle(.flagged(""), after: nil, at: clock)
      notice = words(.unflagged)
      return requests
    case .edit: return [.edit(showing.asked, showing.entry.key)]
    case .passage: return [.passage(showing.entry.key)]
    case .details: overlay = .details
    // From the end back to the beginning, so that one key does.
    case .scroll: scroll = hidden.below > 0 ? scroll + 5 : 0
    case .help: overlay = .help
    case .quit: return handle(.quit, after: key, at: clock)
    }
    return []
  }

  /// Hands an event to the session; where something new is to be seen, keys wait until it was.
  ///
  /// - Parameters:
  ///   - event: What the learner does.
  ///   - key: The key that leads to something new; nil where the same question stays.
  ///   - clock: The present.
  /// - Returns: What has to be done before the screen is drawn again.
  mutating func handle(_ event: SessionEvent, after key: Key?, at clock: ClockReading)
    -> [Request]
  {
    let effects = session.handle(event, at: clock)
    if let key {
      keyGuard.expect(after: key)
      line = LineEditor()
      scroll = 0
      overlay = nil
      summary = nil
    }
    var requests: [Request] = effects.isEmpty ? [] : [.keep(effects)]
    if wantsSummary { requests.append(.summary) }
    return requests
  }
}
