/// A generator whose numbers are the same on every machine and in every version: SplitMix64 (Steele, Lea, Flood 2014).
///
/// The choice functions are our own too, since the library's are not promised to stay.
struct StableRandom {
  private var state: UInt64

  /// Starts from a text: its FNV-1a hash (64 bits, Fowler, Noll, Vo).
  init(seed: String) {
    state = 0xcbf2_9ce4_8422_2325
    for byte in seed.utf8 {
      state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    }
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to a bound, bound excluded; the bias is below 2⁻³² for the bounds used here.
  mutating func below(_ bound: Int) -> Int {
    bound <= 1 ? 0 : Int(next() % UInt64(bound))
  }

  /// The elements in another order (Fisher, Yates; Durstenfeld 1964).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices.reversed().dropLast() {
      elements.swapAt(index, below(index + 1))
    }
    return elements
  }
}
