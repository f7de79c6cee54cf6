/// How much of one thing questions are made from: what lies beyond goes to the account of what was refused.
enum GenerationLimits {
  /// Places that prove one fact.
  static let places = 1_000
}
