import MemoryModel
import QuestionBank

extension Session {
  /// Everything that an undo brings back.
  struct State: Sendable {
    /// A question in its steps, to be asked again.
    struct Repeat: Sendable {
      var entry: QueueEntry
      var due: Moment
    }

    /// What is on the screen.
    var stage: Stage
    /// The first of the plan's due questions not yet looked at.
    var nextDue = 0
    /// The first of the plan's new questions not yet looked at.
    var nextNew = 0
    /// New questions asked so far.
    var newAsked = 0
    /// Questions to be asked again, in the order in which they were answered.
    var repeats: [Repeat] = []
    /// How often each question was shown.
    var showings: [QuestionKey: Int] = [:]
    /// Questions shown in this session, for what they give away.
    var shown: [Question] = []
    /// Why questions were passed over.
    var heldBack: [QuestionKey: HoldReason] = [:]
    /// Questions finished with: asked or skipped.
    var done = 0
    /// The score so far.
    var score = Score()
    /// Where chance comes from.
    var generator: SeededGenerator
  }

  /// A thing done, with how it is taken back.
  struct Step: Sendable {
    var before: State
    var inverse: [SessionEffect]
    /// Whether it was an answer.
    var isAnswer: Bool
  }
}
