import MemoryModel
import PracticeSession
import QuestionBank
import TerminalUI

/// Practice by lines: for pipes, scripts and screen readers.
struct PlainLoop {
  let console: Console
  let text: PlainText
  /// Keeps effects before anything else is shown.
  let keep: ([SessionEffect]) throws -> Void
  /// The passage around a question's evidence; nil where it can't be read.
  let passage: (QuestionKey) -> PassageText?

  /// Asks until the session or the input ends.
  ///
  /// - Throws: ``QuizError`` where an answer can't be kept.
  func run(_ session: inout Session) throws {
    var isShown = false
    while case .asking(let showing) = session.stage {
      if !isShown { try print(text.question(showing, session.place)) }
      guard let line = try readLine() else { return }
      isShown = try take(PlainLine(line), showing, &session)
    }
  }

  /// Does what a line says.
  ///
  /// - Returns: Whether the question on the screen still waits and needn't be printed again.
  private func take(_ line: PlainLine, _ showing: Session.Showing, _ session: inout Session)
    throws -> Bool
  {
    switch line {
    case .answer(let words): return try answer(words, showing, &session)
    case .undo:
      guard session.canUndo else {
        try print([text.words(.nothingToUndo)])
        return true
      }
      try handle(.undone, &session)
      try print([text.words(.undone)])
      return false
    case .rate(let rating): return try change(.rated(rating), &session)
    case .countAsRight: return try change(.countedAsRight, &session)
    case .skip:
      try handle(.skipped, &session)
      try print([text.words(.skipped)])
      return false
    case .suspend:
      try handle(.suspended, &session)
      try print([text.words(.suspended)])
      return false
    case .hint: return try help(showing, &session)
    case .flag(let reason):
      try handle(.flagged(reason), &session)
      let isFlagged = session.stage.showing?.entry.isFlagged == true
      try print([text.words(isFlagged ? .flagged : .unflagged)])
      return true
    case .passage:
      // The passage shows the answer, so it is that of the question before.
      let before = session.previous.flatMap { passage($0.showing.entry.key) }
      try print(before?.lines ?? [text.words(.noPassage)])
    case .details: try print(text.details(showing))
    case .help: try print([text.words(.plainHelp)])
    case .quit: try handle(.quit, &session)
    case .unknown(let name) where name.dropFirst().hasPrefix("rate"):
      try print([text.words(.plainRate)])
    case .unknown(let name): try print([text.words(.plainUnknown, name)])
    }
    return true
  }

  private func answer(_ words: String, _ showing: Session.Showing, _ session: inout Session)
    throws -> Bool
  {
    let event: SessionEvent
    if words.isEmpty {
      event = .revealed
    } else if showing.question.kind == .cloze {
      event = .typed(words)
    } else if let position = AnswerLetters.position(of: words, among: showing.choices.count) {
      event = .picked(position)
    } else if let position = showing.choices.firstIndex(of: words) {
      event = .picked(position)
    } else {
      try print([text.words(.plainTypeChoice, showing.choices.count)])
      return true
    }
    try handle(event, &session)
    guard case .judged(let showing, let judgement) = session.stage else { return true }
    try print(text.verdict(showing, judgement) + [text.recorded(judgement)])
    try handle(.proceeded, &session)
    return false
  }

  /// Changes the answer before.
  private func change(_ event: SessionEvent, _ session: inout Session) throws -> Bool {
    guard session.previous != nil else {
      try print([text.words(.plainCannotRate)])
      return true
    }
    try handle(event, &session)
    if let judgement = session.previous?.judgement { try print([text.recorded(judgement)]) }
    return false
  }

  private func help(_ showing: Session.Showing, _ session: inout Session) throws -> Bool {
    try handle(.hint, &session)
    let hints = session.stage.showing?.hints ?? []
    if let hint = hints.last, hints.count > showing.hints.count {
      try print([text.hint(hint, showing)])
    } else {
      try print([text.words(.noMoreHints)])
    }
    return true
  }

  private func handle(_ event: SessionEvent, _ session: inout Session) throws {
    let clock = ClockReading(moment: console.now(), milliseconds: console.milliseconds())
    try keep(session.handle(event, at: clock))
  }

  private func readLine() throws -> String? {
    if console.terminals.input, console.terminals.output { try console.prompt("> ") }
    return console.readLine()
  }

  private func print(_ lines: [String]) throws {
    try console.print(lines)
  }
}
