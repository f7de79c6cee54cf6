#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The four stabilities after a first answer, from the first answers that came a day or more after it.
///
/// For each first rating the stability is sought whose forgetting curve has the least log loss, with a pull towards the
/// standard weights that counts as much as a few answers; then a better first rating is never given less.
/// Source: the "pretrain" step of the FSRS optimizers (open-spaced-repetition/fsrs-optimizer, fsrs-rs), which has another
/// pull and interpolates ratings without answers.
enum InitialStabilities {
  /// Standard deviation of a learner's ln stability around the standard one.
  static let spread = 1.0

  private struct Observation {
    var days: Double
    var isRecalled: Bool
  }

  /// Weights in which the first four are those of the log.
  static func fitted(to history: ReviewLog, from w: [Double]) -> [Double] {
    var observations = [[Observation]](repeating: [], count: 4)
    for question in history.questions {
      let answers = history.answers[question]
      guard let first = answers.first, let later = answers.first(where: { $0.days > 0 }) else {
        continue
      }
      observations[first.rating.rawValue - 1].append(
        Observation(days: Double(later.days), isRecalled: later.rating > .again))
    }
    let memory = observations.enumerated().map { best($0.element, standard: w[$0.offset], w[20]) }
    var fitted = w
    fitted.replaceSubrange(0..<4, with: ascending(memory, observations.map { Double($0.count) }))
    return fitted
  }

  private static func best(_ seen: [Observation], standard: Double, _ decay: Double) -> Double {
    let factor = exp(-log(0.9) / decay) - 1
    func loss(_ logarithm: Double) -> Double {
      let s = exp(logarithm)
      let pull = (logarithm - log(standard)) / spread
      return seen.reduce(pull * pull / 2) { sum, one in
        let r = exp(-decay * log(1 + factor * one.days / s))
        return sum - log(max(one.isRecalled ? r : 1 - r, LossGradient.leastChance))
      }
    }
    // By thirds: the loss has one valley.
    let bounds = FSRSParameters.bounds[0]
    var (low, high) = (log(bounds.lowerBound), log(bounds.upperBound))
    for _ in 0..<40 {
      let (left, right) = (low + (high - low) / 3, high - (high - low) / 3)
      if loss(left) < loss(right) { high = right } else { low = left }
    }
    return exp((low + high) / 2).clamped(to: bounds)
  }

  /// The nearest rising numbers, each as heavy as the answers behind it, by pooling neighbours out of order.
  ///
  /// Source: pool adjacent violators (Ayer et al. 1955).
  private static func ascending(_ values: [Double], _ counts: [Double]) -> [Double] {
    var pools: [(sum: Double, weight: Double, size: Int)] = []
    for (value, count) in zip(values, counts) {
      pools.append((log(value) * (count + 1), count + 1, 1))
      while pools.count > 1 {
        let (left, right) = (pools[pools.count - 2], pools[pools.count - 1])
        guard left.sum / left.weight > right.sum / right.weight else { break }
        pools.removeLast(2)
        pools.append(
          (left.sum + right.sum, left.weight + right.weight, left.size + right.size))
      }
    }
    return pools.flatMap { Array(repeating: exp($0.sum / $0.weight), count: $0.size) }
  }
}
