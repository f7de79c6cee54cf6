/// Sets footnotes apart from the running text in which they stand at the foot of a column.
///
/// A note begins with its mark at the start of a line, and ends with the line that ends a sentence, or where the next one
/// begins. Only marks that stand in the text too begin a note; a numbered list is none.
struct FootnoteLines: RestorationPass {
  /// Most lines that one note takes; what goes on longer without a stop is no note.
  private let longest = 12

  func apply(to manuscript: inout Manuscript) {
    let source = manuscript.source
    var starts: [(line: Int, mark: NoteMark)] = []
    for (index, line) in manuscript.lines.enumerated() where line.mark == .none {
      if let mark = NoteMark.starting(at: line.start, in: source, to: line.end),
        !endsSentence(behind: mark, line, source)
      {
        starts.append((index, mark))
      }
    }
    guard !starts.isEmpty else { return }
    let pointed = labelsInText(manuscript, except: Set(starts.map(\.mark.range.lowerBound)))
    var notes: [Block] = []
    var taken = Set<Int>()
    var lastTaken: (line: Int, number: Int)?
    for (number, start) in starts.enumerated() {
      // A note that nothing points to follows one with the number before.
      let follows = lastTaken.map {
        $0.line + 1 == start.line && Int(start.mark.label) == $0.number + 1
      }
      guard pointed.contains(start.mark.label) || follows == true else { continue }
      let next = number + 1 < starts.count ? starts[number + 1].line : manuscript.lines.count
      guard let last = lastLine(of: start.line, before: next, manuscript) else { continue }
      var text = TracedText()
      for index in start.line...last {
        var line = manuscript.lines[index]
        if index == start.line {
          line.start = noteStart(behind: start.mark.range.upperBound, line, source)
        }
        text.join(lineFrom: source, line.start, line.end, isProse: false)
        taken.insert(index)
      }
      guard !text.isEmpty else { continue }
      lastTaken = Int(start.mark.label).map { (last, $0) }
      let mark = String(decoding: source[start.mark.range], as: UTF8.self)
      notes.append(Block(role: .note(mark: mark), text: text))
    }
    manuscript.blocks += notes
    let lines = manuscript.lines
    manuscript.lines = lines.indices.filter { !taken.contains($0) }.map { lines[$0] }
  }

  /// Whether a stop or comma stands right behind a mark: it was only carried over to the next line.
  private func endsSentence(behind mark: NoteMark, _ line: Line, _ source: [UInt8]) -> Bool {
    guard mark.range.upperBound < line.end else { return false }
    let (value, _) = source.scalar(at: mark.range.upperBound)
    return value > 0x7F && (Scalars.isTerminator(value) || value == 0xFF0C || value == 0x3001)
  }

  /// Offset of a note's first word: behind its mark, and behind the colon of `[^1]:`.
  private func noteStart(behind mark: Int, _ line: Line, _ source: [UInt8]) -> Int {
    let start = mark < line.end && source[mark] == 0x3A ? mark + 1 : mark
    return source.skipWhite(from: start, to: line.end)
  }

  private func labelsInText(_ manuscript: Manuscript, except starts: Set<Int>) -> Set<String> {
    let source = manuscript.source
    var labels = Set<String>()
    for line in manuscript.lines {
      var offset = line.start
      while offset < line.end {
        let byte = source[offset]
        if NoteMark.mayStart(byte),
          let mark = NoteMark.starting(at: offset, in: source, to: line.end)
        {
          if !starts.contains(offset) { labels.insert(mark.label) }
          offset = mark.range.upperBound
        } else {
          offset += source.scalar(at: offset).count
        }
      }
    }
    return labels
  }

  /// Index of a note's last line; nil where no end can be found.
  private func lastLine(of first: Int, before next: Int, _ manuscript: Manuscript) -> Int? {
    let lines = manuscript.lines
    let source = manuscript.source
    for index in first..<min(next, first + longest) {
      let line = lines[index]
      if index > first, line.blanksBefore > 0 || line.startsPage || line.mark != .none {
        return index - 1
      }
      let (last, _) = source.scalar(before: line.end)
      let words = skipQuotes(source, line)
      let isStop = words > line.start && Scalars.isTerminator(source.scalar(before: words).value)
      if isStop || (line.endsWithIdeographicSpace && last != 0x20) { return index }
    }
    if next < lines.count, next < first + longest { return next - 1 }
    return lines.count <= first + longest ? lines.count - 1 : first
  }

  private func skipQuotes(_ source: [UInt8], _ line: Line) -> Int {
    var end = line.end
    while end > line.start {
      let (value, count) = source.scalar(before: end)
      guard Scalars.isClosing(value) else { break }
      end -= count
    }
    return end
  }
}
