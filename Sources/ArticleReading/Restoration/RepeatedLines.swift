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
    var places: [UInt64: Int] = [:]
    // A line with a gap before and behind it is a paragraph, and opens no row.
    func opens(_ index: Int) -> Bool {
      index + 1 < lines.count && lines[index + 1].blanksBefore == 0
    }
    func key(_ index: Int) -> UInt64 {
      LineKeys.key(source, lines[index].start..<lines[index].end)
    }
    let again = LineKeys.repeated(lines.indices.filter(opens).map(key), atLeast: 2)
    guard !again.isEmpty else { return }
    var dropped: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      var run = 0
      var bytes = 0
      let key = opens(index) ? key(index) : 0
      let mayRepeat = opens(index) && again.contains(key)
      if mayRepeat, index > 0, lines[index].blanksBefore == 0, let earlier = places[key] {
        while index + run < lines.count, earlier + run < index,
          Self.areSame(source, lines[earlier + run], lines[index + run]),
          lines[index + run].mark == .none
        {
          bytes += lines[index + run].end - lines[index + run].start
          run += 1
        }
      }
      if run >= leastLines, bytes >= leastBytes {
        dropped.append(index..<(index + run))
        index += run
        continue
      }
      if mayRepeat, places[key] == nil { places[key] = index }
      index += 1
    }
    guard !dropped.isEmpty else { return }
    drop(dropped, from: &manuscript)
  }

  private static func areSame(_ source: [UInt8], _ one: Line, _ other: Line) -> Bool {
    one.end - one.start == other.end - other.start
      && source[one.start..<one.end].elementsEqual(source[other.start..<other.end])
  }

  private func drop(_ dropped: [Range<Int>], from manuscript: inout Manuscript) {
    let source = manuscript.source
    let lines = manuscript.lines
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
