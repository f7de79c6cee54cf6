/// Marks the rows of tables whose columns are set off by spaces or tabs.
///
/// A row has two wide gaps at least, none behind a stop, and a row before or behind it.
struct SpacedTables: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    let source = manuscript.source
    var isRow = [Bool](repeating: false, count: manuscript.lines.count)
    for (index, line) in manuscript.lines.enumerated()
    where line.mark == .none && line.width <= 160 && !line.isStretched {
      isRow[index] = gaps(source, line) >= 2
    }
    for index in isRow.indices where isRow[index] {
      let hasPeer =
        index > 0 && isRow[index - 1] || index + 1 < isRow.count && isRow[index + 1]
      if hasPeer { manuscript.lines[index].mark = .tableRow }
    }
  }

  /// Number of gaps of two columns or more between words.
  private func gaps(_ source: [UInt8], _ line: Line) -> Int {
    var gaps = 0
    var offset = line.start
    while offset < line.end {
      guard source[offset] == 0x20 || source[offset] == 0x09 else {
        if source[offset] == 0xE3, source.has("\u{3000}\u{3000}", at: offset) {
          let before = source.scalar(before: offset).value
          if !Scalars.isTerminator(before) { gaps += 1 }
          offset = source.skipWhite(from: offset, to: line.end)
        } else {
          offset += 1
        }
        continue
      }
      let start = offset
      var isTab = false
      while offset < line.end, source[offset] == 0x20 || source[offset] == 0x09 {
        if source[offset] == 0x09 { isTab = true }
        offset += 1
      }
      let before = source.scalar(before: start).value
      let isStop =
        Scalars.isTerminator(before) || Scalars.isClosing(before)
        || [0x2E, 0x3A, 0x3B, 0x2C, 0x21, 0x3F, 0x22].contains(before)
      if isTab || offset - start >= 2, !isStop { gaps += 1 }
    }
    return gaps
  }
}
