/// The 21 weights of FSRS-6, each within its bounds.
///
/// Source: FSRS-6, py-fsrs 6.3.2 `DEFAULT_PARAMETERS`, `LOWER_BOUNDS_PARAMETERS`, `UPPER_BOUNDS_PARAMETERS`.
public struct FSRSParameters: Hashable, Sendable {
  /// The weights, w0 to w20, in the order in which the papers number them.
  public let weights: [Double]

  /// How many weights there are.
  public static let count = 21

  /// The weights fitted on many learners, for one of whom nothing is known yet.
  public static let standard = FSRSParameters(unchecked: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// Least and greatest value of each weight.
  public static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75,
    0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2,
    0...2, 0...0.8, 0.1...0.8,
  ]

  /// Takes weights that lie within their bounds.
  ///
  /// - Parameter weights: 21 numbers.
  /// - Throws: ``SettingsError/parameterCount(_:expected:)`` or ``SettingsError/parameters(_:)``, which names every
  ///   weight that is out of bounds.
  public init(_ weights: [Double]) throws(SettingsError) {
    guard weights.count == Self.count else {
      throw .parameterCount(weights.count, expected: Self.count)
    }
    let outside = zip(weights, Self.bounds).enumerated().compactMap { index, pair in
      // Not-a-number lies in no range.
      pair.1.contains(pair.0)
        ? nil : SettingsError.OutOfBounds(index: index, value: pair.0, bounds: pair.1)
    }
    guard outside.isEmpty else { throw .parameters(outside) }
    self.init(unchecked: weights)
  }

  /// Weights a share of the way to others, 0…1; within the bounds, as both ends are.
  func moved(by share: Double, to other: FSRSParameters) -> FSRSParameters {
    FSRSParameters(
      unchecked: zip(weights, other.weights).enumerated().map { index, pair in
        (pair.0 + share * (pair.1 - pair.0)).clamped(to: Self.bounds[index])
      })
  }

  private init(unchecked weights: [Double]) { self.weights = weights }
}
