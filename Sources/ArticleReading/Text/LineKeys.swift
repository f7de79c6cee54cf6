/// Numbers that lines are compared by, so that millions of lines need no copies of their words.
///
/// Of 64 bits, so that among a hundred million different lines the chance of two with one key is one in 3,700.
enum LineKeys {
  /// The key of no bytes.
  static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key of some bytes and one more: FNV-1a with 64 bits (Fowler, Noll, Vo).
  @inline(__always)
  static func adding(_ byte: UInt8, to key: UInt64) -> UInt64 {
    (key ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The key of some bytes.
  static func key(_ source: [UInt8], _ range: Range<Int>) -> UInt64 {
    source.withUnsafeBufferPointer { bytes in
      var key = empty
      for offset in range { key = adding(bytes[offset], to: key) }
      return key
    }
  }

  /// The keys that stand as often as given or more often.
  ///
  /// - Complexity: O(*n* log *n*) for *n* keys.
  static func repeated(_ keys: [UInt64], atLeast count: Int) -> Set<UInt64> {
    let sorted = keys.sorted()
    var found: Set<UInt64> = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      if end - start >= count { found.insert(sorted[start]) }
      start = end
    }
    return found
  }
}
