public import MemoryModel
public import QuestionBank

/// The answers that count, read back.
extension ProgressStore {
  /// Hands on the answers that count, in the order in which they were given.
  ///
  /// - Parameters:
  ///   - bank: The bank; nil for all.
  ///   - day: The first study day; nil for all.
  ///   - verdict: How right they are; nil for all.
  ///   - body: Takes each answer.
  /// - Throws: ``ProgressError``, as all reading, and what `body` throws.
  public func eachReview(
    in bank: BankID? = nil, since day: StudyDay? = nil, verdict: Verdict? = nil,
    _ body: (StoredReview) throws(ProgressError) -> Void
  ) throws(ProgressError) {
    try reading { () throws(ProgressError) in
      try connection.each(
        // Only a condition of its own lets SQLite go by the index of days.
        day == nil ? Self.countedReviews : Self.countedReviewsSince,
        [
          .text(bank?.rawValue), .integer(day?.daysSince1970), .text(verdict?.rawValue),
        ]
      ) { (row: Row) throws(ProgressError) in
        try body(try Self.review(row))
      }
    }
  }

  /// The answers that count, in the order in which they were given.
  public func reviews(in bank: BankID? = nil, since day: StudyDay? = nil) throws(ProgressError)
    -> [StoredReview]
  {
    var reviews: [StoredReview] = []
    try eachReview(in: bank, since: day) { (review: StoredReview) throws(ProgressError) in
      reviews.append(review)
    }
    return reviews
  }

  private static func review(_ row: Row) throws(ProgressError) -> StoredReview {
    guard let kind = Question.Kind(rawValue: try row.text(4)),
      let rating = Rating(rawValue: try row.integer(5)),
      let verdict = Verdict(rawValue: try row.text(8))
    else { throw row.unexpected(4) }
    let proposed = try row.optionalInteger(6).flatMap { Rating(rawValue: $0) }
    let reason = try row.optionalText(7).flatMap { RatingProposal.Reason(rawValue: $0) }
    let card = try CardColumns.card(in: row, from: 14)
    guard let moment = card.lastReview, let day = card.lastDay else { throw row.unexpected(14) }
    return StoredReview(
      row: ReviewRowID(rawValue: Int64(try row.integer(0))),
      bank: BankID(rawValue: try row.text(1)), question: QuestionID(rawValue: try row.text(2)),
      fact: FactID(rawValue: try row.text(3)), kind: kind, moment: moment, studyDay: day,
      rating: rating,
      proposal: proposed.flatMap { rating in
        reason.map { RatingProposal(rating: rating, reason: $0) }
      },
      verdict: verdict, answer: try row.optionalText(9),
      durationInMilliseconds: try row.optionalInteger(10, in: NumberBounds.durations),
      hints: try row.integer(11, in: NumberBounds.counts),
      distractor: try row.optionalText(12),
      choices: try row.optionalInteger(13, in: NumberBounds.counts), after: card)
  }

  private static let countedReviews = reviews(where: "?2 IS NULL")
  private static let countedReviewsSince = reviews(where: "study_day >= ?2")

  private static func reviews(where condition: String) -> String {
    """
    SELECT root, bank.id, question.id, question.fact, question.kind, rating, proposed, reason,
      verdict, answer, duration_ms, hints, distractor, choices, \(CardColumns.inReview)
    FROM counted_review
    JOIN question ON question.key = counted_review.question
    JOIN bank ON bank.key = question.bank
    WHERE \(condition) AND (?1 IS NULL OR bank.id = ?1) AND (?3 IS NULL OR verdict = ?3)
    ORDER BY root
    """
  }
}
