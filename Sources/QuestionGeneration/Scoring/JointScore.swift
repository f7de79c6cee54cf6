/// How good a question a gap of a sentence makes: the logarithm of the chance that all it takes holds.
package enum JointScore {
  /// What the gap weighs beside the sentence, in tenths.
  static let gapWeight = 12
  /// What standing alone weighs, in tenths.
  static let aloneWeight = 7

  /// The share of a sentence from its scores, in 1/4096.
  static func sentence(asked: Int, carries: Int, alone: Int) -> Int {
    LogProbability.of(asked) + LogProbability.of(carries)
      + LogProbability.of(alone) * aloneWeight / 10
  }

  /// The share of a gap from its score, in 1/4096.
  static func gap(_ score: Int) -> Int { LogProbability.of(score) * gapWeight / 10 }

  /// The share of a sentence from its features.
  package static func sentence(_ features: [Int32], _ models: ScoreModel) -> Int {
    let vector = FeatureVector<SentenceFeature>(values: features)
    return sentence(
      asked: models.asked.score(vector), carries: models.carries.score(vector),
      alone: models.alone.score(vector))
  }

  /// The share of a gap from its features.
  package static func gap(_ features: [Int32], _ models: ScoreModel) -> Int {
    gap(models.gap.score(FeatureVector<GapFeature>(values: features)))
  }
}
