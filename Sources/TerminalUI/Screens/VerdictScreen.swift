import MemoryModel
import PracticeSession
import QuestionBank

/// The verdict on an answer with all that is known of it.
struct VerdictScreen {
  private let screens: PracticeScreens
  private let layout: ScreenLayout
  private let parts: ScreenParts
  private var words: Words { screens.words }

  init(_ screens: PracticeScreens, _ layout: ScreenLayout) {
    self.screens = screens
    self.layout = layout
    parts = ScreenParts(screens, layout)
  }

  func screen(_ showing: Session.Showing, _ judgement: Session.Judgement) -> Screen {
    let footer = parts.notice() + ratings(judgement) + parts.footer(keys())
    let header = parts.header()
    let bodies = bodies(showing, judgement)
    let room = layout.size.rows - header.count - footer.count
    let body = bodies.first { $0.count <= room } ?? bodies.last ?? []
    return layout.screen(header: header, body: body, footer: footer, scroll: screens.scroll)
  }

  /// What there is to say, in versions from the fullest to the shortest.
  ///
  /// The prompt is what can be left out first where the source sentence shows the answer in its place; then choices that are
  /// neither right nor picked; then empty lines.
  private func bodies(_ showing: Session.Showing, _ judgement: Session.Judgement)
    -> [[StyledText]]
  {
    let verdict = verdict(showing, judgement)
    let question = question(showing)
    let all = choices(showing, judgement, isShort: false)
    let some = choices(showing, judgement, isShort: true)
    let source = source(showing)
    let isTold = SourceText(showing.asked, words)?.sentence.marked.isEmpty == false
    let rest = isTold ? [] : question
    let short = (verdict + some + source + rest).filter { !$0.runs.isEmpty }
    return [
      question + all + verdict + source, verdict + all + source + rest,
      verdict + some + source + rest, short,
    ]
  }

  private func question(_ showing: Session.Showing) -> [StyledText] {
    parts.wrapped(showing.question.prompt, .strong) + [StyledText("")]
  }

  private func choices(
    _ showing: Session.Showing, _ judgement: Session.Judgement, isShort: Bool
  ) -> [StyledText] {
    guard showing.question.kind == .multipleChoice else { return [] }
    var lines: [StyledText] = []
    for (position, choice) in showing.choices.enumerated() {
      let isRight = choice == showing.question.answer
      let isPicked = judgement.given == .choice(showing.order[position])
      guard isRight || isPicked || !isShort else { continue }
      let style: Style = isRight ? .right : isPicked ? .wrong : .dim
      let sign = isRight ? "✓" : isPicked ? "✗" : " "
      lines += parts.wrapped("\(sign) \(position + 1)  \(choice)", style, indent: 5)
    }
    return lines + [StyledText("")]
  }

  private func verdict(_ showing: Session.Showing, _ judgement: Session.Judgement)
    -> [StyledText]
  {
    let (sign, style): (String, Style) =
      switch judgement.verdict {
      case .right: ("✓", .right)
      case .near: ("≈", .near)
      case .wrong: ("✗", .wrong)
      }
    var head = StyledText("\(sign) \(words.verdict(judgement))", style)
    if judgement.isCountedAsRight { head.append(" · \(words(.countedRight))", .dim) }
    if !judgement.isCountedAsRight, let reason = judgement.reason.flatMap(words.grade) {
      head.append(" · \(reason)", .dim)
    }
    var lines = parts.wrapped(head, indent: 2)
    let question = showing.question
    switch judgement.given {
    case .nothing: break
    case .words(let typed):
      if judgement.graded != .right || typed.trimmed != question.answer {
        lines += parts.wrapped(words(.yourAnswer, typed), indent: 2)
      }
      if judgement.graded != .right {
        let difference = DifferenceText.text(typed: typed.trimmed, right: question.answer)
        lines += parts.wrapped(StyledText(words(.difference, "")) + difference, indent: 2)
      }
    case .choice(let index):
      if judgement.graded != .right, let truth = FeedbackText.truth(of: index, in: question) {
        lines += parts.wrapped(
          words(.trueOf, question.choice(at: index) ?? "", truth), indent: 2)
      }
    }
    if question.kind == .cloze {
      lines += parts.wrapped(
        StyledText(words(.rightAnswer, "")) + StyledText(question.answer, .right), indent: 2)
      if !question.accepted.isEmpty {
        lines += parts.wrapped(
          words(.accepted, question.accepted.joined(separator: " / ")), .dim, indent: 2)
      }
    }
    if judgement.isSetAside {
      lines += parts.wrapped(words(.setAside, judgement.after.lapses), .near, indent: 2)
    }
    return lines + [StyledText("")]
  }

  private func source(_ showing: Session.Showing) -> [StyledText] {
    guard let source = SourceText(showing.asked, words) else { return [] }
    let sentence = source.sentence
    var lines = parts.wrapped(
      StyledText(sentence.before) + StyledText(sentence.marked, .marked)
        + StyledText(sentence.after))
    lines += parts.wrapped("— \(source.article)", .dim, indent: 2)
    if let speaker = source.speaker { lines += parts.wrapped(words(.saidBy, speaker), .dim) }
    if let citation = source.citation { lines += parts.wrapped(words(.citation, citation), .dim) }
    if source.otherArticles > 0 {
      lines += parts.wrapped(words(.alsoIn, source.otherArticles), .dim)
    }
    return lines
  }

  /// The four ratings with what each would make of the question, the recorded one marked.
  private func ratings(_ judgement: Session.Judgement) -> [StyledText] {
    var line = StyledText("")
    var lines: [StyledText] = []
    for rating in Rating.allCases {
      let isChosen = rating == judgement.rating
      let interval = words.interval(to: judgement.preview[rating], from: judgement.moment)
      let item =
        StyledText("\(isChosen ? "▸" : " ")\(rating.rawValue) ", .strong)
        + StyledText("\(words.rating(rating)) \(interval)", isChosen ? .strong : .dim)
      if line.width + item.width + 2 > parts.width {
        lines.append(line)
        line = StyledText("")
      }
      line.append(line.runs.isEmpty ? "" : "  ")
      line.append(item)
    }
    lines.append(line)
    // What the learner decided needs no proposal.
    if judgement.isCountedAsRight { return [StyledText("")] + lines }
    let proposal = judgement.proposal
    let reason = words(
      .proposedBecause, words.rating(proposal.rating), words.reason(proposal.reason))
    return [StyledText("")] + lines + parts.wrapped(reason, .dim)
  }

  private func keys() -> [(key: String, name: String)] {
    let letters = PracticeAction.available(in: screens.session).compactMap { action in
      action.letter.map { (String($0), action.name(words, screens.session)) }
    }
    return [("Enter", words(.keyProceed)), ("1–4", words(.keyRate)), ("0", words(.keyMenu))]
      + letters
  }
}
