import PracticeSession

/// A key with what it does.
struct PracticeKey: Hashable {
  var key: String
  var name: String

  init(_ key: String, _ name: String) {
    self.key = key
    self.name = name
  }
}

/// What several screens have in common.
struct ScreenParts {
  let screens: PracticeScreens
  let layout: ScreenLayout
  var words: Words { screens.words }
  var width: Int { layout.width }

  init(_ screens: PracticeScreens, _ layout: ScreenLayout) {
    self.screens = screens
    self.layout = layout
  }

  /// The bank, the place in the session, the counts, and a bar.
  func header() -> [StyledText] {
    let place = screens.session.place
    let counts = "\(words(.dueCount, place.due)) · \(words(.newCount, place.new))"
    let position = words(.place, place.number, place.total)
    let right = StyledText(position, .strong) + StyledText("  \(counts)", .dim)
    let title = screens.session.stage.showing?.asked.bankTitle ?? ""
    let room = width - right.width - 2
    var line = StyledText("")
    if room >= 4 {
      let left = StyledText(title, .dim).cut(to: room)
      line = left + StyledText(String(repeating: " ", count: width - left.width - right.width))
    }
    let bar = Self.bar(share: Double(place.done) / Double(max(1, place.total)), width: width)
    return [line + right, bar] + gap
  }

  /// An empty line where there is room for one.
  var gap: [StyledText] { layout.isShort ? [] : [StyledText("")] }

  /// A bar filled for a share from 0 to 1.
  static func bar(share: Double, width: Int) -> StyledText {
    let filled = max(0, min(width, Int((share * Double(width)).rounded())))
    return StyledText(String(repeating: "━", count: filled), .bar)
      + StyledText(String(repeating: "─", count: width - filled), .dim)
  }

  /// A text in lines.
  func wrapped(_ text: StyledText, indent: Int = 0) -> [StyledText] {
    LineWrapper(width: width, indent: indent).lines(of: text)
  }

  /// A text in lines.
  func wrapped(_ text: String, _ style: Style = .plain, indent: Int = 0) -> [StyledText] {
    wrapped(StyledText(text, style), indent: indent)
  }

  /// The context above a prompt, three lines at most.
  func above(_ text: ContextText) -> [StyledText] {
    text.lines({ wrapped($0, .dim) }, width: width)
  }

  /// The keys that are valid now.
  ///
  /// Where there is no room for all of them, the last place is that of the key that shows the others.
  ///
  /// - Parameters:
  ///   - keys: The keys, those needed most first.
  ///   - most: Lines that they may take; nil for two, or one where lines are few.
  /// - Returns: The lines, an empty one before them where there is room.
  func footer(_ keys: [PracticeKey], most: Int? = nil) -> [StyledText] {
    let most = most ?? (layout.isShort ? 1 : 2)
    if let lines = lines(of: keys, most) { return gap + lines }
    let all = keys.first { $0.key == "?" }.map { [PracticeKey($0.key, words(.keyAll))] } ?? []
    let others = keys.filter { $0.key != "?" }
    for count in others.indices.reversed() {
      if let lines = lines(of: others.prefix(count) + all, most) { return gap + lines }
    }
    return gap
  }

  /// The keys in so many lines at most; nil where they don't fit.
  private func lines(of keys: [PracticeKey], _ most: Int) -> [StyledText]? {
    let space = width < 60 ? "  " : "   "
    var lines = [StyledText("")]
    for key in keys {
      let item = StyledText(key.key, .strong) + StyledText(" \(key.name)", .dim)
      let last = lines[lines.count - 1]
      if last.runs.isEmpty {
        lines[lines.count - 1] = item
      } else if last.width + space.count + item.width <= width {
        lines[lines.count - 1] = last + StyledText(space, .dim) + item
      } else {
        lines.append(item)
      }
    }
    return lines.count <= most && lines.allSatisfy({ $0.width <= width }) ? lines : nil
  }

  /// The footer with as many keys as there are lines for under a body; at least one line of them, at most three.
  ///
  /// - Parameters:
  ///   - keys: The keys, those needed most first.
  ///   - taken: Lines of the screen that are taken by everything else.
  /// - Returns: As the other.
  func footer(_ keys: [PracticeKey], besides taken: Int) -> [StyledText] {
    let usual = layout.isShort ? 1 : 2
    let free = layout.size.rows - taken - gap.count
    return footer(keys, most: max(usual, min(3, free)))
  }

  /// The notice over the footer; none where there is nothing to say.
  func notice() -> [StyledText] {
    screens.notice.map { wrapped($0, .near) } ?? []
  }
}
