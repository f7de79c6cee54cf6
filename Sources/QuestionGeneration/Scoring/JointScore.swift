/// How good a question a gap of a sentence makes: the logarithm of the chance that a teacher asks it and readers use it.
package enum JointScore {
  /// What the gap weighs beside the sentence, in tenths.
  static let gapWeight = 12
  /// What quality weighs beside both, in tenths.
  static let qualityWeight = 15

  /// The score from the sentence's, the gap's and the question's log odds, all in 1/4096.
  package static func of(asked: Int, gap: Int, quality: Int) -> Int {
    LogProbability.of(asked) + LogProbability.of(gap) * gapWeight / 10
      + LogProbability.of(quality) * qualityWeight / 10
  }
}
