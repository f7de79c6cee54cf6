public import MemoryModel
public import QuestionBank

/// What becomes of the times at which questions are due when memory is reckoned anew.
public enum DueTimes {
  /// They stay as they are.
  case kept
  /// They are those that the answers were recorded with.
  case recorded
  /// A question in review is due when this says, which gets its card; nil to leave it as it is.
  case moved((BankID, QuestionID, Card) -> Moment?)
}

/// Reckoning the memory behind every answer anew.
extension ProgressStore {
  /// Takes settings, and reckons what every answer left behind anew by them, all in one transaction.
  ///
  /// Stability and difficulty after each answer become what these settings give from the first answer on. The log keeps
  /// what was recorded, and settings before these can be taken again in the same way.
  ///
  /// - Parameters:
  ///   - settings: The settings.
  ///   - moment: The present.
  ///   - elapsedDays: How days are counted.
  ///   - due: When questions are due from now on.
  /// - Returns: How many questions there are that were answered.
  /// - Throws: ``ProgressError``, as all writing.
  /// - Complexity: O(*n*) in the answers, some 3 µs each.
  @discardableResult
  public func take(
    _ settings: LearnerSettings, at moment: Moment, counting elapsedDays: ElapsedDays,
    due: DueTimes = .kept
  ) throws(ProgressError) -> Int {
    try writing { () throws(ProgressError) in
      try note(settings, at: moment)
      return try restate(by: settings.scheduler(elapsedDays), due: due)
    }
  }

  /// An answer's row, as it was recorded, with what it leaves behind now.
  private struct Answer {
    var row: Int64
    var recorded: MemoryState
    var memory: MemoryState
    var recordedDue: Moment
    var due: Moment
  }

  /// Reckons what every answer left behind anew.
  ///
  /// Inside a transaction.
  func restate(by scheduler: Scheduler, due: DueTimes) throws(ProgressError) -> Int {
    var moved: [Int64: Moment] = [:]
    if case .recorded = due {
    } else {
      try connection.each("SELECT row, due FROM restated") { (row: Row) throws(ProgressError) in
        moved[Int64(try row.integer(0))] = try row.moment(1)
      }
    }
    try connection.run("DELETE FROM restated")
    // Rows are collected first: a table isn't written to while it is read.
    var answers: [Answer] = []
    var cards: [Int64: (card: Card, answer: Int, bank: BankID, id: QuestionID)] = [:]
    try connection.each(Self.answersInOrder) { (row: Row) throws(ProgressError) in
      let question = Int64(try row.integer(0))
      guard let rating = Rating(rawValue: try row.integer(3)) else { throw row.unexpected(3) }
      let stored = try CardColumns.card(in: row, from: 6)
      guard let moment = stored.lastReview, let recordedDue = stored.due,
        let recorded = stored.memory
      else { throw row.unexpected(6) }
      let id = QuestionID(rawValue: try row.text(2))
      let before = cards[question]?.card ?? .new
      var card = scheduler.review(
        before, rated: rating, at: moment, on: stored.lastDay,
        fuzz: FuzzSeed(id: id.rawValue, reviews: before.reviews),
        choices: try row.optionalInteger(5, in: NumberBounds.counts))
      let number = Int64(try row.integer(4))
      let due = moved[number] ?? recordedDue
      card.due = due
      cards[question] = (card, answers.count, BankID(rawValue: try row.text(1)), id)
      answers.append(
        Answer(
          row: number, recorded: recorded, memory: card.memory ?? recorded,
          recordedDue: recordedDue, due: due))
    }
    if case .moved(let time) = due {
      for (card, answer, bank, id) in cards.values where card.phase == .review {
        if let moment = time(bank, id, card) { answers[answer].due = moment }
      }
    }
    for answer in answers
    where answer.memory != answer.recorded || answer.due != answer.recordedDue {
      try connection.run(
        "INSERT INTO restated (row, stability, difficulty, due) VALUES (?1, ?2, ?3, ?4)",
        [
          .integer(answer.row), .real(answer.memory.stability), .real(answer.memory.difficulty),
          .integer(answer.due.secondsSince1970),
        ])
    }
    try rebuildCards()
    return cards.count
  }

  private static let answersInOrder = """
    SELECT counted_review.question, bank.id, question.id, rating, counted_review.row, choices,
      \(CardColumns.inReview)
    FROM counted_review JOIN question ON question.key = counted_review.question
    JOIN bank ON bank.key = question.bank ORDER BY root
    """
}
