import Language

/// An averaged perceptron with hashed features and integer weights (Freund and Schapire 1999; Collins 2002).
///
/// It holds sixteen lanes a row, as the weights do that it makes; a problem of two outcomes uses the first lane alone.
final class Perceptron {
  // A class, for its tables are large and are changed in place from several functions.
  let bits: Int
  let lanes: Int
  private var weights: [Int32]
  private var totals: [Int64]
  private var stamps: [Int32]
  private var step: Int32 = 1

  init(bits: Int, lanes: Int = WeightRows.lanes) {
    self.bits = bits
    self.lanes = lanes
    let count = (1 << bits) * lanes
    weights = Array(repeating: 0, count: count)
    totals = Array(repeating: 0, count: count)
    stamps = Array(repeating: 0, count: count)
  }

  private func row(_ hash: UInt32) -> Int { Int(hash >> UInt32(32 - bits)) * lanes }

  /// The sums of the current weights, lane by lane.
  func scores(_ features: FeatureList, into sums: inout [Int]) {
    for lane in 0..<lanes { sums[lane] = 0 }
    weights.withUnsafeBufferPointer { weights in
      for index in 0..<features.count {
        let row = row(features.hashes[index])
        for lane in 0..<lanes { sums[lane] &+= Int(weights[row + lane]) }
      }
    }
  }

  /// Adds to the weights of one lane.
  func update(_ features: FeatureList, lane: Int, by amount: Int32) {
    for index in 0..<features.count {
      let place = row(features.hashes[index]) + lane
      totals[place] += Int64(weights[place]) * Int64(step - stamps[place])
      stamps[place] = step
      weights[place] += amount
    }
  }

  /// Counts a decision; averages are taken over decisions.
  func advance() { step += 1 }

  /// Forgets the averages, not the weights: what was learned so far is where the next lesson begins.
  func restartAverages() {
    totals = Array(repeating: 0, count: totals.count)
    stamps = Array(repeating: 0, count: stamps.count)
    step = 1
  }

  /// The averaged weights in one byte each.
  ///
  /// The scale is such that one weight in two thousand is cut to the largest byte.
  func quantised() -> [Int8] {
    var averages = [Int64](repeating: 0, count: weights.count)
    var sizes: [Int64] = []
    for place in weights.indices {
      let total = totals[place] + Int64(weights[place]) * Int64(step - stamps[place])
      averages[place] = total * 1024 / Int64(step)
      if averages[place] != 0 { sizes.append(abs(averages[place])) }
    }
    sizes.sort()
    let largest = sizes.isEmpty ? 1 : max(1, sizes[sizes.count - 1 - sizes.count / 2000])
    return averages.map { value in
      let scaled = (abs(value) * 127 * 2 + largest) / (largest * 2)
      let byte = Int8(min(127, scaled))
      return value < 0 ? -byte : byte
    }
  }
}

/// Numbers that look random and are the same on every platform: SplitMix64 (Steele, Lea and Flood 2014).
struct Shuffler {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// The indices below a count in another order (Fisher and Yates).
  mutating func order(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for index in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(index, Int(next() % UInt64(index + 1)))
    }
    return order
  }
}
