/// Sets apart footnotes whose marks are bare numbers, as superscripts come out of a PDF: `…of Reconversion.1`, `1The report…`.
///
/// The numbers of such notes go up one by one, each begins a line with a capital right behind it or behind a space, and
/// most of the marks stand in the text before, tight behind a word or stop; all of them, where a point follows the number.
struct NumberedNotes: RestorationPass {
  /// Most lines that one note takes.
  private let longest = 30

  func apply(to manuscript: inout Manuscript) {
    guard !manuscript.isChinese else { return }
    if !take(withPoint: false, &manuscript) { _ = take(withPoint: true, &manuscript) }
  }

  /// Sets the notes apart whose numbers have a point behind them, or those whose numbers have none; false where there are
  /// none.
  private func take(withPoint hasPoint: Bool, _ manuscript: inout Manuscript) -> Bool {
    let source = manuscript.source
    var starts: [(line: Int, number: Int, textStart: Int, isTight: Bool)] = []
    var expected = 1
    for (index, line) in manuscript.lines.enumerated() where line.mark == .none {
      guard let (number, end) = number(source, line.start, line.end), number == expected,
        end < line.end, !hasPoint || source[end] == 0x2E
      else { continue }
      let text = source.skipWhite(from: hasPoint ? end + 1 : end, to: line.end)
      guard text < line.end, text - end <= (hasPoint ? 3 : 2), begins(source, text) else {
        continue
      }
      starts.append((index, number, text, text == end))
      expected += 1
    }
    guard !starts.isEmpty else { return false }
    let marks = marks(before: starts.map { ($0.line, $0.number) }, manuscript)
    let found = marks.count { $0 != nil }
    let isTight = starts.allSatisfy { $0.isTight }
    guard found * 2 > starts.count, !hasPoint || found == starts.count,
      starts.count >= (isTight || isRuledOff(starts[0].line, manuscript) ? 1 : 3)
    else { return false }
    var taken = Set<Int>()
    for (position, start) in starts.enumerated() {
      let next = position + 1 < starts.count ? starts[position + 1].line : manuscript.lines.count
      let last = lastLine(of: start.line, before: next, manuscript)
      var text = TracedText()
      for index in start.line...last {
        let line = manuscript.lines[index]
        text.join(
          lineFrom: source, index == start.line ? start.textStart : line.start, line.end,
          isProse: false)
        taken.insert(index)
      }
      manuscript.blocks.append(Block(role: .note(mark: "[\(start.number)]"), text: text))
      if let mark = marks[position] { manuscript.plainMarks.append(mark) }
    }
    let lines = manuscript.lines
    manuscript.lines = lines.indices.filter { !taken.contains($0) }.map { lines[$0] }
    manuscript.plainMarks.sort { $0.range.lowerBound < $1.range.lowerBound }
    return true
  }

  /// Whether a line of dashes stands before a line, as over the notes of a page.
  private func isRuledOff(_ line: Int, _ manuscript: Manuscript) -> Bool {
    guard line > 0 else { return false }
    let before = manuscript.lines[line - 1]
    let bytes = manuscript.source[before.start..<before.end]
    return bytes.count >= 3
      && bytes.allSatisfy { [0x5F, 0x2D, 0x2A, 0x20].contains($0) || $0 >= 0x80 }
      && before.width <= 80
      && Set(bytes).count <= 3
  }

  private func number(_ source: [UInt8], _ start: Int, _ end: Int) -> (Int, Int)? {
    var offset = start
    var value = 0
    while offset < end, source[offset] >= 0x30, source[offset] <= 0x39, offset - start < 3 {
      value = value * 10 + Int(source[offset] - 0x30)
      offset += 1
    }
    return offset > start ? (value, offset) : nil
  }

  private func begins(_ source: [UInt8], _ offset: Int) -> Bool {
    let (value, _) = source.scalar(at: offset)
    return Scalars.isUppercase(value) || value == 0x201C || value == 0x22 || value == 0x2018
  }

  /// For each note the place of its mark in the text before it; nil where none is found.
  private func marks(before starts: [(line: Int, number: Int)], _ manuscript: Manuscript)
    -> [NoteMark?]
  {
    let source = manuscript.source
    var places: [Int: NoteMark] = [:]
    let numbers = Set(starts.map(\.number))
    let last = starts.last?.line ?? 0
    for line in manuscript.lines.prefix(last) {
      var offset = line.start + 1
      while offset < line.end {
        guard source[offset] >= 0x30, source[offset] <= 0x39 else {
          offset += 1
          continue
        }
        let start = offset
        while offset < line.end, source[offset] >= 0x30, source[offset] <= 0x39 { offset += 1 }
        guard offset - start <= 3, isMark(source, start, offset, line),
          let value = Int(String(decoding: source[start..<offset], as: UTF8.self)),
          numbers.contains(value), places[value] == nil
        else { continue }
        places[value] = NoteMark(range: start..<offset, label: String(value))
      }
    }
    return starts.map { start in
      places[start.number].flatMap { mark in
        mark.range.lowerBound < manuscript.lines[start.line].start ? mark : nil
      }
    }
  }

  /// Whether digits stand tight behind a word or stop, and nothing tight behind them.
  private func isMark(_ source: [UInt8], _ start: Int, _ end: Int, _ line: Line) -> Bool {
    let before = source[start - 1]
    let isWord = before >= 0x61 && before <= 0x7A
    let isStop =
      [0x2E, 0x2C, 0x3B, 0x29, 0x22].contains(before) || source.has("”", at: start - 3)
      || source.has("’", at: start - 3)
    guard isWord || isStop else { return false }
    // 3.5 and 1,590 are numbers.
    if before == 0x2E || before == 0x2C, start >= 2, source[start - 2] >= 0x30,
      source[start - 2] <= 0x39
    {
      return false
    }
    return end == line.end || source[end] == 0x20
  }

  /// A note goes on to the next gap or page, or to the next note; behind a stop also to a line that begins with a small
  /// letter, or whose first word the line before had room for.
  private func lastLine(of first: Int, before next: Int, _ manuscript: Manuscript) -> Int {
    let lines = manuscript.lines
    var index = first
    if !manuscript.isPaged, lines[first].width > 160 { return first }
    let width = lines[max(0, first - 20)...first].map(\.width).max() ?? 0
    while index + 1 < min(next, first + longest), lines[index + 1].blanksBefore == 0,
      !lines[index + 1].startsPage
    {
      let (line, behind) = (lines[index], lines[index + 1])
      if LineEnding.endsSentence(manuscript.source, line.start, line.end) {
        let (token, _) = LineOpening.firstToken(manuscript.source, behind)
        if Scalars.isLowercase(manuscript.source.scalar(at: behind.start).value)
          || width - line.width > token + max(10, width / 8)
        {
          return index
        }
      }
      index += 1
    }
    return index
  }
}
