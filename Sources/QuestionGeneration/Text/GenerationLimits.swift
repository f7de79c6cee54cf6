/// How much of one thing questions are made from: what lies beyond goes to the account of what was refused.
///
/// Far beyond anything that people write; sentences have the limit of `ReadingLimits`.
enum GenerationLimits {
  /// Quotations in a sentence: with more of them it is a list.
  static let quotations = 24

  /// Places that prove one fact.
  static let places = 1_000
}
