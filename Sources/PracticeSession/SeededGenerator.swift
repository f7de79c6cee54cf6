/// Random numbers that are the same for a seed on every machine and in every version.
///
/// The standard library's `shuffled(using:)` isn't promised to stay the same; a session's `--seed` is. The generator is
/// SplitMix64 (Steele, Lea and Flood 2014), the shuffle that of Fisher and Yates.
public struct SeededGenerator: Hashable, Sendable {
  private var state: UInt64

  /// Creates a generator; any seed is good.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to but without `bound`, each as likely as the others; 0 where `bound` is below 2.
  public mutating func number(below bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let bound = UInt64(bound)
    // Numbers under this threshold would make the small remainders likelier.
    let threshold = (0 &- bound) % bound
    while true {
      let bits = next()
      if bits >= threshold { return Int(bits % bound) }
    }
  }

  /// The elements in an order of chance, each order as likely as the others.
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in elements.indices.dropFirst().reversed() {
      elements.swapAt(last, number(below: last + 1))
    }
    return elements
  }
}
