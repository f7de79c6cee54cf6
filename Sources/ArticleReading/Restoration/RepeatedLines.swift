/// Drops lines that the extraction printed a second time, as where two pages of a scan overlap.
///
/// It is a row of three lines or more that stands earlier in the same order, some 66 Chinese characters at least; a line
/// or two that an author repeats are no such row. Where a gap stands before it, the row is left to be judged by its paragraphs.
struct RepeatedLines: RestorationPass {
  /// Fewest lines of a row.
  private let leastLines = 3
  /// Fewest bytes of a row.
  private let leastBytes = 200

  func apply(to manuscript: inout Manuscript) {
    let source = manuscript.source
    let lines = manuscript.lines
    let keys = lines.map { source[$0.start..<$0.end] }
    var places: [ArraySlice<UInt8>: Int] = [:]
    var dropped: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      var run = 0
      var bytes = 0
      if index > 0, lines[index].blanksBefore == 0, let earlier = places[keys[index]] {
        while index + run < lines.count, earlier + run < index,
          keys[earlier + run] == keys[index + run], lines[index + run].mark == .none
        {
          bytes += keys[index + run].count
          run += 1
        }
      }
      if run >= leastLines, bytes >= leastBytes {
        dropped.append(index..<(index + run))
        index += run
        continue
      }
      if places[keys[index]] == nil { places[keys[index]] = index }
      index += 1
    }
    guard !dropped.isEmpty else { return }
    var kept: [Line] = []
    var start = 0
    for range in dropped {
      kept += lines[start..<range.lowerBound]
      for line in lines[range] {
        var text = TracedText()
        text.append(source: source[line.start..<line.end], at: line.start)
        manuscript.blocks.append(Block(role: .dropped(.duplicate), text: text))
      }
      start = range.upperBound
    }
    manuscript.lines = kept + lines[start...]
  }
}
