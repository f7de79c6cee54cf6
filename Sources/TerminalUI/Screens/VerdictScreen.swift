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
    let header = parts.header()
    let notice = parts.notice()
    let keys = screens.keysNow
    let least = parts.footer(keys).count + header.count + notice.count
    var body: [StyledText] = []
    var ratings: [StyledText] = []
    for fullness in Fullness.allCases {
      ratings = self.ratings(judgement, fullness)
      let room = layout.size.rows - least - ratings.count
      body = self.body(showing, judgement, fullness, room: room)
      if body.count <= room { break }
    }
    let taken = header.count + body.count + notice.count + ratings.count
    return layout.screen(
      header: header, body: body, footer: notice + ratings + parts.footer(keys, besides: taken),
      scroll: screens.scroll)
  }

  /// How much is said; less where there is less room.
  private enum Fullness: Int, CaseIterable {
    /// The question once more, and everything about it and its choices.
    case whole
    /// Without what the choices are true of that weren't picked.
    case onlyPicked
    /// Without the prompt, where the source sentence shows the answer in its place.
    case noPrompt
    /// Without the choices that are neither right nor picked.
    case fewChoices
    /// Without empty lines.
    case noGaps
    /// Without what another line says too, and with the source's particulars in one paragraph.
    case dense
    /// With just as much of the source sentence as there is room for.
    case excerpt
    /// With the source's particulars cut short, and without the reason of the rating.
    case least
  }

  private func body(
    _ showing: Session.Showing, _ judgement: Session.Judgement, _ fullness: Fullness, room: Int
  ) -> [StyledText] {
    let isDense = fullness.rawValue >= Fullness.dense.rawValue
    let verdict = verdict(showing, judgement, isDense: isDense)
    let choices = choices(
      showing, judgement, fullness, isDense: isDense)
    let source = SourceText(showing.asked, words)
    let isTold = source?.sentence.marked.isEmpty == false
    let rest = isTold ? [] : question(showing)
    switch fullness {
    case .whole, .onlyPicked:
      return question(showing) + choices + verdict + parts.source(source)
    case .noPrompt, .fewChoices: return verdict + choices + parts.source(source) + rest
    case .noGaps:
      return (verdict + choices + parts.source(source) + rest).filter { !$0.runs.isEmpty }
    case .dense, .excerpt, .least:
      let others = (verdict + choices + rest).filter { !$0.runs.isEmpty }
      let lines = fullness == .dense ? nil : max(2, room - others.count)
      return (verdict + choices).filter { !$0.runs.isEmpty }
        + parts.denseSource(source, lines: lines, isLeast: fullness == .least)
        + rest.filter { !$0.runs.isEmpty }
    }
  }

  private func question(_ showing: Session.Showing) -> [StyledText] {
    parts.above(ContextText(showing.asked, words))
      + parts.wrapped(showing.question.prompt, .strong) + [StyledText("")]
  }

  private func choices(
    _ showing: Session.Showing, _ judgement: Session.Judgement, _ fullness: Fullness, isDense: Bool
  ) -> [StyledText] {
    guard showing.question.kind == .multipleChoice else { return [] }
    var lines: [StyledText] = []
    for (position, choice) in showing.choices.enumerated() {
      let isRight = choice == showing.question.answer
      let isPicked = judgement.given == .choice(showing.order[position])
      guard isRight || isPicked || fullness.rawValue < Fullness.fewChoices.rawValue else {
        continue
      }
      // What it is true of names it already.
      if isDense, isPicked, !isRight,
        DistractorText.line(showing.order[position], in: showing.asked, words) != nil
      {
        continue
      }
      let style: Style = isRight ? .right : isPicked ? .wrong : .dim
      let sign = isRight ? "✓" : isPicked ? "✗" : " "
      var line = StyledText("\(sign) \(position + 1)  \(choice)", style)
      if fullness == .whole, !isRight, !isPicked,
        let truth = DistractorText.truth(of: showing.order[position], in: showing.asked, words)
      {
        line.append(" — \(truth)", .dim)
      }
      lines += parts.wrapped(line, indent: 5)
    }
    return lines + [StyledText("")]
  }

  private func verdict(
    _ showing: Session.Showing, _ judgement: Session.Judgement, isDense: Bool
  ) -> [StyledText] {
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
    case .words where judgement.reason == .notKnown: break
    case .words(let typed):
      let difference = AnswerDifference(typed: typed.trimmed, right: question.answer)
      let tells = judgement.graded != .right && difference.hasCommon
      // A difference shows every word that was typed.
      if tells ? !isDense : typed.trimmed != question.answer {
        lines += parts.wrapped(words(.yourAnswer, typed), indent: 2)
      }
      if tells {
        lines += parts.wrapped(
          StyledText(words(.difference, "")) + DifferenceText.text(difference), indent: 2)
      }
    case .choice(let index):
      if judgement.graded != .right,
        let line = DistractorText.line(index, in: showing.asked, words)
      {
        lines += parts.wrapped(line, indent: 2)
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
    if let other = showing.confusedWith {
      lines += parts.wrapped(words(.mixedUp, other.prompt, other.answer), .dim, indent: 2)
    }
    if judgement.isSetAside {
      lines += parts.wrapped(words(.setAside, judgement.after.lapses), .near, indent: 2)
    }
    return lines + [StyledText("")]
  }

  /// The four ratings with what each would make of the question, the recorded one marked.
  private func ratings(_ judgement: Session.Judgement, _ fullness: Fullness) -> [StyledText] {
    let gap = fullness.rawValue < Fullness.noGaps.rawValue ? [StyledText("")] : []
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
    if judgement.isCountedAsRight || fullness == .least { return gap + lines }
    let proposal = judgement.proposal
    let reason = words(
      .proposedBecause, words.rating(proposal.rating), words.reason(proposal.reason))
    return gap + lines + parts.wrapped(reason, .dim)
  }
}
