/// Joins the lines of a page whose elements hold one line of print each.
///
/// Where line breaks part the lines inside an element, the element is the paragraph.
struct HTMLWrappedLines: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    let source = manuscript.source
    var lines: [Line] = []
    var others: [Block] = []
    var hasGap = false
    for block in manuscript.blocks {
      guard isLine(block), let range = range(of: block, source) else {
        if !block.isDropped { hasGap = true }
        others.append(block)
        continue
      }
      if var line = LineScanning.measure(source, range.lowerBound, range.upperBound) {
        line.blanksBefore = hasGap ? 1 : 0
        hasGap = false
        lines.append(line)
      }
    }
    guard WrappedLines.areLines(lines, source) else { return }
    manuscript.hasCertainParagraphs = false
    manuscript.lines = lines
    manuscript.blocks = others
    FootnoteLines().apply(to: &manuscript)
    NumberedNotes().apply(to: &manuscript)
    LineUnwrapping().apply(to: &manuscript)
  }

  private func isLine(_ block: Block) -> Bool {
    block.role == .body && block.level == 0 && !block.isListItem && !block.isQuotation
      && !block.isBold
  }

  /// Where a block stands, its indent with it; nil where other words or line breaks stand between its own.
  private func range(of block: Block, _ source: [UInt8]) -> Range<Int>? {
    guard let first = block.text.runs.first, let last = block.text.runs.last,
      first.sourceStart <= last.sourceStart
    else { return nil }
    var place = first.sourceStart
    for run in block.text.runs {
      guard run.sourceStart >= place,
        source.skipWhite(from: place, to: run.sourceStart) == run.sourceStart,
        !source[place..<run.sourceStart].contains(0x0A)
      else { return nil }
      place = run.sourceStart + run.count
    }
    var start = first.sourceStart
    while start > 0 {
      let (value, count) = source.scalar(before: start)
      guard value == 0x3000 || value == 0xA0 else { break }
      start -= count
    }
    return start..<place
  }
}
