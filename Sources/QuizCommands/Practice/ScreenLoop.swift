import MemoryModel
import PracticeSession
import TerminalUI

/// Practice by screens: waits for keys and signals, keeps what has to be kept, draws.
struct ScreenLoop {
  let console: Console
  let words: Words
  let palette: Palette
  /// Keeps effects before anything else is shown.
  let keep: ([SessionEffect]) throws -> Void
  /// Does what the first answer would otherwise wait for; called when the first question stands on the screen.
  let prepare: () throws -> Void
  /// The passage around a question's evidence; nil where it can't be read.
  let passage: (QuestionKey) -> PassageText?
  /// Lets the learner change a question; nil with a reason where nothing was changed.
  let edit: (AskedQuestion, QuestionKey) -> (edited: AskedQuestion?, notice: String?)
  /// What the end of the session tells.
  let facts: (Session) throws -> SummaryFacts

  /// How long an escape waits for the rest of a sequence, in milliseconds.
  private static let sequenceWait = 30

  /// Practises until the learner leaves.
  ///
  /// - Returns: Whether there was a terminal to do it on.
  /// - Throws: ``QuizError`` where an answer can't be kept; the terminal is given back before.
  func run(_ session: Session) throws -> Bool {
    let terminal = Terminal()
    guard terminal.enter() else { return false }
    defer { terminal.leave() }
    var state = State(
      screens: PracticeScreens(session, words),
      painter: ScreenPainter(palette))
    if state.screens.wantsSummary { state.screens.end(try facts(session)) }
    paint(&state, terminal)
    try prepare()
    while !state.isOver {
      paint(&state, terminal)
      let wait = state.parser.isWaiting ? Self.sequenceWait : nil
      switch terminal.wait(milliseconds: wait) {
      case .bytes(let bytes):
        for key in state.parser.keys(from: bytes) { try press(key, &state, terminal) }
      case .nothing:
        for key in state.parser.flush() { try press(key, &state, terminal) }
      case .resized: state.painter.forget()
      case .resumed:
        terminal.retake()
        state.painter.forget()
      case .stopWanted:
        state.isOver = !away(&state) { terminal.stop() }
      case .ended(let signal): terminal.end(by: signal)
      case .gone: return true
      }
    }
    return true
  }

  private struct State {
    var screens: PracticeScreens
    var painter: ScreenPainter
    var parser = KeyParser()
    var isOver = false
    /// Milliseconds in which the process was stopped or another program had the terminal.
    var away = 0
  }

  private func clock(_ state: State) -> ClockReading {
    ClockReading(moment: console.now(), milliseconds: console.milliseconds() - state.away)
  }

  private func paint(_ state: inout State, _ terminal: Terminal) {
    let size = terminal.size
    let screen = state.screens.draw(size)
    terminal.show(screen, with: &state.painter)
    // What was typed before this stood there wasn't meant for it.
    if state.screens.wasShown(at: clock(state)) { terminal.discardInput() }
  }

  private func press(_ key: Key, _ state: inout State, _ terminal: Terminal) throws {
    for request in state.screens.press(key, at: clock(state)) {
      switch request {
      case .keep(let effects): try keep(effects)
      case .passage(let key): state.screens.show(passage: passage(key))
      case .summary: state.screens.end(try facts(state.screens.session))
      case .leave: state.isOver = true
      case .edit(let asked, let key):
        let result = away(&state) {
          terminal.leave()
          let result = edit(asked, key)
          return terminal.enter() ? result : nil
        }
        state.isOver = result == nil
        state.screens.take(edited: result?.edited, notice: result?.notice, at: clock(state))
      }
    }
  }

  /// Does something during which no time counts, and draws everything anew after it.
  private func away<Result>(_ state: inout State, _ work: () -> Result) -> Result {
    let start = console.milliseconds()
    let result = work()
    state.away += console.milliseconds() - start
    state.painter.forget()
    return result
  }
}
