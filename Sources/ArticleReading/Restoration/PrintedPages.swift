/// Drops page numbers that stand in lines of their own, and the running heads and feet beside them, in a text without
/// form feeds.
///
/// Numbers that go up by one or two from line to line are page numbers; a line beside two of them is a running head.
struct PrintedPages: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    guard !manuscript.isPaged else { return }
    let source = manuscript.source
    let lines = manuscript.lines
    var numbered: [(line: Int, number: Int)] = []
    for (index, line) in lines.enumerated() where line.width <= 20 && line.mark == .none {
      if let number = number(source[line.start..<line.end]) { numbered.append((index, number)) }
    }
    var pages = rising(numbered)
    if pages.count < 2 { pages = [] }
    let labels = PageLabels.find(lines, source)
    guard !pages.isEmpty || !labels.isEmpty else { return }
    pages = Set(pages).union(labels).sorted()
    var dropped = Set(pages)
    var beside: [[UInt8]: [Int]] = [:]
    for page in pages {
      for index in [page - 1, page + 1] where lines.indices.contains(index) {
        let line = lines[index]
        guard line.width <= 80, !LineEnding.endsSentence(source, line.start, line.end) else {
          continue
        }
        beside[bare(source[line.start..<line.end]), default: []].append(index)
      }
    }
    for heads in beside.values where heads.count >= 2 { dropped.formUnion(heads) }
    var kept: [Line] = []
    kept.reserveCapacity(lines.count)
    var hasGap = false
    for index in lines.indices {
      var line = lines[index]
      if dropped.contains(index) {
        var text = TracedText()
        text.append(source: source[line.start..<line.end], at: line.start)
        manuscript.blocks.append(Block(role: .dropped(.furniture), text: text))
        if line.blanksBefore > 0 || !labels.contains(index) { hasGap = true }
        continue
      }
      if hasGap, line.blanksBefore == 0 { line.blanksBefore = 1 }
      hasGap = false
      kept.append(line)
    }
    manuscript.lines = kept
  }

  /// `12`, `- 12 -`, `— 12 —`, `第12页`, `Page 12`.
  private func number(_ line: ArraySlice<UInt8>) -> Int? {
    var digits: [UInt8] = []
    var rest: [UInt8] = []
    for byte in line where byte > 0x20 {
      if byte >= 0x30, byte <= 0x39 { digits.append(byte) } else { rest.append(byte) }
    }
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    let words = String(decoding: rest, as: UTF8.self).lowercased()
    guard ["", "--", "——", "––", "第页", "page", "p.", "··", "•", "・・"].contains(words) else {
      return nil
    }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// The lines whose numbers go up by one or two from one to the next, at least two and most of all of them.
  private func rising(_ numbered: [(line: Int, number: Int)]) -> [Int] {
    var best: [Int] = []
    var run: [Int] = []
    var last: (line: Int, number: Int)?
    for entry in numbered {
      if let last, entry.number > last.number, entry.number <= last.number + 2,
        entry.line >= last.line + 4
      {
        run.append(entry.line)
      } else {
        if run.count > best.count { best = run }
        run = [entry.line]
      }
      last = entry
    }
    if run.count > best.count { best = run }
    return best.count * 2 >= numbered.count ? best : []
  }

  private func bare(_ line: ArraySlice<UInt8>) -> [UInt8] {
    line.filter { $0 > 0x20 && !($0 >= 0x30 && $0 <= 0x39) }
  }
}
