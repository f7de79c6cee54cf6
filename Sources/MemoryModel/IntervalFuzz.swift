import CheckedNumbers

/// Spreads intervals, so that questions learned together don't stay together for ever.
///
/// The range is that of py-fsrs 6.3.2 `_get_fuzzed_interval`; the choice within it is floored as Anki does
/// (`fuzz.rs`), because py-fsrs rounds and can leave its own range (10 days, range 8…12, can give 13).
public enum IntervalFuzz {
  /// Shares of the days between two limits that widen the range to either side.
  private static let parts: [(start: Double, end: Double, factor: Double)] = [
    (2.5, 7, 0.15), (7, 20, 0.1), (20, .infinity, 0.05),
  ]

  /// The days an interval may be moved to; just itself under three days.
  ///
  /// - Parameters:
  ///   - days: The interval, from 1 to the maximum.
  ///   - maximum: The longest interval in days.
  /// - Returns: A range that holds the interval unless the maximum lies under it.
  public static func range(of days: Int, maximum: Int) -> ClosedRange<Int> {
    guard days >= 3 else { return days...days }
    let interval = Double(days)
    let delta = parts.reduce(1.0) { $0 + $1.factor * max(min(interval, $1.end) - $1.start, 0) }
    let upper = min(Int(clamping: (interval + delta).rounded(.toNearestOrEven)), max(maximum, 1))
    let lower = max(2, Int(clamping: (interval - delta).rounded(.toNearestOrEven)))
    return min(lower, upper)...upper
  }

  /// The interval moved within its range.
  static func fuzzed(_ days: Int, maximum: Int, by seed: FuzzSeed) -> Int {
    let range = range(of: days, maximum: maximum)
    let count = range.upperBound - range.lowerBound + 1
    // The fraction is below 1, but its product may round up to the count.
    return range.lowerBound + min(Int(seed.fraction * Double(count)), count - 1)
  }
}

/// Decides how an interval is moved: the same for the same card after the same number of answers, on every machine.
public struct FuzzSeed: Hashable, Sendable {
  /// Where in the range the interval comes to lie: at least 0, below 1.
  public let fraction: Double

  /// Makes the seed of a card's next answer.
  ///
  /// FNV-1a (64 bits) over the id's UTF-8 and the count, finished with SplitMix64; part of what older progress rests
  /// on, so never changed.
  ///
  /// - Parameters:
  ///   - id: The question's id.
  ///   - reviews: How many answers were counted before this one.
  public init(id: String, reviews: Int) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for byte in id.utf8 { mix(byte) }
    for shift in stride(from: 0, to: 64, by: 8) {
      mix(UInt8(truncatingIfNeeded: reviews >> shift))
    }
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    hash ^= hash >> 31
    // The 53 bits that a fraction can hold.
    fraction = Double(hash >> 11) * 0x1p-53
  }

  /// Makes a seed that puts the interval at a given place.
  ///
  /// - Parameter fraction: Taken into 0…1, 1 excluded.
  public init(fraction: Double) {
    self.fraction = fraction >= 0 ? min(fraction, 1.0.nextDown) : 0
  }
}
