/// A linear model by hashed features: each feature is a row of sixteen weights of one byte, one for each label.
///
/// Source: feature hashing, Weinberger et al. 2009. Sums are integers, so that the outcome is the same on every platform.
public struct WeightRows: @unchecked Sendable {
  // Unchecked, for the rows are constant bytes of the program or of an array that its maker keeps alive.
  let rows: UnsafePointer<SIMD16<Int8>>
  let shift: UInt32

  /// Labels of a row.
  public static let lanes = 16

  /// Reads rows that lie in memory.
  ///
  /// - Parameters:
  ///   - rows: 2^`bits` rows, aligned to 16 bytes, alive as long as the value.
  ///   - bits: 1…24.
  public init(rows: UnsafeRawPointer, bits: Int) {
    precondition((1...24).contains(bits))
    self.rows = rows.assumingMemoryBound(to: SIMD16<Int8>.self)
    shift = UInt32(32 - bits)
  }

  /// The sums of the weights of some features, label by label.
  ///
  /// - Complexity: O(features).
  @inline(__always)
  package func scores(_ features: FeatureList) -> SIMD16<Int16> {
    var sum = SIMD16<Int16>.zero
    for index in 0..<features.count {
      sum &+= SIMD16<Int16>(truncatingIfNeeded: rows[Int(features.hashes[index] >> shift)])
    }
    return sum
  }
}

/// The features of one decision: at most ``capacity`` hashes, in a buffer that is used again and again.
public struct FeatureList {
  /// The most features of a decision.
  public static let capacity = 96
  /// The hashes; the first ``count`` of them are of this decision.
  public let hashes: UnsafeMutablePointer<UInt32>
  /// How many there are.
  public private(set) var count = 0

  /// A list over a buffer of ``capacity`` hashes.
  public init(_ hashes: UnsafeMutablePointer<UInt32>) { self.hashes = hashes }

  @inline(__always)
  package mutating func removeAll() { count = 0 }

  @inline(__always)
  package mutating func add(_ hash: UInt32) {
    assert(count < Self.capacity)
    hashes[count] = hash
    count &+= 1
  }
}

/// The best of some lanes, and by how much.
package struct Decision {
  /// The lane with the highest sum; the first of equal ones.
  package var lane: Int
  /// The sum above the next best, at least 0.
  package var margin: Int

  /// The best of some lanes.
  ///
  /// - Parameters:
  ///   - scores: The sums of all lanes.
  ///   - lanes: Two lanes or more.
  ///   - barred: A bit for each lane that may not be chosen; two must be left.
  @inline(__always)
  package init(
    _ scores: SIMD16<Int16>, in lanes: Range<Int> = 0..<WeightRows.lanes,
    without barred: UInt16 = 0
  ) {
    // Each sum becomes a number whose low bits are the lane, so that one comparison keeps both.
    var best = Int32.min
    var second = Int32.min
    withUnsafeBytes(of: scores) { bytes in
      let sums = bytes.assumingMemoryBound(to: Int16.self)
      for lane in lanes {
        let isBarred = Int32(truncatingIfNeeded: (barred >> UInt16(lane)) & 1)
        let key = Int32(sums[lane]) &* 16 &+ Int32(15 &- lane) &- isBarred &* (1 << 24)
        second = max(second, min(best, key))
        best = max(best, key)
      }
    }
    lane = 15 &- Int(best & 15)
    margin = Int(best >> 4) &- Int(second >> 4)
  }
}
