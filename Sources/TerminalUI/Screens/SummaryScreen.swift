import PracticeSession

/// The end of a session.
struct SummaryScreen {
  private let screens: PracticeScreens
  private let layout: ScreenLayout
  private let parts: ScreenParts

  init(_ screens: PracticeScreens, _ layout: ScreenLayout) {
    self.screens = screens
    self.layout = layout
    parts = ScreenParts(screens, layout)
  }

  func screen() -> Screen {
    var body: [StyledText] = []
    for line in screens.summary?.lines ?? [] {
      switch line.role {
      case .title: body += [StyledText(line.text, .strong), StyledText("")]
      case .heading: body += [StyledText(""), StyledText(line.text, .strong)]
      case .plain: body += parts.wrapped(line.text)
      case .bar(let share):
        let bar = ScreenParts.bar(share: share, width: min(20, parts.width / 3))
        let name = StyledText(line.text).cut(to: parts.width - bar.width - 2)
        let gap = parts.width - bar.width - name.width
        body.append(name + StyledText(String(repeating: " ", count: max(2, gap))) + bar)
      }
    }
    return layout.screen(
      header: [], body: body, footer: parts.footer(screens.keysNow), scroll: screens.scroll)
  }
}
