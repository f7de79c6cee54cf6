public import MemoryModel

/// What the learner does.
public enum SessionEvent: Hashable, Sendable {
  /// Types an answer; an empty one means that it isn't known.
  case typed(String)
  /// Picks a choice, counted from 0 as they are shown.
  case picked(Int)
  /// Wants to see the answer without giving one.
  case revealed
  /// Wants the next step of help.
  case hint
  /// Rates the answer: the one whose verdict is shown, and goes on; else the one before.
  case rated(Rating)
  /// Takes the proposed rating and goes on.
  case proceeded
  /// Counts the answer as right, or takes that back.
  case countedAsRight
  /// Takes back the last thing done.
  case undone
  /// Leaves the question for another session.
  case skipped
  /// Sets the question aside until the learner brings it back.
  case suspended
  /// Flags the question as bad, with a reason in the learner's words; takes the flag away where there is one.
  case flagged(String)
  /// The question was changed while it was shown.
  case edited(AskedQuestion)
  /// Ends the session.
  case quit
}
