/// Weights proposed to a learner, with what they are better by on answers that they weren't fitted to.
///
/// The log is cut at three moments. Weights fitted to all that came before each cut forecast what came up to the next; so
/// every forecast is of a later answer, as it will be in practice. The fitted weights are proposed, or else those half-way
/// from the standard ones to them, where their log loss over all of these is less than that of the standard weights by more
/// than chance would have it, and since the last cut as well.
public struct ParameterProposal: Hashable, Sendable {
  /// What became of it.
  public enum Outcome: Hashable, Sendable {
    /// Fewer answers say something than are needed; nothing was fitted.
    case tooFewAnswers(needed: Int)
    /// The standard weights forecast as well.
    case notBetter
    /// Weights that lie this share of the way from the standard to the fitted ones forecast better.
    case better(share: Double)
  }

  /// The weights: the fitted ones where they are better, else the standard ones.
  public let parameters: FSRSParameters
  /// Why these.
  public let outcome: Outcome
  /// All answers.
  public let answers: Int
  /// Those that say something of a forecast.
  public let scored: Int
  /// How the standard weights forecast the answers held out; nil where nothing was fitted.
  public let standard: FitQuality?
  /// How weights made in the same way from earlier answers alone forecast them.
  public let fitted: FitQuality?

  /// Answers that say something which a fit needs.
  public static let leastScored = 400
  /// Shares of the answers, in time, that weights are fitted to before the rest is forecast.
  private static let cuts = [0.4, 0.6, 0.8]
  /// Ways from the standard to the fitted weights that are tried, in this order.
  private static let shares = [1, 0.5]
  /// How many standard errors of its mean a gain has to lie above 0: over all that was held out, and since the last cut.
  private static let (leastGain, leastLateGain) = (2.5, 1.5)

  /// Fits weights to a log and tries them.
  ///
  /// - Complexity: O(*n*) in the answers, about 4 µs each.
  public init(for log: ReviewLog) {
    answers = log.count
    scored = log.scoredCount
    guard scored >= Self.leastScored else {
      (parameters, outcome) = (.standard, .tooFewAnswers(needed: Self.leastScored))
      (standard, fitted) = (nil, nil)
      return
    }
    var plain = FitQuality.Tally()
    var tries = Self.shares.map { _ in FitQuality.Tally() }
    var late = 0
    for (index, cut) in Self.cuts.enumerated() {
      let start = log.moment(ofShare: cut)
      let end = index + 1 < Self.cuts.count ? log.moment(ofShare: Self.cuts[index + 1]) : .max
      let own = ParameterFit.parameters(for: log.before(start))
      late = plain.losses.count
      plain.add(.standard, on: log, from: start, to: end)
      for (index, share) in Self.shares.enumerated() {
        tries[index].add(
          FSRSParameters.standard.moved(by: share, to: own), on: log, from: start, to: end)
      }
    }
    let best = tries.firstIndex { own in
      let gains = zip(plain.losses, own.losses).map { $0 - $1 }
      return Self.exceedsChance(gains[...], by: Self.leastGain)
        && Self.exceedsChance(gains[late...], by: Self.leastLateGain)
    }
    standard = plain.quality
    fitted = tries[best ?? 0].quality
    if let best {
      outcome = .better(share: Self.shares[best])
      parameters = FSRSParameters.standard.moved(
        by: Self.shares[best], to: ParameterFit.parameters(for: log))
    } else {
      (parameters, outcome) = (.standard, .notBetter)
    }
  }

  /// Whether the mean lies more than so many of its standard errors above 0.
  private static func exceedsChance(_ gains: ArraySlice<Double>, by errors: Double) -> Bool {
    let count = Double(gains.count)
    guard count > 1 else { return false }
    let mean = gains.reduce(0, +) / count
    let squares = gains.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return mean > errors * (squares / (count * (count - 1))).squareRoot()
  }
}
