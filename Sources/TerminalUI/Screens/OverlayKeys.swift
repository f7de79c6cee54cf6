import PracticeSession

extension PracticeScreens {
  /// Takes a key while something lies over the question; digits, space and Enter do for all of it.
  mutating func press(_ key: Key, on overlay: Overlay, at clock: ClockReading) -> [Request] {
    switch overlay {
    case .menu(let page): return pressOnMenu(key, page: page, at: clock)
    case .help: return pressOnHelp(key, at: clock)
    case .details, .passage: pressOnPage(key)
    case .flagReasons: return pressOnFlagReasons(key, at: clock)
    case .flagWords(let editor): return pressOnFlagWords(key, editor, at: clock)
    case .confirmSuspend: return pressOnConfirmation(key, at: clock)
    }
    return []
  }

  private mutating func close() {
    overlay = nil
    scroll = 0
  }

  private mutating func pressOnMenu(_ key: Key, page: Int, at clock: ClockReading) -> [Request] {
    let menu = PracticeMenu(actions)
    guard let command = key.command else {
      if key == .escape || key == .tab || key == .enter { close() }
      return []
    }
    let choice =
      command.wholeNumberValue.flatMap { menu.choice($0, page: page) }
      ?? menu.choice(letter: command)
    switch choice {
    case .action(let action):
      close()
      return perform(action, after: key, at: clock)
    case .more: overlay = .menu(page: page + 1)
    case nil: if command == "0" || command == " " { close() }
    }
    return []
  }

  /// A letter on the page that lists the keys does what it says there.
  private mutating func pressOnHelp(_ key: Key, at clock: ClockReading) -> [Request] {
    if !isTyping, let letter = key.command, letter != "?",
      let action = actions.first(where: { $0.letter == letter })
    {
      close()
      return perform(action, after: key, at: clock)
    }
    pressOnPage(key)
    return []
  }

  private mutating func pressOnPage(_ key: Key) {
    // A passage opens at its evidence: what stands before it is above.
    let least = if case .passage = overlay { -200 } else { 0 }
    switch (key, key.command) {
    case (.up, _): scroll = max(least, scroll - 1)
    case (.down, _): scroll += 1
    case (.pageUp, _), (_, "2"): scroll = max(least, scroll - 10)
    case (.pageDown, _), (_, " "), (_, "1"): scroll += 10
    case (.enter, _), (.escape, _), (.tab, _), (_, .some): close()
    default: break
    }
  }

  private mutating func pressOnFlagReasons(_ key: Key, at clock: ClockReading) -> [Request] {
    guard let command = key.command else {
      if key == .escape || key == .tab { close() }
      return []
    }
    switch command.wholeNumberValue {
    case 0: close()
    case let number? where number == Self.flagReasons.count + 1:
      overlay = .flagWords(LineEditor())
    case let number? where Self.flagReasons.indices.contains(number - 1):
      return flag(words(Self.flagReasons[number - 1]), at: clock)
    default: break
    }
    return []
  }

  private mutating func pressOnFlagWords(
    _ key: Key, _ editor: LineEditor, at clock: ClockReading
  ) -> [Request] {
    var editor = editor
    switch key {
    case .enter: return flag(editor.text, at: clock)
    case .escape, .tab: close()
    default: if editor.take(key) { overlay = .flagWords(editor) }
    }
    return []
  }

  private mutating func pressOnConfirmation(_ key: Key, at clock: ClockReading) -> [Request] {
    switch (key, key.command) {
    case (_, "1"), (_, "y"):
      let requests = handle(.suspended, after: key, at: clock)
      notice = words(.suspended)
      return requests
    case (.escape, _), (.tab, _), (_, "0"), (_, "2"), (_, "n"): close()
    default: break
    }
    return []
  }

  private mutating func flag(_ reason: String, at clock: ClockReading) -> [Request] {
    close()
    let requests = handle(.flagged(reason), after: nil, at: clock)
    notice = words(.flagged)
    return requests
  }

  /// The reasons that can be given by a number; the number behind them is for words of one's own.
  static let flagReasons: [Word] = [.flagWrong, .flagUnclear, .flagTrivial, .flagChoices]
}
