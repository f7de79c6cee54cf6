#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The log loss of forecasts along a question's answers, and its slope in each of the 21 weights.
///
/// The slope is found backwards through time: each answer hands what stability and difficulty are worth to the one before
/// it, by the derivatives of the formulas of ``MemoryStateUpdate``, whose letters these are.
/// Source: backpropagation through time as in the FSRS optimizers (Ye et al. 2022, "A Stochastic Shortest Path Algorithm
/// for Optimizing Spaced Repetition Scheduling"; open-spaced-repetition/fsrs-optimizer); the derivatives by hand.
struct LossGradient {
  /// An answer on the way, as the way back needs it.
  private struct Step {
    var days = 0.0
    var g = 0
    /// Stability and difficulty before the answer.
    var s = 0.0
    var d = 0.0
    /// Retrievability, and what it is a power of.
    var r = 1.0
    var u = 1.0
    /// Stability after it, and difficulty before its bounds.
    var next = 0.0
    var raw = 0.0
    /// e^((1 - R) w10) after a recall.
    var e = 0.0
  }

  private let w: [Double]
  private let factor: Double
  private let factorSlope: Double
  private let expW8: Double
  private let easiest: Double
  private let sameDay: [Double]
  private let lapseDivisor: Double
  private var steps: [Step] = []

  /// Sum of the weighted losses so far.
  private(set) var loss = 0.0
  /// Its slope in each weight.
  private(set) var slope = [Double](repeating: 0, count: FSRSParameters.count)

  /// Forecasts nearer to 0 or 1 than this count as this.
  static let leastChance = 1e-7

  /// Begins with weights within their bounds.
  init(_ w: [Double]) {
    self.w = w
    let power = log(0.9) / w[20]
    factor = exp(-power) - 1
    factorSlope = exp(-power) * power / w[20]
    expW8 = exp(w[8])
    easiest = w[4] - exp(w[5] * 3) + 1
    sameDay = (1...4).map { exp(w[17] * (Double($0 - 3) + w[18])) }
    lapseDivisor = exp(w[17] * w[18])
  }

  /// Adds a question's answers.
  ///
  /// - Parameters:
  ///   - answers: The answers, oldest first.
  ///   - weights: How much each answer's loss counts; as many.
  mutating func add(_ answers: ArraySlice<ReviewLog.Answer>, weights: ArraySlice<Double>) {
    steps.removeAll(keepingCapacity: true)
    var (s, d) = (0.0, 0.0)
    var scored = 0
    for answer in answers {
      let g = answer.rating.rawValue
      var step = Step(days: Double(answer.days), g: g, s: s, d: d)
      if steps.isEmpty {
        step.next = w[g - 1]
        step.raw = w[4] - exp(w[5] * Double(g - 1)) + 1
      } else {
        advance(&step)
      }
      (s, d) = (max(step.next, 0.001), min(max(step.raw, 1), 10))
      steps.append(step)
      // Nothing after the last answer that is scored has a loss.
      if answer.days > 0 { scored = steps.count }
    }
    back(from: scored, weights)
  }

  private func advance(_ step: inout Step) {
    let (s, d, g) = (step.s, step.d, step.g)
    if step.days > 0 {
      step.u = 1 + factor * step.days / s
      step.r = exp(-w[20] * log(step.u))
      if g == 1 {
        let long =
          w[11] * exp(-w[12] * log(d)) * (exp(w[13] * log(s + 1)) - 1) * exp((1 - step.r) * w[14])
        step.next = min(long, s / lapseDivisor)
      } else {
        step.e = exp((1 - step.r) * w[10])
        step.next = s * (1 + growth(step) * (step.e - 1))
      }
    } else {
      let increase = sameDay[g - 1] * exp(-w[19] * log(s))
      step.next = s * (g > 1 ? max(increase, 1) : increase)
    }
    let damped = d + (10 - d) * -w[6] * Double(g - 3) / 9
    step.raw = w[7] * easiest + (1 - w[7]) * damped
  }

  /// The growth of stability after a recall, but for the part that retrievability has in it.
  private func growth(_ step: Step) -> Double {
    let bonus = step.g == 2 ? w[15] : step.g == 4 ? w[16] : 1
    return expW8 * (11 - step.d) * exp(-w[9] * log(step.s)) * bonus
  }

  private mutating func back(from count: Int, _ weights: ArraySlice<Double>) {
    /// What a bit more stability or difficulty after the answer adds to the loss.
    var (gs, gd) = (0.0, 0.0)
    for index in stride(from: count - 1, through: 0, by: -1) {
      let step = steps[index]
      if step.next < 0.001 { gs = 0 }
      if step.raw < 1 || step.raw > 10 { gd = 0 }
      let g = Double(step.g)
      guard index > 0 else {
        slope[step.g - 1] += gs
        slope[4] += gd
        slope[5] -= gd * (g - 1) * exp(w[5] * (g - 1))
        return
      }
      var (before, difficulty, gr) = (0.0, 0.0, 0.0)
      if step.days > 0 {
        (before, difficulty, gr) = step.g == 1 ? lapse(step, gs) : recall(step, gs)
        gr += lossSlope(step, weights[weights.startIndex + index])
        before += retrievability(step, gr)
      } else {
        before = shortTerm(step, gs)
      }
      let change = -w[6] * (g - 3) / 9
      let damped = step.d + (10 - step.d) * change
      slope[7] += gd * (easiest - damped)
      slope[4] += gd * w[7]
      slope[5] -= gd * w[7] * 3 * exp(w[5] * 3)
      let throughDamping = gd * (1 - w[7])
      slope[6] -= throughDamping * (10 - step.d) * (g - 3) / 9
      difficulty += throughDamping * (1 - change)
      (gs, gd) = (before, difficulty)
    }
  }

  /// Adds an answer's loss; its slope in R.
  private mutating func lossSlope(_ step: Step, _ weight: Double) -> Double {
    let r = min(max(step.r, Self.leastChance), 1 - Self.leastChance)
    loss -= weight * log(step.g > 1 ? r : 1 - r)
    return step.g > 1 ? -weight / r : weight / (1 - r)
  }

  /// R = U^-w20, U = 1 + F t / S.
  private mutating func retrievability(_ step: Step, _ gr: Double) -> Double {
    let inner = -w[20] * step.r / step.u
    slope[20] += gr * (inner * step.days / step.s * factorSlope - step.r * log(step.u))
    return -gr * inner * factor * step.days / (step.s * step.s)
  }

  private mutating func shortTerm(_ step: Step, _ gs: Double) -> Double {
    let ratio = step.next / step.s
    // At its floor the increase doesn't move.
    if step.g > 1, ratio <= 1 { return gs }
    let g = Double(step.g)
    slope[17] += gs * step.next * (g - 3 + w[18])
    slope[18] += gs * step.next * w[17]
    slope[19] -= gs * step.next * log(step.s)
    return gs * ratio * (1 - w[19])
  }

  private mutating func recall(_ step: Step, _ gs: Double) -> (s: Double, d: Double, r: Double) {
    let base = growth(step)
    let whole = base * (step.e - 1)
    let inner = gs * step.s
    slope[8] += inner * whole
    slope[9] -= inner * whole * log(step.s)
    slope[10] += inner * base * step.e * (1 - step.r)
    if step.g == 2, w[15] > 0 { slope[15] += inner * whole / w[15] }
    if step.g == 4 { slope[16] += inner * whole / w[16] }
    return (
      gs * (1 + whole) - inner * whole * w[9] / step.s, -inner * whole / (11 - step.d),
      -inner * base * step.e * w[10]
    )
  }

  private mutating func lapse(_ step: Step, _ gs: Double) -> (s: Double, d: Double, r: Double) {
    let (s, d) = (step.s, step.d)
    let shortest = s / lapseDivisor
    guard step.next < shortest else {
      slope[17] -= gs * shortest * w[18]
      slope[18] -= gs * shortest * w[17]
      return (gs / lapseDivisor, 0, 0)
    }
    let long = gs * step.next
    let power = exp(w[13] * log(s + 1))
    slope[11] += long / w[11]
    slope[12] -= long * log(d)
    slope[13] += long / (power - 1) * power * log(s + 1)
    slope[14] += long * (1 - step.r)
    return (long / (power - 1) * w[13] * power / (s + 1), -long * w[12] / d, -long * w[14])
  }
}
