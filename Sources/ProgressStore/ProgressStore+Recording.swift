public import MemoryModel
import QuestionBank

/// The review log.
extension ProgressStore {
  /// Records an answer, with the card after it, in one transaction; it is on the disk when this returns.
  ///
  /// A question that lapsed too often is set aside in the same transaction (see `LeechRule`).
  ///
  /// - Parameters:
  ///   - review: The answer.
  ///   - rescheduling: Gives the card after the answer from another card before it, which is asked where another session
  ///     answered the question since; without it, ``ReviewRecord/after`` counts as it is.
  /// - Returns: The row, for taking it back or rating it anew.
  /// - Throws: ``ProgressError``, as all writing: locked, full, readOnly, damaged, inputOutput, refused.
  @discardableResult
  public func record(_ review: ReviewRecord, rescheduling: ((Card) -> Card)? = nil)
    throws(ProgressError) -> ReviewRowID
  {
    try writing { () throws(ProgressError) in
      try tick(at: review.moment)
      let question = try questionKey(review.question, in: review.bank)
      try connection.run(
        Self.nameQuestion,
        [.integer(question), .text(review.fact.rawValue), .text(review.kind.rawValue)])
      let before = try latest(of: question)?.card ?? .new
      var after = review.after
      if let rescheduling, before != review.before { after = rescheduling(before) }
      after.lastReview = review.moment
      after.lastDay = review.studyDay
      guard let card = CardColumns.values(after) else {
        throw ProgressError(.refused, message: "the card after an answer is new", path: path)
      }
      try connection.run(
        Self.insertAnswer,
        [
          .integer(question), .integer(review.moment.secondsSince1970),
          .integer(review.rating.rawValue), .integer(review.proposal?.rating.rawValue),
          .text(review.proposal?.reason.rawValue), .text(review.verdict.rawValue),
          .text(review.answer), .integer(review.durationInMilliseconds),
          .integer(review.hints), .text(review.distractor),
        ] + card + [.integer(review.choices)])
      let row = connection.lastInsertedRow
      try put(after, question: question, row: row)
      try setAside(question, from: before, to: after, by: row, at: review.moment)
      return ReviewRowID(rawValue: row)
    }
  }

  /// Rates an answer anew, as when the learner says that it counts as right; a row of its own, nothing is overwritten.
  ///
  /// - Parameters:
  ///   - row: The answer's row, or that of an earlier rerating of it.
  ///   - rating: The rating that counts from now on.
  ///   - verdict: What the answer counts as from now on; nil to leave it.
  ///   - after: The card after the answer with this rating, reckoned from the card before it (``card(before:)``).
  ///   - moment: The present.
  /// - Returns: The new row.
  /// - Throws: ``ProgressError`` of kind noSuchReview or answeredSince, beside those of all writing.
  @discardableResult
  public func rerate(
    _ row: ReviewRowID, as rating: Rating, verdict: Verdict? = nil, after: Card, at moment: Moment
  ) throws(ProgressError) -> ReviewRowID {
    try writing { () throws(ProgressError) in
      try tick(at: moment)
      let (root, question) = try lastAnswer(row)
      let before = try latest(of: question, before: root)?.card ?? .new
      guard let card = CardColumns.values(after) else {
        throw ProgressError(.refused, message: "the card after an answer is new", path: path)
      }
      try connection.run(
        Self.insertRerating,
        [
          .integer(root), .integer(moment.secondsSince1970), .integer(rating.rawValue),
          .text(verdict?.rawValue),
        ] + card.prefix(5) + card.suffix(2))
      let newRow = connection.lastInsertedRow
      // The answer's own moment and day, whatever the card given holds.
      guard let counted = try latest(of: question)?.card else {
        throw ProgressError(.noSuchReview(row.rawValue), path: path)
      }
      try put(counted, question: question, row: newRow)
      try bringBack(by: root, question, at: moment)
      try setAside(question, from: before, to: counted, by: root, at: moment)
      return ReviewRowID(rawValue: newRow)
    }
  }

  /// Takes an answer back, with its reratings: a row of its own, nothing is deleted.
  ///
  /// - Parameters:
  ///   - row: The answer's row, or that of a rerating of it.
  ///   - moment: The present.
  /// - Returns: The card before the answer, which counts again.
  /// - Throws: ``ProgressError`` of kind noSuchReview or answeredSince, beside those of all writing.
  @discardableResult
  public func undo(_ row: ReviewRowID, at moment: Moment) throws(ProgressError) -> Card {
    try writing { () throws(ProgressError) in
      try tick(at: moment)
      let (root, question) = try lastAnswer(row)
      try connection.run(
        Self.insertUndo,
        [.integer(root), .integer(question), .integer(moment.secondsSince1970)])
      let before = try latest(of: question)
      try put(before?.card ?? .new, question: question, row: before?.row ?? 0)
      try bringBack(by: root, question, at: moment)
      return before?.card ?? .new
    }
  }

  /// The card as it was before an answer, from which another rating of it is reckoned.
  public func card(before row: ReviewRowID) throws(ProgressError) -> Card {
    try reading { () throws(ProgressError) in
      let (root, question) = try answer(row)
      return try latest(of: question, before: root)?.card ?? .new
    }
  }

  /// The answer that a row belongs to, which must be the last that counts of its question.
  private func lastAnswer(_ row: ReviewRowID) throws(ProgressError) -> (root: Int64, Int64) {
    let (root, question) = try answer(row)
    guard try latest(of: question)?.root == root else {
      throw ProgressError(.answeredSince(row.rawValue), path: path)
    }
    return (root, question)
  }

  /// The answer that a row belongs to, and its question; the answer must count.
  private func answer(_ row: ReviewRowID) throws(ProgressError) -> (root: Int64, Int64) {
    var found: (Int64, Int64)?
    try connection.each(Self.countedAnswer, [.integer(row.rawValue)]) {
      (row: Row) throws(ProgressError) in
      found = (Int64(try row.integer(0)), Int64(try row.integer(1)))
    }
    guard let found else { throw ProgressError(.noSuchReview(row.rawValue), path: path) }
    return found
  }

  /// A question's last answer that counts, among those before a row where one is given.
  private func latest(of question: Int64, before root: Int64 = .max) throws(ProgressError)
    -> (row: Int64, root: Int64, card: Card)?
  {
    var found: (Int64, Int64, Card)?
    try connection.each(Self.latestAnswer, [.integer(question), .integer(root)]) {
      (row: Row) throws(ProgressError) in
      found = (
        Int64(try row.integer(0)), Int64(try row.integer(1)),
        try CardColumns.card(in: row, from: 2)
      )
    }
    return found
  }

  private func setAside(
    _ question: Int64, from before: Card, to after: Card, by root: Int64, at moment: Moment
  ) throws(ProgressError) {
    guard LeechRule.becomesLeech(from: before, to: after) else { return }
    try connection.run(
      Self.insertLeech,
      [.integer(question), .integer(moment.secondsSince1970), .integer(root)])
    guard connection.changes > 0 else { return }
    try log("suspension", Suspension.Reason.leech.rawValue, question: question, at: moment)
  }

  /// Brings back a question that an answer had made a leech.
  private func bringBack(by root: Int64, _ question: Int64, at moment: Moment)
    throws(ProgressError)
  {
    try connection.run("DELETE FROM suspension WHERE row = ?1", [.integer(root)])
    guard connection.changes > 0 else { return }
    try log("suspension", nil, question: question, at: moment)
  }

  private static let nameQuestion = """
    UPDATE question SET fact = ?2, kind = ?3 WHERE key = ?1 AND (fact IS NOT ?2 OR kind IS NOT ?3)
    """

  private static let insertAnswer = """
    INSERT INTO review (
      entry, question, recorded, moment, rating, proposed, reason, verdict, answer, duration_ms,
      hints, distractor, phase, step, stability, difficulty, due, study_day, lapses, reviews, device,
      clock, choices)
    SELECT
      'answer', ?1, ?2, ?16, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?17, ?18, ?19,
      device, clock, ?20
    FROM origin
    """

  private static let insertRerating = """
    INSERT INTO review (
      entry, answer_row, question, recorded, moment, study_day, rating, proposed, reason, verdict,
      answer, duration_ms, hints, distractor, phase, step, stability, difficulty, due, lapses,
      reviews, device, clock, choices)
    SELECT 'rerating', ?1, question, ?2, moment, study_day, ?3, proposed, reason,
      coalesce(?4, verdict), answer, duration_ms, hints, distractor, ?5, ?6, ?7, ?8, ?9, ?10, ?11,
      device, clock, choices
    FROM counted_review, origin
    WHERE question = (SELECT question FROM review WHERE row = ?1) AND root = ?1
    """

  private static let insertUndo = """
    INSERT INTO review (entry, answer_row, question, recorded, device, clock)
    SELECT 'undo', ?1, ?2, ?3, device, clock FROM origin
    """

  private static let countedAnswer = """
    SELECT counted_review.root, counted_review.question
    FROM review JOIN counted_review ON counted_review.question = review.question
      AND counted_review.root = coalesce(review.answer_row, review.row)
    WHERE review.row = ?1 AND review.entry <> 'undo'
    """

  private static let latestAnswer = """
    SELECT row, root, \(CardColumns.inReview) FROM counted_review
    WHERE question = ?1 AND root < ?2 ORDER BY root DESC LIMIT 1
    """

  private static let insertLeech = """
    INSERT INTO suspension (question, reason, since, row) VALUES (?1, 'leech', ?2, ?3)
    ON CONFLICT (question) DO NOTHING
    """
}
