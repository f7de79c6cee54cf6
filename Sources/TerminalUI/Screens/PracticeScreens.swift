public import PracticeSession
import QuestionBank

/// The screens of practice as a value: what stands on them, and what keys do.
///
/// ``press(_:at:)`` says what the caller has to do before it draws ``screen(_:)`` again.
public struct PracticeScreens: Sendable {
  /// What the caller has to do.
  public enum Request: Sendable {
    /// Keep what the session says has to be kept.
    case keep([SessionEffect])
    /// Read the passage around the evidence and hand it to ``show(passage:)``.
    case passage(QuestionKey)
    /// Let the learner change the question, and hand the result to ``take(edited:at:)``.
    case edit(AskedQuestion, QuestionKey)
    /// Gather the facts of the end and hand them to ``end(_:)``.
    case summary
    /// Leave the screens.
    case leave
  }

  /// What lies over the question.
  enum Overlay: Sendable {
    case menu(page: Int)
    case help
    case details
    case passage(PassageText)
    case flagReasons
    case flagWords(LineEditor)
    case confirmSuspend
  }

  /// The session.
  public internal(set) var session: Session
  /// The words the screens are written with.
  public let words: Words
  var overlay: Overlay?
  var line = LineEditor()
  var notice: String?
  var scroll = 0
  /// Lines out of sight above and below, as the screen was drawn last.
  var hidden = Screen.HiddenLines()
  var summary: SummaryText?
  var keyGuard = KeyGuard()

  /// Creates the screens of a session that has begun.
  public init(_ session: Session, _ words: Words) {
    self.session = session
    self.words = words
  }

  /// Whether the session is over and its facts are wanted.
  public var wantsSummary: Bool {
    if case .finished = session.stage { return summary == nil }
    return false
  }

  /// Takes the facts of the end.
  public mutating func end(_ facts: SummaryFacts) {
    summary = SummaryText(facts, words)
    scroll = 0
  }

  /// Takes the passage around the evidence; nil where it can't be read.
  public mutating func show(passage: PassageText?) {
    if let passage {
      overlay = .passage(passage)
      scroll = 0
    } else {
      notice = words(.noPassage)
    }
  }

  /// Takes the question as the learner has changed it; nil where nothing was changed.
  ///
  /// - Parameters:
  ///   - edited: The question.
  ///   - notice: What to say; nil for what is always said.
  ///   - clock: The present.
  public mutating func take(edited: AskedQuestion?, notice: String? = nil, at clock: ClockReading) {
    if let edited {
      _ = session.handle(.edited(edited), at: clock)
      self.notice = words(.edited)
    }
    if let notice { self.notice = notice }
  }

  /// Tells that the screen now stands on the terminal, so that keys can be meant for it.
  ///
  /// - Returns: Whether it is something new, for which keys typed before weren't meant.
  public mutating func wasShown(at clock: ClockReading) -> Bool {
    keyGuard.show(at: clock.milliseconds)
  }

  /// Whether letters are the text of an answer.
  var isTyping: Bool {
    if case .asking(let showing) = session.stage { return showing.question.kind == .cloze }
    return false
  }

  /// What can be done now.
  var actions: [PracticeAction] {
    PracticeAction.available(in: session, canScroll: hidden.isAny)
  }

  /// The screen for a terminal of a size, which is then what keys scroll.
  public mutating func draw(_ size: ScreenSize) -> Screen {
    let drawn = screen(size)
    scroll -= drawn.overscroll
    guard overlay == nil else { return drawn }
    hidden = drawn.hidden
    return drawn
  }

  /// The screen for a terminal of a size.
  public func screen(_ size: ScreenSize) -> Screen {
    let layout = ScreenLayout(size: size)
    guard size.columns >= 20, size.rows >= 6 else {
      return layout.screen(header: [], body: [StyledText(words(.tooSmall))], footer: [])
    }
    if let overlay { return OverlayScreen(self, layout).screen(overlay) }
    switch session.stage {
    case .asking(let showing): return QuestionScreen(self, layout).screen(showing)
    case .judged(let showing, let judgement):
      return VerdictScreen(self, layout).screen(showing, judgement)
    case .finished: return SummaryScreen(self, layout).screen()
    }
  }
}
