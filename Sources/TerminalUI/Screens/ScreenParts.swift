import PracticeSession

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

  /// The keys that are valid now, in at most two lines, in one where lines are few; the last of them are left out where there is no room.
  func footer(_ keys: [(key: String, name: String)]) -> [StyledText] {
    var lines = [StyledText("")]
    for (key, name) in keys {
      let item = StyledText(key, .strong) + StyledText(" \(name)", .dim)
      let space = lines[lines.count - 1].runs.isEmpty ? "" : "   "
      if lines[lines.count - 1].width + space.count + item.width <= width {
        lines[lines.count - 1].append(space, .dim)
        lines[lines.count - 1].append(item)
      } else if lines.count < (layout.isShort ? 1 : 2) {
        lines.append(item)
      }
    }
    return gap + lines
  }

  /// The notice over the footer; none where there is nothing to say.
  func notice() -> [StyledText] {
    screens.notice.map { wrapped($0, .near) } ?? []
  }
}
