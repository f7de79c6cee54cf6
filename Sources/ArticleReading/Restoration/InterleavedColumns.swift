/// Drops paragraphs into which two columns were printed line by line.
///
/// Such a paragraph consists of pieces of one line each. Where two neighbouring lines meet, the two characters make no
/// pair that stands anywhere else in the text, while the characters of every other line do. Where lines are in order it
/// is the other way round.
struct InterleavedColumns: RestorationPass {
  /// Fewest seams that say anything.
  private let fewestSeams = 8

  func apply(to manuscript: inout Manuscript) {
    guard manuscript.isChinese else { return }
    let candidates = manuscript.blocks.indices.filter {
      manuscript.blocks[$0].role == .body && !manuscript.hasCertainParagraphs
        && manuscript.blocks[$0].text.runs.count > fewestSeams
    }
    guard !candidates.isEmpty else { return }
    let pairs = CharacterPairs(manuscript.blocks)
    for index in candidates {
      let text = manuscript.blocks[index].text
      // Old line ends may be spaces now, and the text be wrapped anew: then only spaces end the old lines.
      if isInterleaved(lines(of: text), pairs)
        || isInterleaved(lines(of: Self.rewrapped(text, manuscript.source)), pairs)
      {
        manuscript.blocks[index].role = .dropped(.interleaved)
      }
    }
  }

  /// A text with the runs on both sides of a line end as one: what is left between runs are spaces.
  private static func rewrapped(_ text: TracedText, _ source: [UInt8]) -> TracedText {
    var joined = TracedText()
    var place = 0
    var end: Int?
    for run in text.runs {
      let bytes = text.utf8[run.textStart..<run.textStart + run.count]
      if let end, run.sourceStart > end, source[end..<run.sourceStart].contains(0x0A) {
        // Side by side, as if the line end had never been there.
        joined.append(source: bytes, at: place)
      } else {
        place += 1
        joined.append(source: bytes, at: place)
      }
      place += bytes.count
      end = run.sourceStart + run.count
    }
    return joined
  }

  /// The pieces of a text between old line ends, where they are all about equally long; else none.
  private func lines(of text: TracedText) -> [(first: UInt32, last: UInt32)] {
    var lines: [(first: UInt32, last: UInt32, count: Int)] = []
    for run in text.runs {
      let bytes = text.utf8
      var first = run.textStart
      while first < run.textStart + run.count, bytes[first] & 0xC0 == 0x80 { first += 1 }
      guard first < run.textStart + run.count else { continue }
      lines.append(
        (
          bytes.scalar(at: first).value, bytes.scalar(before: run.textStart + run.count).value,
          run.count
        ))
    }
    guard lines.count > fewestSeams else { return [] }
    let median = lines.map(\.count).sorted()[lines.count / 2]
    guard median >= 24,
      lines.count(where: { abs($0.count - median) <= median / 4 }) * 10 >= lines.count * 6
    else { return [] }
    return lines.map { ($0.first, $0.last) }
  }

  private func isInterleaved(_ lines: [(first: UInt32, last: UInt32)], _ pairs: CharacterPairs)
    -> Bool
  {
    guard lines.count > fewestSeams else { return false }
    var next = 0
    var afterNext = 0
    for index in 0..<(lines.count - 2) {
      if pairs.contains(lines[index].last, lines[index + 1].first) { next += 1 }
      if pairs.contains(lines[index].last, lines[index + 2].first) { afterNext += 1 }
    }
    return afterNext >= next * 2 && afterNext * 10 >= (lines.count - 2) * 3
  }
}
