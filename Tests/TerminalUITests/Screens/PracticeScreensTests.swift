import MemoryModel
import PracticeSession
import QuestionBank
import Testing

@testable import TerminalUI

@Suite struct PracticeScreensTests {
  private func effects(_ requests: [PracticeScreens.Request]) -> [SessionEffect] {
    requests.flatMap { request in
      if case .keep(let effects) = request { return effects }
      return []
    }
  }

  private func questions(_ count: Int) -> [Question] {
    (0..<count).map { number in
      var question = number % 2 == 0 ? ScreenSamples.choice : ScreenSamples.cloze
      question.id = QuestionID(rawValue: "q\(number)")
      question.fact = FactID(rawValue: "f\(number)")
      question.answer = number % 2 == 0 ? question.answer : "\(number)"
      question.evidence[0].paragraph = number
      question.evidence[0].text = "\(number)"
      question.evidence.removeLast(question.evidence.count - 1)
      question.prompt = "\(number) ____"
      return question
    }
  }

  @Test func aSessionOfTwentyNeedsOnlyDigitsSpaceAndEnter() {
    let review = Card(
      phase: .review, memory: MemoryState(stability: 9, difficulty: 5), due: ScreenSamples.noon,
      lastReview: Moment(secondsSince1970: 1_700_000_000), lapses: 0, reviews: 4)
    let all = questions(20)
    var screens = ScreenSamples.screens(
      all, .chinese, cards: Dictionary(uniqueKeysWithValues: all.map { ($0.id, review) }))
    var step = 1
    var recorded = 0
    func strike(_ keys: [Key]) {
      recorded +=
        effects(ScreenSamples.press(keys, &screens, from: step)).filter {
          if case .record = $0 { return true }
          return false
        }.count
      step += keys.count
    }
    while let showing = screens.session.stage.showing, recorded < 100 {
      if let position = showing.choices.firstIndex(of: showing.question.answer) {
        strike(ScreenSamples.typed("\(position + 1)"))
      } else {
        strike(ScreenSamples.typed(showing.question.answer) + [.enter])
      }
      strike(recorded % 2 == 0 ? ScreenSamples.typed(" ") : [.enter])
    }
    #expect(recorded == 20)
    #expect(screens.session.score.total.right == 20)
    guard case .leave? = ScreenSamples.press([.enter], &screens, from: step).last else {
      Issue.record("Enter doesn't leave the summary")
      return
    }
  }

  /// On a choice every action of the menu by digits alone; on a verdict those of both pages.
  @Test func everyActionHasANumber() {
    for keys in ["", "1"] {
      var screens = ScreenSamples.screens(questions(3), .english)
      _ = ScreenSamples.press(ScreenSamples.typed(keys), &screens)
      let menu = PracticeMenu(screens.actions)
      var found: Set<PracticeAction> = []
      for page in 0..<2 {
        for number in 1...9 {
          if case .action(let action)? = menu.choice(number, page: page) { found.insert(action) }
        }
      }
      #expect(found == Set(screens.actions))
    }
  }

  @Test func fullWidthDigitsChooseAndRate() {
    var screens = ScreenSamples.screens(questions(3), .chinese)
    _ = ScreenSamples.press([.character("３")], &screens)
    guard case .judged(_, let judgement) = screens.session.stage else {
      Issue.record("no verdict")
      return
    }
    #expect(judgement.given == .choice(2))
    let kept = effects(ScreenSamples.press([.character("４")], &screens, from: 2))
    guard case .rerate(let review)? = kept.first else {
      Issue.record("not rated")
      return
    }
    #expect(review.rating == .easy)
  }

  @Test func aFullWidthSpaceReveals() {
    var screens = ScreenSamples.screens(questions(1), .chinese)
    _ = ScreenSamples.press([.character("\u{3000}")], &screens)
    guard case .judged(_, let judgement) = screens.session.stage else {
      Issue.record("no verdict")
      return
    }
    #expect(judgement.given == .nothing)
  }

  @Test func lettersAreTextWhileALineIsTyped() {
    var screens = ScreenSamples.screens([ScreenSamples.cloze], .english)
    let requests = ScreenSamples.press(ScreenSamples.typed("quiz 1234?"), &screens)
    #expect(requests.isEmpty)
    #expect(screens.line.text == "quiz 1234?")
  }

  @Test func escapeOpensTheMenuAndTheLineStays() {
    var screens = ScreenSamples.screens([ScreenSamples.cloze], .english)
    _ = ScreenSamples.press(
      ScreenSamples.typed("头") + [.escape] + ScreenSamples.typed("0"), &screens)
    #expect(screens.overlay == nil)
    #expect(screens.line.text == "头")
  }

  @Test func keysStruckBeforeTheQuestionIsSeenAnswerNothing() {
    var screens = ScreenSamples.screens(questions(3), .english)
    let early = screens.press(.character("1"), at: ScreenSamples.clock(1))
    #expect(early.isEmpty)
    _ = screens.wasShown(at: ScreenSamples.clock(1))
    let burst = ["1", " ", "2", " "].flatMap {
      screens.press(.character($0), at: ScreenSamples.clock(2))
    }
    #expect(effects(burst).count == 1)
  }

  @Test func settingAsideAsksFirst() {
    var screens = ScreenSamples.screens(questions(2), .english)
    let asked = effects(ScreenSamples.press(ScreenSamples.typed("z0z"), &screens))
    #expect(asked.isEmpty)
    let done = effects(ScreenSamples.press(ScreenSamples.typed("1"), &screens, from: 4))
    #expect(
      done == [
        .setSuspended(
          QuestionKey(bank: ScreenSamples.bank, question: QuestionID(rawValue: "q0")), true)
      ])
  }

  @Test func undoGoesBackFromTheSummaryToTheFirstQuestion() {
    var screens = ScreenSamples.screens(questions(2), .english)
    var step = 1
    while screens.session.stage.showing != nil, step < 100 {
      _ = ScreenSamples.press([.enter], &screens, from: step)
      step += 1
    }
    while screens.session.canUndo, step < 300 {
      // From the menu where a line takes letters, by the letter elsewhere.
      let isLine = screens.session.stage.showing.map { $0.choices.isEmpty } ?? false
      let isVerdict = if case .judged = screens.session.stage { true } else { false }
      let keys = isLine && !isVerdict ? [.escape] : [] + ScreenSamples.typed("u")
      _ = ScreenSamples.press(
        keys + (isLine && !isVerdict ? [.character("u")] : []), &screens, from: step)
      step += 3
    }
    #expect(screens.session.stage.showing?.question.id.rawValue == "q0")
    #expect(screens.session.score.answers == 0)
  }

  @Test func aPassageIsAskedForAfterTheVerdictOnly() {
    var screens = ScreenSamples.screens(questions(1), .english)
    #expect(ScreenSamples.press(ScreenSamples.typed("oe"), &screens).isEmpty)
    let requests = ScreenSamples.press(ScreenSamples.typed("3o"), &screens, from: 3)
    #expect(
      requests.contains { request in
        if case .passage = request { return true }
        return false
      })
  }

  @Test func aPainterWritesJustTheLinesThatChanged() {
    var screens = ScreenSamples.screens([ScreenSamples.cloze], .english)
    let size = ScreenSize(columns: 80, rows: 24)
    var painter = ScreenPainter(.dark)
    let whole = painter.text(for: screens.screen(size), size: size)
    #expect(painter.text(for: screens.screen(size), size: size).count < 40)
    _ = ScreenSamples.press(ScreenSamples.typed("头"), &screens)
    let change = painter.text(for: screens.screen(size), size: size)
    #expect(change.contains("头"))
    #expect(change.utf8.count < whole.utf8.count / 2)
    let other = ScreenSize(columns: 40, rows: 20)
    #expect(painter.text(for: screens.screen(other), size: other).contains("\u{1B}[2J"))
  }

  @Test func noColourIsWrittenWhereNoneIsWanted() {
    #expect(Palette(environment: ["NO_COLOR": "1", "COLORFGBG": "0;15"]) == .colourless)
    #expect(Palette(environment: ["COLORFGBG": "0;15"]) == .light)
    #expect(Palette(environment: ["COLORFGBG": "15;default;0"]) == .dark)
    #expect(Palette(environment: ["NO_COLOR": ""]) == .either)
    #expect(Palette(environment: ["COLORFGBG": "0;15"], background: .dark) == .dark)
    #expect(Palette(environment: [:], background: .light) == .light)
    #expect(Palette(environment: ["NO_COLOR": "1"], background: .light) == .colourless)
  }

  /// White, yellow and bright colours can't be read on white; blue can't on black.
  @Test func withoutKnowledgeOfTheBackgroundColoursSuitBoth() {
    for style in Style.allCases {
      let parameters = (Palette.either.parameters(style) ?? "").split(separator: ";")
      #expect(Set(parameters).isDisjoint(with: ["33", "34", "37", "30", "93", "97"]))
      // Bold makes a colour bright on many terminals.
      #expect(!parameters.contains("1") || !parameters.contains { $0.hasPrefix("3") })
    }
    for state in ScreenSamples.states {
      var painter = ScreenPainter(.colourless)
      let size = ScreenSize(columns: 80, rows: 24)
      let text = painter.text(for: state.screens(.english).screen(size), size: size)
      for code in 30...49 {
        #expect(!text.contains("[\(code)m") && !text.contains(";\(code)m"), "\(state.name)")
      }
    }
  }

  @Test func textFromABankCannotSteerTheTerminal() {
    var question = ScreenSamples.choice
    question.prompt = "\u{1B}[2J\u{1B}]0;x\u{07}____\u{202E}\n"
    question.choices = ["\u{1B}[31m1", "7000亿元", "\u{9B}1m", "\r\u{0}"]
    question.evidence[0].text = "\u{1B}c7000亿元\u{8}"
    question.evidence[0].citation = "\u{1B}[?1049l"
    for keys in ["", "h", "2", "1", "2i", "?"] {
      var screens = ScreenSamples.screens([question], .english)
      _ = ScreenSamples.press(ScreenSamples.typed(keys), &screens)
      let lines = screens.screen(ScreenSize(columns: 80, rows: 40)).lines
      for scalar in lines.flatMap({ $0.text.unicodeScalars }) {
        #expect(!SafeText.isForbidden(scalar))
      }
    }
  }

  @Test func theHintIsOfferedOnlyWhereThereIsOne() {
    var screens = ScreenSamples.screens([ScreenSamples.english], .english)
    #expect(screens.actions.contains(.hint))
    _ = ScreenSamples.press(ScreenSamples.typed("hh"), &screens)
    #expect(!screens.actions.contains(.hint))
    _ = ScreenSamples.press(ScreenSamples.typed("h"), &screens, from: 4)
    #expect(screens.notice == "There is no more help.")
  }

  // MARK: Room

  private static let small = ScreenSize(columns: 40, rows: 20)

  private func drawn(_ screens: inout PracticeScreens, _ size: ScreenSize = small) -> String {
    screens.draw(size).lines.map(\.text).joined(separator: "\n")
  }

  @Test(arguments: [Question.Kind.cloze, .multipleChoice], ScreenLanguage.allCases)
  func aLongVerdictFitsASmallScreen(kind: Question.Kind, language: ScreenLanguage) {
    let question = ScreenSamples.long(kind == .cloze ? ScreenSamples.cloze : ScreenSamples.choice)
    var screens = ScreenSamples.screens([question], language)
    let keys = kind == .cloze ? ScreenSamples.typed("领头雁") + [.enter] : ScreenSamples.typed("1")
    _ = ScreenSamples.press(keys, &screens)
    let text = drawn(&screens)
    #expect(!text.contains("↓") && !text.contains("…\n  ↓"))
    #expect(screens.hidden == Screen.HiddenLines())
    #expect(text.contains(question.answer))
    #expect(text.contains("习近平") && text.contains("加快发展人工智能产业"))
    let runs = screens.draw(Self.small).lines.flatMap(\.runs)
    #expect(runs.contains { $0.style == .marked })
  }

  @Test(arguments: ScreenLanguage.allCases)
  func theHelpListsEveryKeyThatTheFooterHasNoRoomFor(language: ScreenLanguage) {
    for keys in ["", "1"] {
      var screens = ScreenSamples.screens(questions(3), language)
      _ = ScreenSamples.press(ScreenSamples.typed(keys), &screens)
      let footer = screens.draw(ScreenSize(columns: 40, rows: 10)).lines.last?.text ?? ""
      #expect(footer.contains("? \(Words(language)(.keyAll))"))
      let expected = screens.keysNow
      _ = ScreenSamples.press(ScreenSamples.typed("?"), &screens, from: 4)
      let help = drawn(&screens)
      for key in expected { #expect(help.contains("\(key.key) \(key.name)"), "\(key)") }
    }
  }

  @Test func aLetterOnTheHelpDoesWhatItSays() {
    var screens = ScreenSamples.screens(questions(3), .english)
    _ = ScreenSamples.press(ScreenSamples.typed("?s"), &screens)
    #expect(screens.overlay == nil)
    #expect(screens.session.place.number == 2)
  }

  @Test func aPageOffersOnlyKeysThatScroll() {
    var screens = ScreenSamples.screens(questions(3), .english)
    _ = ScreenSamples.press(ScreenSamples.typed("?"), &screens)
    func footer() -> String { screens.draw(Self.small).lines.last?.text ?? "" }
    #expect(footer() == "0 back  1 down")
    var seen = [footer()]
    for step in 4..<9 {
      _ = ScreenSamples.press(ScreenSamples.typed("1"), &screens, from: step)
      seen.append(footer())
    }
    #expect(seen.last == "0 back  2 up")
    // What was scrolled too far doesn't have to be scrolled back.
    _ = ScreenSamples.press([.up], &screens, from: 10)
    #expect(footer() == "0 back  1 down  2 up")
  }

  @Test func choicesStayInSightWhereThePromptIsLong() {
    var question = ScreenSamples.english
    question.prompt = String(repeating: "A prompt that is long ", count: 21) + "?"
    var screens = ScreenSamples.screens([question], .english)
    let text = drawn(&screens)
    for choice in question.choices ?? [] { #expect(text.contains(choice)) }
    #expect(!screens.hidden.isAny)
  }

  @Test func thereIsNoScrollingWhereEverythingIsInSight() {
    var screens = ScreenSamples.screens(questions(3), .english)
    _ = screens.draw(ScreenSize(columns: 80, rows: 24))
    #expect(!screens.actions.contains(.scroll))
    _ = screens.draw(ScreenSize(columns: 40, rows: 6))
    #expect(screens.actions.contains(.scroll))
  }
}
