/// Drops the second half of a word that stands a second time behind the whole: `estimates mates`.
///
/// Recognition mends `esti-/mates` and leaves the rest of the line. The half goes only where it is no word of the text
/// elsewhere.
struct DoubledWords: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    guard !manuscript.isChinese, !manuscript.hasCertainParagraphs else { return }
    var halves: [(block: Int, range: Range<Int>, word: String)] = []
    for index in manuscript.blocks.indices where manuscript.blocks[index].role == .body {
      let bytes = manuscript.blocks[index].text.utf8
      for range in Self.halves(in: bytes) {
        halves.append((index, range, String(decoding: bytes[range], as: UTF8.self)))
      }
    }
    guard !halves.isEmpty else { return }
    var counts: [String: Int] = [:]
    let wanted = Set(halves.map(\.word))
    for block in manuscript.blocks where !block.isDropped {
      for word in block.text.utf8.split(whereSeparator: { $0 | 0x20 < 0x61 || $0 | 0x20 > 0x7A })
      where word.count >= 4 && word.count < 24 {
        let text = String(decoding: word, as: UTF8.self)
        if wanted.contains(text) { counts[text, default: 0] += 1 }
      }
    }
    for half in halves.reversed() where counts[half.word] == 1 {
      let text = manuscript.blocks[half.block].text
      // With the space before it.
      manuscript.blocks[half.block].text = text.removing([
        (half.range.lowerBound - 1)..<half.range.upperBound
      ])
      manuscript.blocks.append(Block(role: .dropped(.duplicate), text: text[half.range]))
    }
  }

  /// Words of four letters or more that the word right before them ends with.
  private static func halves(in bytes: [UInt8]) -> [Range<Int>] {
    var halves: [Range<Int>] = []
    var before: Range<Int>?
    var offset = 0
    while offset < bytes.count {
      let start = offset
      while offset < bytes.count, bytes[offset] >= 0x61, bytes[offset] <= 0x7A { offset += 1 }
      if offset > start {
        if let before, offset - start >= 4, before.count > offset - start + 1,
          before.upperBound + 1 == start,
          bytes[before].suffix(offset - start).elementsEqual(bytes[start..<offset])
        {
          halves.append(start..<offset)
        }
        before = start..<offset
      }
      if offset < bytes.count, offset == start {
        if bytes[offset] != 0x20 { before = nil }
        offset += 1
      }
    }
    return halves
  }
}
