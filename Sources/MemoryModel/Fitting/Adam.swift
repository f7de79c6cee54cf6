#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Steps down a slope, each weight at its own pace, ever smaller to the last.
///
/// Source: Kingma & Ba 2015, "Adam: A Method for Stochastic Optimization", with its usual constants; the rate falls as half
/// a cosine (Loshchilov & Hutter 2017, "SGDR").
struct Adam {
  /// The first step's rate.
  static let rate = 0.04
  private static let (beta1, beta2, epsilon) = (0.9, 0.999, 1e-8)

  private let steps: Int
  private var done = 0
  private var mean = [Double](repeating: 0, count: FSRSParameters.count)
  private var square = [Double](repeating: 0, count: FSRSParameters.count)

  /// Begins a walk of so many steps.
  init(steps: Int) { self.steps = steps }

  /// Does a step; a slope that isn't finite moves nothing.
  mutating func step(_ w: inout [Double], _ slope: [Double]) {
    let rate = Self.rate * (1 + cos(Double(done) / Double(steps) * .pi)) / 2
    done += 1
    guard slope.allSatisfy(\.isFinite) else { return }
    let (part1, part2) = (1 - pow(Self.beta1, Double(done)), 1 - pow(Self.beta2, Double(done)))
    for index in w.indices {
      mean[index] += (1 - Self.beta1) * (slope[index] - mean[index])
      square[index] += (1 - Self.beta2) * (slope[index] * slope[index] - square[index])
      w[index] -= rate * mean[index] / part1 / ((square[index] / part2).squareRoot() + Self.epsilon)
    }
  }
}
