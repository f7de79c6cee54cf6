/// Which two characters stand side by side in a text, not counting places where two lines meet.
struct CharacterPairs: Sendable {
  /// Bytes looked at; more would say no more about common words.
  private static let most = 3_000_000

  private var counts: [UInt64: Int32] = [:]

  /// Collects the pairs of blocks.
  init(_ blocks: [Block]) {
    var seen = 0
    for block in blocks where !block.isDropped {
      guard seen < Self.most else { return }
      seen += block.text.utf8.count
      for run in block.text.runs {
        var offset = run.textStart
        let end = run.textStart + run.count
        while offset < end, block.text.utf8[offset] & 0xC0 == 0x80 { offset += 1 }
        var before: UInt32 = 0
        while offset < end {
          let (value, count) = block.text.utf8.scalar(at: offset)
          if before != 0, Scalars.isHan(before), Scalars.isHan(value) {
            counts[UInt64(before) << 32 | UInt64(value), default: 0] += 1
          }
          before = value
          offset += count
        }
      }
    }
  }

  /// Whether a pair stands in the text.
  func contains(_ left: UInt32, _ right: UInt32) -> Bool { count(left, right) > 0 }

  /// How often a pair stands in the text.
  func count(_ left: UInt32, _ right: UInt32) -> Int {
    Int(counts[UInt64(left) << 32 | UInt64(right)] ?? 0)
  }
}
