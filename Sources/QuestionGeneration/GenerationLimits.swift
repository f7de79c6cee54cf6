/// How much of one thing questions are made from: what lies beyond goes to the account of what was refused.
enum GenerationLimits {
  /// Places that prove one fact.
  static let places = 1_000

  /// Numbers of one unit, the nearest to an answer, that are looked through for its wrong choices.
  ///
  /// Twelve at most are chosen from; a table in words that has thousands costs no more than its length.
  static let figures = 300

  /// Bytes of a note that is cited whole; a longer one is no citation, and is not copied to each that points to it.
  static let citation = 2_000
}
