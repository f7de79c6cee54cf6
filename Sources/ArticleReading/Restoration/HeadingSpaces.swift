/// Puts back the spaces between the parts of a Chinese heading: `财政收入稳步提升 减税降费惠企利民`.
///
/// In running text a space between two wide characters is an old line end; in a heading it parts two phrases, unless the
/// whole line is letter-spaced.
struct HeadingSpaces: RestorationPass {
  /// Fewest characters of a part.
  private let least = 3

  func apply(to manuscript: inout Manuscript) {
    guard manuscript.isChinese else { return }
    for index in manuscript.blocks.indices where manuscript.blocks[index].role == .heading {
      let gaps = gaps(manuscript.blocks[index].text, manuscript.source)
      guard !gaps.isEmpty else { continue }
      let text = manuscript.blocks[index].text
      var spaced = TracedText()
      var start = 0
      for gap in gaps {
        spaced.append(text[start..<gap])
        spaced.append(inserted: CollectionOfOne(0x20))
        start = gap
      }
      spaced.append(text[start..<text.utf8.count])
      manuscript.blocks[index].text = spaced
    }
  }

  /// Offsets at which white space of one line was taken out; none where a part is too short.
  private func gaps(_ text: TracedText, _ source: [UInt8]) -> [Int] {
    guard text.utf8.count <= 240 else { return [] }
    var gaps: [Int] = []
    for (left, right) in zip(text.runs, text.runs.dropFirst()) {
      let end = left.sourceStart + left.count
      guard left.textStart + left.count == right.textStart, end < right.sourceStart,
        right.sourceStart - end <= 12, isSpace(source, end, right.sourceStart),
        Scalars.isHan(source.scalar(before: end).value)
          || Scalars.isClosing(source.scalar(before: end).value)
      else { continue }
      gaps.append(right.textStart)
    }
    var start = 0
    for end in gaps + [text.utf8.count] {
      guard text.utf8[start..<end].count(where: { $0 & 0xC0 != 0x80 }) >= least else { return [] }
      start = end
    }
    return gaps
  }

  private func isSpace(_ source: [UInt8], _ start: Int, _ end: Int) -> Bool {
    !source[start..<end].contains { $0 == 0x0A || $0 == 0x0D }
      && source.skipWhite(from: start, to: end) == end
  }
}
