/// Takes the numbers off the lines of a text that counts them in its margin, as transcripts and drafts of law do.
///
/// Nine of ten lines begin with a number that is one more than that of the line before, or 1 on a new page, and white
/// space; the items of a list have a point or bracket there.
struct LineNumbers: RestorationPass {
  /// Fewest lines.
  private let least = 10

  func apply(to manuscript: inout Manuscript) {
    let source = manuscript.source
    let lines = manuscript.lines
    guard lines.count >= least else { return }
    var texts: [Int?] = []
    var counted = 0
    var last = 0
    for line in lines {
      // Nobody begins to count his lines late.
      if texts.count == 100, counted < 50 { return }
      guard let (number, text) = number(source, line) else {
        texts.append(nil)
        continue
      }
      // Empty lines are counted as well, or not.
      if number == 1 || number > last && number <= last + 1 + Int(line.blanksBefore) {
        counted += 1
      }
      last = number
      texts.append(text)
    }
    guard counted * 10 >= lines.count * 9 else { return }
    for (index, text) in texts.enumerated() {
      guard let text, var rest = LineScanning.measure(source, text, lines[index].end) else {
        continue
      }
      rest.blanksBefore = lines[index].blanksBefore
      rest.startsPage = lines[index].startsPage
      manuscript.lines[index] = rest
    }
  }

  /// The number at the beginning of a line and the offset of the text behind it.
  private func number(_ source: [UInt8], _ line: Line) -> (Int, Int)? {
    var offset = line.start
    var number = 0
    while offset < line.end, source[offset] >= 0x30, source[offset] <= 0x39, number < 100_000 {
      number = number * 10 + Int(source[offset] - 0x30)
      offset += 1
    }
    guard offset > line.start, offset < line.end,
      Scalars.isWhite(source.scalar(at: offset).value)
    else { return nil }
    // Up to two spaces keep the number off the text; what more there is sets the text in.
    let text = source.skipWhite(from: offset, to: line.end)
    return (number, min(text, offset + 2))
  }
}
