/// Numbers that lines are compared by, so that millions of lines need no copies of their words.
///
/// Two lines with one key are taken for the same: of 64 bits, with a thousand million lines, one pair in forty differs.
enum LineKeys {
  /// The key of some bytes: FNV-1a with 64 bits (Fowler, Noll, Vo).
  static func key(_ source: [UInt8], _ range: Range<Int>) -> UInt64 {
    source.withUnsafeBufferPointer { bytes in
      var key: UInt64 = 0xCBF2_9CE4_8422_2325
      for offset in range { key = (key ^ UInt64(bytes[offset])) &* 0x100_0000_01B3 }
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
