/// Weights proposed to a learner, with what they are better by on answers that they weren't fitted to.
///
/// The log is cut at three moments. Weights fitted to all that came before each cut forecast what came up to the next; so
/// every forecast is of a later answer, as it will be in practice. Weights are tried at four ways from the standard ones to
/// the fitted. Those count whose log loss over all of these is less than that of the standard weights by more than chance
/// would have it, and since the last cut as well (``HeldOutGain``). Of them the ones are proposed that gain most even if
/// their gain is overrated by one standard error, which draws an unsure fit nearer to the standard weights.
/// Source of the one standard error: Breiman, Friedman, Olshen & Stone 1984, "Classification and Regression Trees", 3.4.3.
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

  /// Answers that say something which a fit needs: of simulated learners with fewer, one fit in eight that seemed better made
  /// the next forecasts worse by more than 0.001.
  public static let leastScored = 1000
  /// Shares of the answers, in time, that weights are fitted to before the rest is forecast.
  private static let cuts = [0.4, 0.6, 0.8]
  /// Ways from the standard to the fitted weights that are tried.
  private static let shares = [0.25, 0.5, 0.75, 1]
  /// How many standard errors a gain has to lie above 0: over all that was held out, and since the last cut.
  private static let (leastGain, leastLateGain) = (2.5, 1.5)

  /// Fits weights to a log and tries them.
  ///
  /// - Complexity: O(*n*) in the answers, about 5 µs each.
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
    let scored = scored
    let gains = tries.map { own -> HeldOutGain? in
      let gains = zip(plain.losses, own.losses).map { $0 - $1 }
      let gain = HeldOutGain(gains[...], of: plain.questions[...])
      let recent = HeldOutGain(gains[late...], of: plain.questions[late...])
      let isSure =
        gain.exceedsChance(by: Self.leastGain, of: scored)
        && recent.exceedsChance(by: Self.leastLateGain, of: scored)
      return isSure ? gain : nil
    }
    let best = gains.indices.filter { gains[$0] != nil }.max {
      (gains[$0]?.likelyLeast ?? 0) < (gains[$1]?.likelyLeast ?? 0)
    }
    standard = plain.quality
    fitted = tries[best ?? tries.count - 1].quality
    if let best {
      outcome = .better(share: Self.shares[best])
      parameters = FSRSParameters.standard.moved(
        by: Self.shares[best], to: ParameterFit.parameters(for: log))
    } else {
      (parameters, outcome) = (.standard, .notBetter)
    }
  }
}
