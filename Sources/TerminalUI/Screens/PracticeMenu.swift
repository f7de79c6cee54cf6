import PracticeSession

/// The numbered menu of actions: nine to a page at most, so that one digit does.
struct PracticeMenu {
  /// What a number stands for.
  enum Choice: Hashable {
    case action(PracticeAction)
    /// The next page.
    case more
  }

  private let actions: [PracticeAction]

  init(_ actions: [PracticeAction]) { self.actions = actions }

  /// The choices of a page, from number 1 on; pages wrap around.
  func choices(page: Int) -> [Choice] {
    guard actions.count > 9 else { return actions.map(Choice.action) }
    let pages = (actions.count + 7) / 8
    let start = page % pages * 8
    return actions[start..<min(start + 8, actions.count)].map(Choice.action) + [.more]
  }

  /// What a number stands for; nil for nothing.
  func choice(_ number: Int, page: Int) -> Choice? {
    let choices = choices(page: page)
    return choices.indices.contains(number - 1) ? choices[number - 1] : nil
  }

  /// What a letter stands for on every page.
  func choice(letter: Character) -> Choice? {
    actions.first { $0.letter == letter }.map(Choice.action)
  }
}
