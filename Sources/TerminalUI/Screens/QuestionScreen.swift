import PracticeSession
import QuestionBank

/// A question that waits for its answer.
struct QuestionScreen {
  private let screens: PracticeScreens
  private let layout: ScreenLayout
  private let parts: ScreenParts
  private var words: Words { screens.words }

  init(_ screens: PracticeScreens, _ layout: ScreenLayout) {
    self.screens = screens
    self.layout = layout
    parts = ScreenParts(screens, layout)
  }

  func screen(_ showing: Session.Showing) -> Screen {
    let above = ContextText(showing.asked, words)
    let kind = parts.wrapped(kind(showing), .dim)
    let source =
      above.source(in: parts.width).map { [StyledText($0, .dim).cut(to: parts.width)] } ?? []
    var body = parts.above(above)
    body += parts.wrapped(showing.question.prompt, .strong) + [StyledText("")]
    var caret: Screen.Cursor?
    if showing.question.kind == .cloze {
      let hints = hints(showing)
      body += hints + (hints.isEmpty ? [] : [StyledText("")])
      let label = StyledText("\(words(.answerPrompt)) ", .dim)
      let window = screens.line.window(width: max(1, parts.width - label.width - 1))
      caret = Screen.Cursor(row: body.count, column: label.width + window.caret)
      body.append(label + StyledText(window.text))
    } else {
      body += choices(showing)
      let hints = hints(showing)
      body += (hints.isEmpty ? [] : [StyledText("")]) + hints
    }
    let header = parts.header()
    let notice = parts.notice()
    let least = header.count + notice.count + parts.footer(screens.keysNow).count
    // All choices in sight at once are worth more than the kind of the question and empty lines, and then than the source.
    if caret == nil, least + kind.count + source.count + body.count > layout.size.rows {
      body = body.filter { !$0.runs.isEmpty }
      if least + source.count + body.count <= layout.size.rows { body = source + body }
    } else {
      body = kind + source + body
      caret?.row += kind.count + source.count
    }
    let footer = parts.footer(
      screens.keysNow, besides: header.count + body.count + notice.count)
    return layout.screen(
      header: header, body: body, footer: notice + footer, scroll: screens.scroll, caret: caret)
  }

  private func kind(_ showing: Session.Showing) -> String {
    var kind = words.kind(showing.question.kind)
    if showing.earlierShowings > 0 {
      kind += " · \(words(.againQuestion))"
    } else if showing.entry.isNew {
      kind += " · \(words(.newQuestion))"
    }
    return kind
  }

  private func choices(_ showing: Session.Showing) -> [StyledText] {
    showing.choices.enumerated().flatMap { position, choice -> [StyledText] in
      let isOut = showing.struckOut.contains(showing.order[position])
      let text =
        StyledText("  \(position + 1)  ", isOut ? .dim : .strong)
        + StyledText(choice, isOut ? .struck : .plain)
        + StyledText(isOut ? " (\(words(.struckOut)))" : "", .dim)
      return parts.wrapped(text, indent: 5)
    }
  }

  private func hints(_ showing: Session.Showing) -> [StyledText] {
    showing.hints.flatMap { hint -> [StyledText] in
      // The choice itself says that it is out.
      if case .notThis = hint { return [] }
      return parts.wrapped(words.hint(hint, showing.question), .near)
    }
  }
}
