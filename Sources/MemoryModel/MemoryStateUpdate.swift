#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The formulas of FSRS-6: how an answer changes stability and difficulty, and how both forecast recall.
///
/// Letters are those of the papers: D difficulty, S stability, R retrievability, w the weights.
/// Source: FSRS-6, py-fsrs 6.3.2 `scheduler.py`; the function names there stand beside each formula.
struct MemoryStateUpdate: Sendable {
  private let initialS: PerRating<Double>
  private let initialD: PerRating<Double>
  /// w7 · D0(easy), unclamped: what difficulty slowly returns to.
  private let meanReversion: Double
  private let w6: Double
  private let w7: Double
  private let expW8: Double
  private let w9: Double
  private let w10: Double
  private let w11: Double
  private let w12: Double
  private let w13: Double
  private let w14: Double
  private let w15: Double
  private let w16: Double
  private let w19: Double
  /// e^(w17 · (G - 3 + w18)) for the four ratings.
  private let sameDay: PerRating<Double>
  /// e^(w17 · w18), which a lapse divides stability by at least.
  private let lapseDivisor: Double
  private let decay: Double
  private let factor: Double

  init(_ parameters: FSRSParameters) {
    let w = parameters.weights
    // _initial_difficulty
    func difficulty(_ g: Double) -> Double { w[4] - exp(w[5] * (g - 1)) + 1 }
    initialS = PerRating { w[$0.rawValue - 1] }
    initialD = PerRating { difficulty(Double($0.rawValue)) }
    meanReversion = w[7] * difficulty(4)
    (w6, w7, expW8, w9, w10) = (w[6], w[7], exp(w[8]), w[9], w[10])
    (w11, w12, w13, w14) = (w[11], w[12], w[13], w[14])
    (w15, w16, w19) = (w[15], w[16], w[19])
    sameDay = PerRating { exp(w[17] * (Double($0.rawValue - 3) + w[18])) }
    lapseDivisor = exp(w[17] * w[18])
    decay = -w[20]
    factor = pow(0.9, 1 / decay) - 1
  }

  /// What is believed after the first answer.
  func first(_ rating: Rating) -> MemoryState {
    MemoryState(stability: initialS[rating], difficulty: initialD[rating])
  }

  /// What is believed after another answer, `elapsedDays` after the last.
  ///
  /// Under a day the short-term formula applies. Stability is computed with the old difficulty.
  func next(_ memory: MemoryState, _ rating: Rating, elapsedDays: Int) -> MemoryState {
    let s = memory.stability
    let d = memory.difficulty
    let stability =
      elapsedDays < 1
      ? afterSameDay(s, rating)
      : rating == .again
        ? afterLapse(s, d, retrievability(s, elapsedDays: elapsedDays))
        : afterRecall(s, d, retrievability(s, elapsedDays: elapsedDays), rating)
    return MemoryState(stability: stability, difficulty: nextDifficulty(d, rating))
  }

  /// The chance of recall after so many days, 0…1: `get_card_retrievability`.
  func retrievability(_ s: Double, elapsedDays: Int) -> Double {
    elapsedDays <= 0 ? 1 : pow(1 + factor * Double(elapsedDays) / s, decay)
  }

  /// Days per day of stability until retrievability falls to the one desired: `_next_interval`.
  func intervalFactor(desiredRetention: Double) -> Double {
    (pow(desiredRetention, 1 / decay) - 1) / factor
  }

  /// One state for two that are believed with a share each, 0…1; see ``Recognition``.
  func mixture(_ one: MemoryState, _ other: MemoryState, share: Double) -> MemoryState {
    let days = one.stability
    func chance(_ s: Double) -> Double { pow(1 + factor * days / s, decay) }
    let both = share * chance(one.stability) + (1 - share) * chance(other.stability)
    return MemoryState(
      stability: factor * days / (pow(both, 1 / decay) - 1),
      difficulty: share * one.difficulty + (1 - share) * other.difficulty)
  }

  /// `_short_term_stability`: only a lapse may shorten.
  private func afterSameDay(_ s: Double, _ rating: Rating) -> Double {
    let increase = sameDay[rating] * pow(s, -w19)
    return s * (rating == .again ? increase : max(increase, 1))
  }

  /// `_next_recall_stability`.
  private func afterRecall(_ s: Double, _ d: Double, _ r: Double, _ rating: Rating) -> Double {
    let penaltyOrBonus = rating == .hard ? w15 : rating == .easy ? w16 : 1
    let growth = expW8 * (11 - d) * pow(s, -w9) * (exp((1 - r) * w10) - 1)
    return s * (1 + growth * penaltyOrBonus)
  }

  /// `_next_forget_stability`.
  private func afterLapse(_ s: Double, _ d: Double, _ r: Double) -> Double {
    let longTerm = w11 * pow(d, -w12) * (pow(s + 1, w13) - 1) * exp((1 - r) * w14)
    return min(longTerm, s / lapseDivisor)
  }

  /// `_next_difficulty`, with linear damping and mean reversion.
  private func nextDifficulty(_ d: Double, _ rating: Rating) -> Double {
    let change = -w6 * Double(rating.rawValue - 3)
    let damped = d + (10 - d) * change / 9
    return meanReversion + (1 - w7) * damped
  }
}
