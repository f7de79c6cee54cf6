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
      proposal: proposal, rating: proposal.rating,
      preview: rules.scheduler.preview(
        card, at: clock.moment,
        fuzz: FuzzSeed(id: question.id.rawValue, reviews: card.reviews),
        choices: question.choices?.count),
      moment: clock.moment, milliseconds: milliseconds, isSetAside: false)
    steps.append(
      Step(before: state, inverse: [.undoReview(showing.entry.key)], isAnswer: true))
    return [.record(settle(showing, judgement))]
  }

  /// Changes the rating of the answer on the screen, and goes on.
  mutating func rate(_ rating: Rating, at clock: ClockReading) -> [SessionEffect] {
    guard case .judged(let showing, var judgement) = state.stage else { return [] }
    var effects: [SessionEffect] = []
    if rating != judgement.rating {
      judgement.rating = rating
      effects = replace(showing, judgement)
    }
    return effects + proceed(at: clock)
  }

  /// Changes the rating of the answer before, if nothing else was done since.
  mutating func rateBefore(_ rating: Rating, at clock: ClockReading) -> [SessionEffect] {
    guard let last = lastJudged, last.stepCount == steps.count else { return [] }
    state = last.state
    return rate(rating, at: clock)
  }

  /// Counts the answer before as right, or takes that back, if nothing else was done since.
  mutating func countBeforeAsRight(at clock: ClockReading) -> [SessionEffect] {
    guard let last = lastJudged, last.stepCount == steps.count,
      case .judged(let showing, let judgement) = last.state.stage
    else { return [] }
    state = last.state
    let effects = countAsRight(showing, judgement)
    return effects + proceed(at: clock)
  }

  /// Counts the answer on the screen as right, or takes that back.
  mutating func countAsRight(_ showing: Showing, _ judgement: Judgement) -> [SessionEffect] {
    guard judgement.graded != .right, case .words = judgement.given else { return [] }
    var judgement = judgement
    judgement.isCountedAsRight.toggle()
    judgement.rating = judgement.isCountedAsRight ? .good : judgement.proposal.rating
    return replace(showing, judgement)
  }

  /// Goes on from a verdict; a question that was set aside comes back once it is known.
  mutating func proceed(at clock: ClockReading) -> [SessionEffect] {
    guard case .judged(let showing, let judgement) = state.stage else { return [] }
    let isBack = showing.entry.isSuspended && judgement.rating >= .good
    lastJudged = (state, steps.count)
    advance(at: clock)
    return isBack ? [.setSuspended(showing.entry.key, false)] : []
  }

  private func grade(_ given: Given, _ question: Question) -> (
    verdict: Verdict, reason: Grade.Reason?
  ) {
    switch given {
    case .nothing: return (.wrong, nil)
    case .choice(let index):
      return (question.choice(at: index) == question.answer ? .right : .wrong, nil)
    case .words(let words):
      let grade = rules.grade(question, words)
      return (Verdict(grade.verdict), grade.reason)
    }
  }

  /// Puts another judgement of the same answer in the place of the recorded one.
  private mutating func replace(_ showing: Showing, _ judgement: Judgement) -> [SessionEffect] {
    guard let step = steps.last, step.isAnswer else { return [] }
    state = step.before
    return [.rerate(settle(showing, judgement))]
  }

  /// Makes an answer count: from the state before it to the state with its verdict.
  private mutating func settle(_ showing: Showing, _ judgement: Judgement) -> SessionEffect.Review {
    let entry = showing.entry
    let after = judgement.after
    var judgement = judgement
    judgement.isSetAside = LeechRule.becomesLeech(from: entry.card, to: after)
    state.done += 1
    state.score.add(showing, judgement)
    if !judgement.isSetAside { askAgain(entry, after, at: judgement.moment) }
    state.stage = .judged(showing, judgement)
    return review(showing, judgement)
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
      case .choice(let index): showing.question.choice(at: index)
      }
    let isWrongChoice =
      showing.question.kind == .multipleChoice && judgement.graded == .wrong
    return SessionEffect.Review(
      entry: showing.entry, moment: judgement.moment, rating: judgement.rating,
      proposal: judgement.proposal, verdict: judgement.verdict, answer: answer,
      distractor: isWrongChoice ? answer : nil,
      milliseconds: isTimed ? judgement.milliseconds : nil, hints: showing.hints.count,
      choices: showing.question.choices?.count, after: judgement.after)
  }
}
