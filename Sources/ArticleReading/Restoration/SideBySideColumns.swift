/// Sets two columns that are printed side by side, with a gap between them on each line, one behind the other.
///
/// A region is two columns where most of its lines have a gap that ends at about the same place, and the text on both
/// sides is as wide as print: the cells of a table are short and ragged. A line that runs over the gap, or a page, ends a
/// region.
struct SideBySideColumns: RestorationPass {
  /// Columns that the beginning of the right column may be off.
  private let slack = 3
  /// Fewest lines with text on both sides.
  private let leastRows = 5
  /// Fewest columns of text on either side, in the middle of all lines.
  private let leastWidth = 16

  /// A line with what it has between two gaps.
  private struct Row {
    var line: Line
    /// Column at which the text begins.
    var start: Int
    /// Column behind the text.
    var end: Int
    /// Wide gaps in it: columns and offsets at which they begin and end.
    var gaps: [(start: Int, end: Int, from: Int, to: Int)]
  }

  func apply(to manuscript: inout Manuscript) {
    let source = manuscript.source
    // Most texts have no such gap, and millions of lines.
    let parted = manuscript.lines.lazy.filter { !row($0, source).gaps.isEmpty }
    guard parted.prefix(leastRows).count(where: { _ in true }) >= leastRows else { return }
    let rows = manuscript.lines.map { row($0, source) }
    // Where form feeds part the pages, an empty line parts paragraphs only.
    let isPaged = rows.contains { $0.line.startsPage }
    var stretches: [ArraySlice<Row>] = []
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, !rows[end].line.startsPage,
        isPaged || rows[end].line.blanksBefore < 1
      {
        end += 1
      }
      stretches.append(rows[start..<end])
      start = end
    }
    let columns = stretches.map { column($0) }
    let known = columns.compactMap { $0 }
    guard !known.isEmpty else { return }
    manuscript.lines = zip(stretches, columns).flatMap { stretch, column in
      divided(stretch, at: column ?? known.first { fits($0, stretch) }, source)
    }
  }

  /// Whether a column known from other pages parts the few lines of a stretch, such as the last page.
  private func fits(_ column: Int, _ rows: ArraySlice<Row>) -> Bool {
    let both = rows.count { gap($0, at: column) != nil }
    return both >= 2 && crossing(column, rows) * 4 <= rows.count
  }

  /// How many lines run over the place where a column begins.
  private func crossing(_ column: Int, _ rows: ArraySlice<Row>) -> Int {
    rows.count { $0.start < column - slack && $0.end > column && gap($0, at: column) == nil }
  }

  /// The lines of a stretch without gaps between them, its columns one behind the other where it has two.
  private func divided(_ rows: ArraySlice<Row>, at column: Int?, _ source: [UInt8]) -> [Line] {
    guard let column else { return rows.map(\.line) }
    var lines: [Line] = []
    var left: [Line] = []
    var right: [Line] = []
    func flush() {
      lines += left + right
      left = []
      right = []
    }
    // Empty lines that one column has beside a line of the other.
    var gaps: (left: UInt8, right: UInt8) = (0, 0)
    for row in rows {
      gaps.left = max(gaps.left, row.line.blanksBefore)
      gaps.right = right.isEmpty ? 0 : max(gaps.right, row.line.blanksBefore)
      if row.start >= column - slack {
        var line = row.line
        line.indent = Int16(clamping: max(0, row.start - column))
        line.blanksBefore = gaps.right
        right.append(line)
        gaps = (1, 0)
      } else if let gap = gap(row, at: column),
        var first = LineScanning.measure(source, row.line.start, gap.from),
        var second = LineScanning.measure(source, indented(gap, column, source), row.line.end)
      {
        first.indent = row.line.indent
        first.blanksBefore = gaps.left
        first.startsPage = row.line.startsPage
        second.blanksBefore = gaps.right
        gaps = (0, 0)
        left.append(first)
        right.append(second)
      } else if row.end <= column {
        var line = row.line
        line.blanksBefore = gaps.left
        left.append(line)
        gaps = (0, 1)
      } else {
        flush()
        lines.append(row.line)
        gaps = (0, 0)
      }
    }
    flush()
    if var head = lines.first {
      head.blanksBefore = max(head.blanksBefore, rows.first?.line.blanksBefore ?? 0)
      head.startsPage = rows.first?.line.startsPage ?? false
      lines[0] = head
    }
    return lines
  }

  /// The column at which the right one of two columns begins; nil where there aren't two.
  private func column(_ rows: ArraySlice<Row>) -> Int? {
    var counts: [Int: Int] = [:]
    for row in rows {
      for gap in row.gaps { counts[gap.end, default: 0] += 1 }
    }
    guard let best = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key else {
      return nil
    }
    var widths: (left: [Int], right: [Int]) = ([], [])
    for row in rows {
      guard let gap = gap(row, at: best) else { continue }
      widths.left.append(gap.start - row.start)
      widths.right.append(row.end - gap.end)
    }
    let both = widths.left.count
    guard both >= leastRows, both * 2 >= rows.count, crossing(best, rows) * 4 <= rows.count else {
      return nil
    }
    return isPrint(widths.left) && isPrint(widths.right) ? best : nil
  }

  /// Whether most of the widths are about the widest, and wide enough.
  private func isPrint(_ widths: [Int]) -> Bool {
    guard let widest = widths.sorted().dropLast(widths.count / 10).last, widest >= leastWidth else {
      return false
    }
    return widths.count(where: { $0 * 10 >= widest * 8 }) * 2 >= widths.count
  }

  private func gap(_ row: Row, at column: Int) -> (start: Int, end: Int, from: Int, to: Int)? {
    // The first line of a paragraph is set in by up to two wide characters.
    row.gaps.first { $0.end >= column - slack && $0.end <= column + slack + 4 }
  }

  /// Offset in a gap from which on its white space is the indent of the right column.
  private func indented(
    _ gap: (start: Int, end: Int, from: Int, to: Int), _ column: Int, _ source: [UInt8]
  ) -> Int {
    var offset = gap.to
    var at = gap.end
    while offset > gap.from, at > column {
      let (value, count) = source.scalar(before: offset)
      at -= value == 0x3000 ? 2 : 1
      offset -= count
    }
    return offset
  }

  private func row(_ line: Line, _ source: [UInt8]) -> Row {
    var row = Row(line: line, start: Int(line.indent), end: 0, gaps: [])
    var column = Int(line.indent)
    var offset = line.start
    while offset < line.end {
      let (value, count) = source.scalar(at: offset)
      guard Scalars.isWhite(value) else {
        column += Scalars.isWide(value) || Scalars.isAmbiguousPunctuation(value) ? 2 : 1
        offset += count
        continue
      }
      let from = offset
      let start = column
      while offset < line.end {
        let (value, count) = source.scalar(at: offset)
        guard Scalars.isWhite(value) else { break }
        column += value == 0x3000 ? 2 : value == 0x09 ? 4 : 1
        offset += count
      }
      if column - start >= 3 { row.gaps.append((start, column, from, offset)) }
    }
    row.end = column
    return row
  }
}
