/// How much less log loss some weights have than the standard ones on answers that they weren't fitted to, and how sure that
/// is.
///
/// Sources: the standard error counts a question's answers together where they are alike (Liang & Zeger 1986,
/// "Longitudinal Data Analysis Using Generalized Linear Models", with clusters); the pull to 0 is that of the normal
/// model (Efron & Morris 1975, "Data Analysis Using Stein's Estimator and Its Generalizations").
struct HeldOutGain: Hashable, Sendable {
  /// The mean gain of an answer, in log loss; below 0 where the weights are worse.
  let mean: Double
  /// Its standard error: with answers taken one by one, or by question, whichever is more.
  let standardError: Double

  /// That a learner's memory is the standard one is believed beforehand as if so many answers had said it.
  private static let answersOfPrior = 1000.0

  /// Sums up gains.
  ///
  /// - Parameters:
  ///   - gains: The gain of each answer.
  ///   - questions: The question of each; as many.
  init(_ gains: ArraySlice<Double>, of questions: ArraySlice<Int>) {
    let count = Double(gains.count)
    guard count > 1 else {
      (mean, standardError) = (0, .infinity)
      return
    }
    let mean = gains.reduce(0, +) / count
    var sums: [Int: Double] = [:]
    for (gain, question) in zip(gains, questions) { sums[question, default: 0] += gain - mean }
    let single = gains.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count * (count - 1))
    // Sorted, for the order of a dictionary changes from run to run, and the last digits of a sum with it.
    let squares = sums.values.map { $0 * $0 }.sorted().reduce(0, +)
    let groups = Double(sums.count)
    let grouped = groups > 1 ? squares / (count * count) * groups / (groups - 1) : .infinity
    self.mean = mean
    standardError = max(single, grouped).squareRoot()
  }

  /// Whether the gain, pulled to 0 by what is believed beforehand, lies more than so many of its standard errors above 0.
  ///
  /// Pulled, the mean is *n* / (*n* + *k*) of what it was, its error the root of that.
  ///
  /// - Parameters:
  ///   - errors: How many standard errors.
  ///   - scored: The answers that the weights rest on, *n*.
  /// - Returns: Whether it does.
  func exceedsChance(by errors: Double, of scored: Int) -> Bool {
    mean > errors * standardError * (1 + Self.answersOfPrior / Double(max(scored, 1))).squareRoot()
  }

  /// What is gained even if the mean is too high by one standard error.
  var likelyLeast: Double { mean - standardError }
}
