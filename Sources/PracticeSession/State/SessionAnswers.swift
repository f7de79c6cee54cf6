import MemoryModel
import QuestionBank

extension Session {
  /// Judges an answer and records it with the proposed rating.
  mutating func answer(_ showing: Showing, _ given: Given, at clock: ClockReading)
    -> [SessionEffect]
  {
    let question = showing.question
    let (verdict, reason) = grade(given, question)
    let milliseconds = max(0, clock.milliseconds - showing.since.milliseconds)
    let proposal = RatingProposal(
      for: RatingProposal.Answer(
        verdict: verdict, isChoice: question.kind == .multipleChoice, hints: showing.hints.count,
        durationInMilliseconds: isTimed ? milliseconds : nil, prompt: question.prompt,
        answer: question.answer))
    let card = showing.entry.card
    let judgement = Judgement(
      given: given, graded: verdict, reason: reason, isCountedAsRight: false,
      proposed: proposal.rating, proposedReason: proposal.reason, rating: proposal.rating,
      preview: rules.scheduler.preview(
        card, at: clock.moment,
        fuzz: FuzzSeed(id: question.id.rawValue, reviews: card.reviews)),
      moment: clock.moment, milliseconds: milliseconds, isSetAside: false)
    steps.append(Step(before: state, inverse: [], isAnswer: true))
    return settle(showing, judgement)
  }

  /// Changes the rating of the answer on the screen, and goes on.
  mutating func rate(_ rating: Rating, at clock: ClockReading) -> [SessionEffect] {
    guard case .judged(let showing, var judgement) = state.stage else { return [] }
    var effects: [SessionEffect] = []
    if rating != judgement.rating {
      judgement.rating = rating
      effects = replace(showing, judgement)
    }
    proceed(at: clock)
    return effects
  }

  /// Changes the rating of the answer before, if nothing else was done since.
  mutating func rateBefore(_ rating: Rating, at clock: ClockReading) -> [SessionEffect] {
    guard let last = lastJudged, last.stepCount == steps.count else { return [] }
    state = last.state
    return rate(rating, at: clock)
  }

  /// Counts the answer on the screen as right, or takes that back.
  mutating func countAsRight(_ showing: Showing, _ judgement: Judgement) -> [SessionEffect] {
    guard judgement.graded != .right else { return [] }
    var judgement = judgement
    judgement.isCountedAsRight.toggle()
    judgement.rating = judgement.isCountedAsRight ? .good : judgement.proposed
    return replace(showing, judgement)
  }

  /// Goes on from a verdict.
  mutating func proceed(at clock: ClockReading) {
    lastJudged = (state, steps.count)
    advance(at: clock)
  }

  private func grade(_ given: Given, _ question: Question) -> (verdict: Verdict, reason: String?) {
    switch given {
    case .nothing: (.wrong, nil)
    case .choice(let index):
      (question.choices?[index] == question.answer ? .right : .wrong, nil)
    case .words(let words): rules.grade(question, words)
    }
  }

  /// Takes the recorded answer back and records it anew.
  private mutating func replace(_ showing: Showing, _ judgement: Judgement) -> [SessionEffect] {
    guard let step = steps.last, step.isAnswer else { return [] }
    state = step.before
    return step.inverse + settle(showing, judgement)
  }

  /// Makes an answer count: from the state before it to the state with its verdict.
  private mutating func settle(_ showing: Showing, _ judgement: Judgement) -> [SessionEffect] {
    let entry = showing.entry
    let after = judgement.after
    var judgement = judgement
    judgement.isSetAside =
      !options.isCram
      && LeechRule.becomesLeech(from: entry.card, to: after)
    state.done += 1
    state.score.add(showing, judgement)
    if !judgement.isSetAside { askAgain(entry, after, at: judgement.moment) }
    state.stage = .judged(showing, judgement)

    var effects: [SessionEffect] = [.record(review(showing, judgement))]
    var inverse: [SessionEffect] = [.undoReview(entry.key)]
    if judgement.isSetAside {
      effects.append(.setSuspended(entry.key, true))
      inverse.insert(.setSuspended(entry.key, false), at: 0)
    }
    steps[steps.count - 1].inverse = inverse
    return effects
  }

  private mutating func askAgain(_ entry: QueueEntry, _ card: Card, at moment: Moment) {
    guard let due = card.due, state.showings[entry.key, default: 0] < Self.mostShowings else {
      return
    }
    switch card.phase {
    case .new, .review: return
    case .learning, .relearning:
      guard due <= moment.advanced(bySeconds: Self.learnAheadSeconds) else { return }
      var entry = entry
      entry.card = card
      state.repeats.append(State.Repeat(entry: entry, due: due))
    }
  }

  private func review(_ showing: Showing, _ judgement: Judgement) -> SessionEffect.Review {
    let answer: String? =
      switch judgement.given {
      case .nothing: nil
      case .words(let words): words
      case .choice(let index): showing.question.choices?[index]
      }
    return SessionEffect.Review(
      key: showing.entry.key, moment: judgement.moment, rating: judgement.rating,
      proposed: judgement.proposed, verdict: judgement.verdict, answer: answer,
      isCountedAsRight: judgement.isCountedAsRight, milliseconds: judgement.milliseconds,
      hints: showing.hints.count, before: showing.entry.card, after: judgement.after)
  }
}
