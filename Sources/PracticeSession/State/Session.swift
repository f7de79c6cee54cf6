import MemoryModel
import QuestionBank

/// A practice session as a value: it takes what the learner does and says what to show and what to keep.
///
/// It has no clock, reads no file and draws nothing. What ``handle(_:at:)`` returns has to be kept before ``stage`` is shown.
public struct Session: Sendable {
  /// What is on the screen.
  public enum Stage: Sendable {
    /// A question waits for its answer.
    case asking(Showing)
    /// The answer is judged and recorded with the proposed rating, which can still be changed.
    case judged(Showing, Judgement)
    /// The session is over.
    case finished(Ending)

    /// The question on the screen; nil when the session is over.
    public var showing: Showing? {
      switch self {
      case .asking(let showing), .judged(let showing, _): showing
      case .finished: nil
      }
    }
  }

  /// Why a session is over.
  public enum Ending: Hashable, Sendable {
    /// Nothing is left to ask.
    case nothingLeft
    /// Its minutes are over.
    case timeUp
    /// The learner has ended it.
    case quit
  }

  /// How far ahead a question in its steps is asked when nothing else is left: 20 minutes, as in Anki.
  public static let learnAheadSeconds = 20 * 60
  /// How often a question is shown in one session, so that a session ends even if nothing is ever known.
  public static let mostShowings = 5

  /// What was asked for.
  public let options: QueueOptions
  /// Whether times of answers say anything: a person at a terminal, not lines from a pipe.
  public let isTimed: Bool
  /// When it began.
  public let start: ClockReading
  let plan: QueuePlan
  let rules: SessionRules
  private let source: @Sendable (QuestionKey) -> AskedQuestion?
  /// Questions changed since the session began.
  var changed: [QuestionKey: AskedQuestion] = [:]
  var state: State
  var steps: [Step] = []
  /// The moment before the session went on from its last verdict, so that its rating can still be changed.
  var lastJudged: (state: State, stepCount: Int)?

  /// Starts a session with its first question.
  ///
  /// - Parameters:
  ///   - plan: The questions in their order.
  ///   - options: What is asked for.
  ///   - rules: How answers are graded, rated and scheduled.
  ///   - isTimed: Whether times of answers say anything.
  ///   - lookUp: The words of a question; nil where the bank hasn't got it any more.
  ///   - clock: The present.
  public init(
    plan: QueuePlan, options: QueueOptions, rules: SessionRules, isTimed: Bool = true,
    lookUp: @escaping @Sendable (QuestionKey) -> AskedQuestion?, at clock: ClockReading
  ) {
    self.plan = plan
    self.options = options
    self.rules = rules
    source = lookUp
    self.isTimed = isTimed
    start = clock
    state = State(stage: .finished(.nothingLeft), generator: SeededGenerator(seed: options.seed))
    state.repeats = plan.soon.map {
      State.Repeat(entry: $0, due: $0.card.due ?? clock.moment)
    }
    advance(at: clock)
  }

  /// The words of a question, as the learner may have changed them.
  func lookUp(_ key: QuestionKey) -> AskedQuestion? { changed[key] ?? source(key) }

  /// What is on the screen.
  public var stage: Stage { state.stage }

  /// The score up to now.
  public var score: Score { state.score }

  /// Questions passed over in this session, with the reason.
  public var heldBack: [QuestionKey: HoldReason] { state.heldBack }

  /// The answer before the question on the screen, whose rating can still be changed; nil where there is none.
  public var previous: (showing: Showing, judgement: Judgement)? {
    guard let last = lastJudged, last.stepCount == steps.count,
      case .judged(let showing, let judgement) = last.state.stage
    else { return nil }
    return (showing, judgement)
  }

  /// Whether there is something to take back.
  public var canUndo: Bool { !steps.isEmpty }

  /// How far the session has come.
  public struct Place: Hashable, Sendable {
    /// Questions answered or skipped; with the one on the screen once it is answered.
    public var done: Int
    /// Due questions left, with the one that waits for its answer.
    public var due: Int
    /// New questions left, with the one that waits for its answer.
    public var new: Int
    /// The number of the question on the screen, from 1.
    public var number: Int

    /// All questions of the session as far as is known now.
    public var total: Int { done + due + new }
  }

  /// How far the session has come.
  public var place: Place {
    var place = Place(
      done: state.done, due: plan.due.count - state.nextDue + state.repeats.count,
      new: min(options.newLimit - state.newAsked, plan.new.count - state.nextNew),
      number: state.done)
    if case .asking(let showing) = state.stage {
      place.number += 1
      if showing.entry.isNew { place.new += 1 } else { place.due += 1 }
    }
    return place
  }

  /// Takes what the learner does; what doesn't fit the stage changes nothing.
  ///
  /// - Returns: What has to be kept, in this order, before the new stage is shown.
  public mutating func handle(_ event: SessionEvent, at clock: ClockReading) -> [SessionEffect] {
    switch (state.stage, event) {
    case (_, .undone): return undo(at: clock)
    case (.finished, _): return []
    case (_, .quit):
      steps.append(Step(before: state, inverse: [], isAnswer: false))
      state.stage = .finished(.quit)
      return []
    case (_, .edited(let asked)):
      edit(asked)
      return []
    case (_, .flagged(let reason)): return flag(reason)
    case (_, .suspended): return suspend(at: clock)
    case (_, .skipped): return skip(at: clock)
    case (.asking(let showing), .hint):
      help(showing)
      return []
    case (.asking(let showing), .typed(let words)):
      guard showing.question.kind == .cloze else { return [] }
      let isEmpty = words.allSatisfy(\.isWhitespace)
      return answer(showing, isEmpty ? .nothing : .words(words), at: clock)
    case (.asking(let showing), .picked(let position)):
      guard showing.order.indices.contains(position) else { return [] }
      return answer(showing, .choice(showing.order[position]), at: clock)
    case (.asking(let showing), .revealed): return answer(showing, .nothing, at: clock)
    case (.asking, .rated(let rating)): return rateBefore(rating, at: clock)
    case (.asking, .countedAsRight): return countBeforeAsRight(at: clock)
    case (.asking, _): return []
    case (.judged, .rated(let rating)): return rate(rating, at: clock)
    case (.judged, .proceeded): return proceed(at: clock)
    case (.judged(let showing, let judgement), .countedAsRight):
      return countAsRight(showing, judgement)
    case (.judged, _): return []
    }
  }
}
