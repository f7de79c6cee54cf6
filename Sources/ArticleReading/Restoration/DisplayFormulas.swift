/// Sets formulas apart that stand by themselves between `$$` and `$$`, as Markdown writes those of TeX.
///
/// A line with words behind the second sign is a sentence with a formula in it, and is left.
struct DisplayFormulas: RestorationPass {
  /// Most lines of a formula; a sign that is never closed opens none.
  private let mostLines = 60

  func apply(to manuscript: inout Manuscript) {
    guard manuscript.isMarkdown else { return }
    let source = manuscript.source
    var index = 0
    while index < manuscript.lines.count {
      let line = manuscript.lines[index]
      if line.mark == .none, source.has("$$", at: line.start),
        let last = end(from: index, manuscript)
      {
        for formula in index...last { manuscript.lines[formula].mark = .formula }
        // Neighbours are formulas each for itself.
        manuscript.lines[index].blanksBefore = max(1, line.blanksBefore)
        index = last
      }
      index += 1
    }
  }

  /// The line that ends a formula which begins at an index; nil where text follows it, or nothing ends it.
  private func end(from start: Int, _ manuscript: Manuscript) -> Int? {
    for index in manuscript.lines.indices[start...].prefix(mostLines) {
      let line = manuscript.lines[index]
      if index > start, line.blanksBefore > 0 { return nil }
      var offset = index == start ? line.start + 2 : line.start
      while offset + 1 < line.end {
        guard manuscript.source.has("$$", at: offset) else {
          offset += 1
          continue
        }
        return isStop(manuscript.source, offset + 2, line.end) ? index : nil
      }
    }
    return nil
  }

  /// Whether nothing but a comma or a stop stands in a range.
  private func isStop(_ source: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var offset = source.skipWhite(from: start, to: end)
    while offset < end {
      let (value, count) = source.scalar(at: offset)
      guard Scalars.keepsToLineBefore(value) else { return false }
      offset += count
    }
    return true
  }
}
