/// Drops what stands on every page: running heads and feet, page numbers, the printer's marks.
///
/// Two lines are the same where they differ in digits only. At the edges of a page a line goes that stands on a third of
/// the pages, elsewhere one that stands on half of them.
struct RunningHeads: RestorationPass {
  /// Lines at the top and bottom of a page that count as its edges.
  private let edge = 4
  /// Columns of the widest line that is looked at.
  private let widest: Int32 = 200

  func apply(to manuscript: inout Manuscript) {
    let pages = pages(manuscript.lines)
    guard pages.count >= 3 else { return }
    let source = manuscript.source
    var everywhere: [[UInt8]: Int] = [:]
    var edges: [[UInt8]: Int] = [:]
    for page in pages {
      var seen = Set<[UInt8]>()
      var seenAtEdge = Set<[UInt8]>()
      for index in page where manuscript.lines[index].width <= widest {
        let key = key(manuscript.lines[index], source)
        if seen.insert(key).inserted { everywhere[key, default: 0] += 1 }
        if isEdge(index, page), seenAtEdge.insert(key).inserted { edges[key, default: 0] += 1 }
      }
    }
    var kept: [Line] = []
    for page in pages {
      var startsPage = true
      for index in page {
        var line = manuscript.lines[index]
        let key = key(line, source)
        let isHead =
          isEdge(index, page) && (edges[key] ?? 0) * 3 >= pages.count && (edges[key] ?? 0) >= 2
        if line.width <= widest, isHead || (everywhere[key] ?? 0) * 2 >= pages.count {
          var text = TracedText()
          text.append(source: source[line.start..<line.end], at: line.start)
          manuscript.blocks.append(Block(role: .dropped(.furniture), text: text))
          continue
        }
        line.startsPage = startsPage
        startsPage = false
        kept.append(line)
      }
    }
    manuscript.lines = kept
  }

  private func pages(_ lines: [Line]) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = 0
    for index in lines.indices where index > start && lines[index].startsPage {
      pages.append(start..<index)
      start = index
    }
    if start < lines.count { pages.append(start..<lines.count) }
    return pages
  }

  private func isEdge(_ index: Int, _ page: Range<Int>) -> Bool {
    index < page.lowerBound + edge || index >= page.upperBound - edge
  }

  /// A line's bytes with one `#` for each number.
  private func key(_ line: Line, _ source: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    for byte in source[line.start..<line.end] {
      if byte >= 0x30, byte <= 0x39 {
        if key.last != 0x23 { key.append(0x23) }
      } else {
        key.append(byte)
      }
    }
    return key
  }
}
