/// Which quotation marks, title marks and round brackets belong together.
enum QuotationPairs {
  /// Offset of the closing mark for the offset of each outermost opening mark; a mark without a partner is left out.
  ///
  /// Straight marks open behind white space or an opening mark, and close elsewhere.
  static func closings(in text: [UInt8]) -> [Int: Int] {
    var open: [(offset: Int, mark: UInt32)] = []
    var pairs: [(Int, Int)] = []
    var offset = 0
    var before: UInt32 = 0x20
    while offset < text.count {
      let (value, count) = text.scalar(at: offset)
      // What opened before all the others will hardly be closed any more.
      if open.count > ReadingLimits.nesting { open.removeFirst() }
      switch value {
      case 0x201C, 0x300C, 0x300E: open.append((offset, value))
      case 0x2018 where !Scalars.isAlphabetic(before): open.append((offset, value))
      case 0x22:
        let next = offset + 1 < text.count ? text.scalar(at: offset + 1).value : 0x20
        if Scalars.isWhite(before), !Scalars.isWhite(next), !Scalars.isWide(next) {
          // It can only open: one that was open before has no partner.
          open.removeAll { $0.mark == 0x22 }
          open.append((offset, 0x22))
        } else if let last = open.lastIndex(where: { $0.mark == 0x22 }) {
          pairs.append((open[last].offset, offset))
          open.removeSubrange(last...)
        } else {
          open.append((offset, 0x22))
        }
      case 0x28, 0xFF08, 0x300A: open.append((offset, value))
      case 0x29: close(0x28, offset, &open, &pairs)
      case 0x300B: close(0x300A, offset, &open, &pairs)
      case 0xFF09: close(0xFF08, offset, &open, &pairs)
      case 0x201D: close(0x201C, offset, &open, &pairs)
      case 0x300D: close(0x300C, offset, &open, &pairs)
      case 0x300F: close(0x300E, offset, &open, &pairs)
      case 0x2019:
        // An apostrophe inside a word closes nothing.
        let next = offset + count < text.count ? text.scalar(at: offset + count).value : 0x20
        if !(Scalars.isAlphabetic(before) && Scalars.isAlphabetic(next)) {
          close(0x2018, offset, &open, &pairs)
        }
      default: break
      }
      before = value
      offset += count
    }
    return outermost(pairs)
  }

  private static func close(
    _ mark: UInt32, _ offset: Int, _ open: inout [(offset: Int, mark: UInt32)],
    _ pairs: inout [(Int, Int)]
  ) {
    guard let last = open.lastIndex(where: { $0.mark == mark }) else { return }
    pairs.append((open[last].offset, offset))
    open.removeSubrange(last...)
  }

  private static func outermost(_ pairs: [(Int, Int)]) -> [Int: Int] {
    var outer: [Int: Int] = [:]
    var end = -1
    for (start, close) in pairs.sorted(by: { $0.0 < $1.0 }) where start > end {
      outer[start] = close
      end = close
    }
    return outer
  }
}
