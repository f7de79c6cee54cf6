import PracticeSession

/// What lies over a question: the menu, help, details, the passage, flagging, asking back.
struct OverlayScreen {
  private let screens: PracticeScreens
  private let layout: ScreenLayout
  private let parts: ScreenParts
  private var words: Words { screens.words }

  init(_ screens: PracticeScreens, _ layout: ScreenLayout) {
    self.screens = screens
    self.layout = layout
    parts = ScreenParts(screens, layout)
  }

  func screen(_ overlay: PracticeScreens.Overlay) -> Screen {
    switch overlay {
    case .menu(let page): menu(page)
    case .help:
      self.page(
        .helpTitle,
        keysNow()
          + [Word.helpTyping, .helpChoosing, .helpRating, .helpKeys, .helpOnlyDigits].flatMap {
            parts.wrapped(words($0)) + [StyledText("")]
          })
    case .details: page(.detailsTitle, details())
    case .passage(let passage):
      page(
        .passageTitle,
        passage.paragraphs.flatMap { parts.wrapped(StyledText($0)) + [StyledText("")] },
        opensAt: linesAbove(passage))
    case .flagReasons: flagReasons()
    case .flagWords(let editor): flagWords(editor)
    case .confirmSuspend:
      numbered(
        .confirmSuspend, [words(.confirmYes), words(.confirmNo)],
        [PracticeKey("1", words(.confirmYes)), PracticeKey("0", words(.confirmNo))],
        note: [StyledText("")] + parts.wrapped(words(.suspendNote), .dim))
    }
  }

  private func menu(_ page: Int) -> Screen {
    let names = PracticeMenu(screens.actions).choices(page: page).map { choice in
      switch choice {
      case .more: return "…"
      case .action(let action):
        let name = action.name(words, screens.session)
        return action.letter.map { "\(name) (\($0))" } ?? name
      }
    }
    return numbered(
      .menuTitle, names, [PracticeKey("0", words(screens.isTyping ? .keyReturnLine : .keyBack))])
  }

  private func flagReasons() -> Screen {
    let reasons = PracticeScreens.flagReasons + [.flagOther]
    return numbered(
      .flagTitle, reasons.map { words($0) },
      [PracticeKey("1–\(reasons.count)", words(.keyChoose)), PracticeKey("0", words(.keyBack))])
  }

  private func flagWords(_ editor: LineEditor) -> Screen {
    let title = parts.wrapped(words(.flagTitle), .strong) + [StyledText("")]
    let label = StyledText("\(words(.flagReasonPrompt)) ", .dim)
    let window = editor.window(width: max(1, parts.width - label.width - 1))
    return layout.screen(
      header: parts.header(), body: title + [label + StyledText(window.text)],
      footer: parts.footer([
        PracticeKey("Enter", words(.keyConfirm)), PracticeKey("Esc", words(.keyBack)),
      ]),
      caret: .init(row: title.count, column: label.width + window.caret))
  }

  private func numbered(
    _ title: Word, _ names: [String], _ keys: [PracticeKey], note: [StyledText] = []
  ) -> Screen {
    var body = parts.wrapped(words(title), .strong) + [StyledText("")]
    for (index, name) in names.enumerated() {
      body += parts.wrapped(
        StyledText("  \(index + 1)  ", .strong) + StyledText(name), indent: 5)
    }
    return layout.screen(
      header: parts.header(), body: body + note,
      footer: parts.footer(keys), scroll: screens.scroll)
  }

  /// The line at which a passage opens, so that its evidence is in sight with a little before it.
  private func linesAbove(_ passage: PassageText) -> Int {
    guard let paragraph = passage.evidenceParagraph else { return 0 }
    let above = passage.paragraphs[..<paragraph].flatMap { parts.wrapped(StyledText($0)) }.count
    let before = parts.wrapped(StyledText(passage.paragraphs[paragraph])).prefix { line in
      !line.runs.contains { $0.style != .plain }
    }
    return max(0, above + paragraph + before.count - 1)
  }

  private func page(_ title: Word, _ lines: [StyledText], opensAt first: Int = 0) -> Screen {
    let header = parts.header()
    let body = parts.wrapped(words(title), .strong) + [StyledText("")] + lines
    let back = PracticeKey("0", words(.keyBack))
    let wanted = max(0, first + screens.scroll)
    func screen(_ keys: [PracticeKey]) -> Screen {
      var screen = layout.screen(
        header: header, body: body, footer: parts.footer([back] + keys), scroll: wanted)
      // Above the first line there is nothing to scroll to.
      screen.overscroll += first + screens.scroll - wanted
      return screen
    }
    // Keys to scroll by, only where there is more than is in sight, and only into that direction.
    let hidden = screen([]).hidden
    let keys =
      (hidden.below > 0 ? [PracticeKey("1", words(.keyDown))] : [])
      + (hidden.above > 0 ? [PracticeKey("2", words(.keyUp))] : [])
    return screen(keys)
  }

  /// The keys under the help, in columns.
  private func keysNow() -> [StyledText] {
    let items = screens.keysNow.map {
      StyledText($0.key, .strong) + StyledText(" \($0.name)", .dim)
    }
    let cell = (items.map(\.width).max() ?? 0) + 2
    let columns = max(1, parts.width / max(1, cell))
    var lines = parts.wrapped(words(.helpNow))
    for start in stride(from: 0, to: items.count, by: columns) {
      var line = StyledText("")
      for item in items[start..<min(start + columns, items.count)] {
        line.append(item)
        line.append(String(repeating: " ", count: max(0, cell - item.width)))
      }
      lines.append(line.cut(to: parts.width))
    }
    return lines + [StyledText("")]
  }

  private func details() -> [StyledText] {
    let lines: [String] =
      switch screens.session.stage {
      case .asking(let showing): DetailText.lines(showing, nil, words)
      case .judged(let showing, let judgement):
        DetailText.lines(showing, judgement, words)
          + (SourceText(showing.asked, words).map { [""] + $0.attribution(words) } ?? [])
      case .finished: []
      }
    return lines.flatMap { parts.wrapped($0) }
  }
}
