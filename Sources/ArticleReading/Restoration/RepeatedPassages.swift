/// Drops passages that the extraction printed a second time.
///
/// A passage is a row of blocks that stands earlier in the same order, at least 200 bytes of it; it may begin in the
/// middle of a block, even of a word, and end in the middle of one. Single sentences that an author repeats are shorter.
struct RepeatedPassages: RestorationPass {
  /// Fewest bytes that make a passage: some 66 Chinese characters.
  private let least = 200
  /// Bytes by which the beginning or end of a block is recognised.
  private let probe = 90

  func apply(to manuscript: inout Manuscript) {
    // What markup sets twice was not doubled by an extraction.
    guard !manuscript.hasCertainParagraphs else { return }
    let order = manuscript.blocks.indices.filter {
      !manuscript.blocks[$0].isDropped && !manuscript.blocks[$0].isNote
    }
    var whole: [Int: Int] = [:]
    var endings: [Int: Int] = [:]
    var beginnings: [Int: Int] = [:]
    let blocks = manuscript.blocks
    let texts = { (position: Int) in blocks[order[position]].text.utf8 }
    var duplicates: [Int] = []
    var position = 0
    while position < order.count {
      let run = run(at: position, order.count, texts, whole, endings, beginnings)
      if run.isEmpty {
        remember(texts(position), position, &whole, &endings, &beginnings)
        position += 1
      } else {
        duplicates += run.map { order[$0] }
        position = run.upperBound
      }
    }
    for index in duplicates { manuscript.blocks[index].role = .dropped(.duplicate) }
  }

  private func remember(
    _ text: [UInt8], _ position: Int, _ whole: inout [Int: Int], _ endings: inout [Int: Int],
    _ beginnings: inout [Int: Int]
  ) {
    if whole[hash(text[...])] == nil { whole[hash(text[...])] = position }
    guard text.count >= probe else { return }
    let ending = hash(text.suffix(probe))
    if endings[ending] == nil { endings[ending] = position }
    let beginning = hash(text.prefix(probe))
    if beginnings[beginning] == nil { beginnings[beginning] = position }
  }

  /// The positions, from one on, of a passage that stands earlier; empty where there is none.
  private func run(
    at start: Int, _ count: Int, _ texts: (Int) -> [UInt8], _ whole: [Int: Int],
    _ endings: [Int: Int],
    _ beginnings: [Int: Int]
  ) -> Range<Int> {
    let first = texts(start)
    var source: Int
    var bytes = first.count
    if let earlier = whole[hash(first[...])], texts(earlier) == first {
      source = earlier
    } else if first.count >= probe, let earlier = endings[hash(first.suffix(probe))],
      texts(earlier).count > first.count, texts(earlier).suffix(first.count) == first[...]
    {
      source = earlier
    } else if first.count >= least, let earlier = beginnings[hash(first.prefix(probe))],
      texts(earlier).starts(with: first)
    {
      return start..<(start + 1)
    } else {
      return start..<start
    }
    var end = start + 1
    while end < count, source + 1 < start {
      let next = texts(end)
      let earlier = texts(source + 1)
      guard next == earlier else {
        if next.count >= probe, earlier.count > next.count, earlier.starts(with: next) {
          bytes += next.count
          end += 1
        }
        break
      }
      bytes += next.count
      source += 1
      end += 1
    }
    return bytes >= least ? start..<end : start..<start
  }

  private func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash)
  }
}
