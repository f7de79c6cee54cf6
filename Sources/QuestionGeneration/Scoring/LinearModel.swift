/// A logistic model in whole numbers: what a sum of weighted features says, in 1/4096 of a nat.
package struct LinearModel: Sendable {
  /// What a score of 1 is in whole numbers.
  package static let unit = 4096

  /// By the feature's number.
  package var weights: [Int32]
  /// Added to every sum.
  package var bias: Int32

  /// Creates a model.
  package init(weights: [Int32], bias: Int32) {
    self.weights = weights
    self.bias = bias
  }

  /// The log odds of a vector, in 1/4096.
  func score<Feature>(_ vector: FeatureVector<Feature>) -> Int {
    var sum: Int64 = 0
    for (weight, value) in zip(weights, vector.values) where value != 0 {
      sum += Int64(weight) * Int64(value)
    }
    return Int(bias) + Int(sum / Int64(FeatureValue.unit))
  }
}

/// Logarithms of probabilities from log odds, by table, so that they are the same on every platform.
enum LogProbability {
  /// log(1 / (1 + e^-x)), both in 1/4096.
  static func of(_ odds: Int) -> Int {
    let step = 2048
    guard odds > -8 * 4096 else { return odds }
    guard odds < 8 * 4096 else { return 0 }
    let shifted = odds + 8 * 4096
    let index = shifted / step
    let part = shifted % step
    return table[index] + (table[index + 1] - table[index]) * part / step
  }

  /// 4096 · log(1 / (1 + e^-x)) for x = -8, -7.5, … 8.
  private static let table = [
    -32769, -30722, -28676, -26630, -24586, -22545, -20508, -18477, -16458, -14458, -12487,
    -10563, -8712, -6969, -5379, -3990, -2839, -1942, -1283, -825, -520, -323, -199, -122, -74,
    -45, -28, -17, -10, -6, -4, -2, -1,
  ]
}
