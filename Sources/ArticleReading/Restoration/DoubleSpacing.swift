/// Takes the meaning from empty lines in a text in which one stands behind every line.
///
/// Such a text is told by its lines: nearly all are followed by one empty line, and most end in the middle of a sentence.
/// A page then begins where a line has no empty line before it and begins with one space.
struct DoubleSpacing: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    let lines = manuscript.lines.filter { $0.mark == .none }
    guard lines.count >= 6, isDoubleSpaced(lines, manuscript.source) else { return }
    manuscript.isDoubleSpaced = true
    for index in manuscript.lines.indices {
      let blanks = manuscript.lines[index].blanksBefore
      if blanks == 0, manuscript.lines[index].indent == 1 {
        manuscript.lines[index].startsPage = true
        manuscript.lines[index].indent = 0
      }
      manuscript.lines[index].blanksBefore = blanks > 0 ? blanks - 1 : 0
    }
  }

  private func isDoubleSpaced(_ lines: [Line], _ source: [UInt8]) -> Bool {
    var single = 0
    var unfinished = 0
    for line in lines.dropFirst() where line.blanksBefore == 1 { single += 1 }
    for line in lines where !LineEnding.endsSentence(source, line.start, line.end) {
      unfinished += 1
    }
    guard single * 100 >= (lines.count - 1) * 85, unfinished * 100 >= lines.count * 60 else {
      return false
    }
    // Wrapped lines are about equally wide: half of them within six columns of the middle one.
    let widths = lines.map(\.width).sorted()
    let middle = widths[widths.count / 2]
    guard middle <= 130 else { return false }
    let full = widths.count { abs($0 - middle) <= 6 }
    return full * 2 >= widths.count
  }
}
