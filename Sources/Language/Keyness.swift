/// How much more frequent words are in a document than in the language: Dunning's log-likelihood.
///
/// Source: Dunning 1993; as a measure of keyness Rayson and Garside 2000. Logarithms are taken in fixed point, so that the order of
/// words is the same on every platform.
public struct Keyness: Sendable {
  /// Occurrences of each word, by hash.
  private let counts: [UInt32: Int]
  private let total: Int

  /// Counts the words of a document.
  ///
  /// - Complexity: O(tokens).
  public init(_ analyses: [Analysis]) {
    var counts: [UInt32: Int] = [:]
    var total = 0
    for token in analyses.lazy.flatMap(\.tokens) where token.tag != .punctuation {
      counts[token.word, default: 0] += 1
      total += 1
    }
    self.counts = counts
    self.total = total
  }

  /// The keyness of a word, in 1/256 of the log-likelihood; negative where it is rarer here than in the language.
  public func score(_ token: Token) -> Int {
    likelihood(count: counts[token.word] ?? 0, frequency: token.frequency)
  }

  /// The keyness of a phrase: that of its rarest word, and a little for each other that carries meaning.
  public func score(_ span: Span, in analysis: Analysis) -> Int {
    var best = Int.min
    var rest = 0
    for token in analysis.tokens[span.tokens] where token.tag.isContent {
      let score = score(token)
      rest += max(score, 0)
      best = max(best, score)
    }
    return best == Int.min ? 0 : best + (rest - max(best, 0)) / 4
  }

  /// Twice the sum of observed times the logarithm of observed over expected.
  private func likelihood(count: Int, frequency: UInt8) -> Int {
    guard count > 0, total > 0 else { return 0 }
    // A word that isn't known is taken for one of once in a hundred million words.
    let background = max(frequency == 0 ? 10 : Self.perBillion[Int(frequency)], 1)
    let all = 1_000_000_000
    let expectedHere = total * (count + background) / (total + all)
    let observedBits = FixedLogarithm.log2(UInt64(count))
    // Expected counts below one need more places: 2^16 of them.
    let scaled = UInt64(total) * UInt64(count + background) / (UInt64(total + all) >> 16)
    let expectedBits = FixedLogarithm.log2(max(scaled, 1)) - 16 * 256
    // 2 · ln 2 = 1.386294
    let value = 2 * count * (observedBits - expectedBits) * 693 / 1000
    return count >= expectedHere ? value : -abs(value)
  }

  /// Occurrences in a thousand million words for each frequency byte: ten to a twenty-fifth of it.
  private static let perBillion: [Int] = (0...255).map { byte in
    // 10^(1/25) in steps of 2^-40 would drift; whole powers are exact, parts come from a table of 25.
    let whole = (0..<byte / 25).reduce(1) { power, _ in power * 10 }
    return whole * parts[byte % 25] / 10_000
  }

  /// Ten thousand times 10^(n/25).
  private static let parts = [
    10000, 10965, 12023, 13183, 14454, 15849, 17378, 19055, 20893, 22909, 25119, 27542, 30200,
    33113, 36308, 39811, 43652, 47863, 52481, 57544, 63096, 69183, 75858, 83176, 91201,
  ]
}

/// Logarithms in whole numbers.
enum FixedLogarithm {
  /// 256 times the logarithm to base two, rounded down.
  ///
  /// - Parameter value: 1 or more; 0 counts as 1.
  /// - Returns: The logarithm.
  /// - Complexity: O(1): eight squarings.
  static func log2(_ value: UInt64) -> Int {
    guard value > 1 else { return 0 }
    let exponent = 63 - value.leadingZeroBitCount
    var mantissa = exponent >= 31 ? value >> UInt64(exponent - 31) : value << UInt64(31 - exponent)
    var result = exponent
    for _ in 0..<8 {
      mantissa = (mantissa * mantissa) >> 31
      result <<= 1
      if mantissa >= 1 << 32 {
        mantissa >>= 1
        result |= 1
      }
    }
    return result
  }
}
