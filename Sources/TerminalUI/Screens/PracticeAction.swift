import MemoryModel
import PracticeSession

/// What can be done beside answering: by a letter where letters are keys, by a number in the menu everywhere.
enum PracticeAction: Hashable, Sendable, CaseIterable {
  case hint, countAsRight, undo, skip, suspend, flag, edit, passage, details, scroll, help, quit

  /// The letter that does it.
  var letter: Character? {
    switch self {
    case .hint: "h"
    case .countAsRight: "r"
    case .undo: "u"
    case .skip: "s"
    case .suspend: "z"
    case .flag: "f"
    case .edit: "e"
    case .passage: "o"
    case .details: "i"
    case .scroll: nil
    case .help: "?"
    case .quit: "q"
    }
  }

  /// What it is called.
  func name(_ words: Words, _ session: Session) -> String {
    switch self {
    case .hint: return words(.keyHint)
    case .countAsRight:
      if case .judged(_, let judgement) = session.stage, judgement.isCountedAsRight {
        return words(.keyTakeBackRight)
      }
      return words(.keyCountRight)
    case .undo: return words(.keyUndo)
    case .skip: return words(.keySkip)
    case .suspend: return words(.keySuspend)
    case .flag:
      return words(session.stage.showing?.entry.isFlagged == true ? .keyUnflag : .keyFlag)
    case .edit: return words(.keyEdit)
    case .passage: return words(.keyPassage)
    case .details: return words(.keyDetails)
    case .scroll: return words(.keyScroll)
    case .help: return words(.keyHelp)
    case .quit: return words(.keyQuit)
    }
  }

  /// What can be done now, in the order of the menu.
  ///
  /// The passage and the words of the question's file show the answer, so they wait for the verdict.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - canScroll: Whether more stands on the screen than is in sight.
  /// - Returns: The actions.
  static func available(in session: Session, canScroll: Bool) -> [PracticeAction] {
    let scroll: [PracticeAction] = canScroll ? [.scroll] : []
    let undo: [PracticeAction] = session.canUndo ? [.undo] : []
    switch session.stage {
    case .asking:
      return (session.canHint ? [.hint] : []) + undo + [.skip, .suspend, .flag, .details] + scroll
        + [.help, .quit]
    case .judged(_, let judgement):
      let isTyped = if case .words = judgement.given { true } else { false }
      let mayCount = isTyped && judgement.graded != .right && judgement.reason != .notKnown
      let count: [PracticeAction] = mayCount ? [.countAsRight] : []
      return count + undo
        + [.passage, .flag, .suspend, .edit, .details] + scroll + [.help, .quit]
    case .finished: return undo
    }
  }
}
