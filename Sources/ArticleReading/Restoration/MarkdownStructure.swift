/// Reads the marks at the beginning of lines in Markdown: headings, quotations, items, tables, rules, fences.
///
/// Plain text that is clearly written with these marks is treated the same.
struct MarkdownStructure: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    let source = manuscript.source
    if !manuscript.isMarkdown { manuscript.isMarkdown = looksLikeMarkdown(manuscript) }
    guard manuscript.isMarkdown else { return }
    var isFenced = false
    for index in manuscript.lines.indices where manuscript.lines[index].mark == .none {
      let line = manuscript.lines[index]
      if source.has("```", at: line.start) || source.has("~~~", at: line.start) {
        isFenced.toggle()
        manuscript.lines[index].mark = .markup
        continue
      }
      guard !isFenced else {
        manuscript.lines[index].mark = .code
        continue
      }
      mark(&manuscript.lines[index], source)
      if isBarRule(line, source), index > 0, line.blanksBefore == 0 {
        markTable(aroundRule: index, &manuscript)
      }
      // A setext heading: a line of = or - right under one line of text.
      if manuscript.lines[index].mark == .markup, line.blanksBefore == 0, index > 0,
        manuscript.lines[index - 1].mark == .none, manuscript.lines[index - 1].width <= 80,
        source[line.start] == 0x3D || source[line.start] == 0x2D,
        index == 1 || manuscript.lines[index - 1].blanksBefore > 0
          || manuscript.lines[index - 2].mark != .none
      {
        manuscript.lines[index - 1].mark = source[line.start] == 0x3D ? .heading1 : .heading2
      }
    }
  }

  /// Whether a line is the rule of a table without bars at its ends: `--- | ---`.
  private func isBarRule(_ line: Line, _ source: [UInt8]) -> Bool {
    let inside = source[line.start..<line.end]
    return inside.contains(0x7C) && inside.contains(0x2D)
      && inside.allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 }
  }

  /// Marks the head over a table's rule, and the rows under it.
  private func markTable(aroundRule rule: Int, _ manuscript: inout Manuscript) {
    func hasBar(_ index: Int) -> Bool {
      let line = manuscript.lines[index]
      return line.mark == .none && manuscript.source[line.start..<line.end].contains(0x7C)
    }
    guard hasBar(rule - 1) else { return }
    manuscript.lines[rule - 1].mark = .tableRow
    manuscript.lines[rule].mark = .markup
    for index in manuscript.lines.indices.dropFirst(rule + 1) {
      guard manuscript.lines[index].blanksBefore == 0, hasBar(index) else { return }
      manuscript.lines[index].mark = .tableRow
    }
  }

  /// Whether a line says where a link of a label leads: `[label]: address`.
  private func isDefinition(_ line: Line, _ source: [UInt8]) -> Bool {
    guard source[line.start] == 0x5B, line.end - line.start > 5, source[line.start + 1] != 0x5E,
      let close = source[line.start..<min(line.end, line.start + 200)].firstIndex(of: 0x5D),
      close + 2 < line.end, source[close + 1] == 0x3A
    else { return false }
    let address = source[source.skipWhite(from: close + 2, to: line.end)..<line.end]
      .prefix { $0 > 0x20 }
    return address.contains { $0 == 0x2F || $0 == 0x2E || $0 == 0x23 }
  }

  private func looksLikeMarkdown(_ manuscript: Manuscript) -> Bool {
    let source = manuscript.source
    var signs = 0
    for line in manuscript.lines.prefix(20_000) {
      var copy = line
      mark(&copy, source)
      if copy.mark.headingLevel > 0 { signs += 2 }
      if source.has("**", at: line.start), line.end - line.start > 4 { signs += 1 }
      if source.has("![", at: line.start) || source.has("[![", at: line.start) { signs += 2 }
      if signs >= 2 { return true }
    }
    return false
  }

  private func mark(_ line: inout Line, _ source: [UInt8]) {
    let first = source[line.start]
    if isDefinition(line, source) {
      line.mark = .markup
      return
    }
    switch first {
    case 0x23:  // #
      var end = line.start
      while end < line.end, source[end] == 0x23 { end += 1 }
      let level = end - line.start
      guard level <= 6, end < line.end, source[end] == 0x20 || source[end] == 0x09 else { return }
      line.mark = Line.Mark(rawValue: UInt8(level)) ?? .none
      line.start = source.skipWhite(from: end, to: line.end)
      while line.end > line.start, source[line.end - 1] == 0x23 { line.end -= 1 }
      line.end = source.trimWhite(from: line.start, to: line.end)
      if line.end == line.start { line.mark = .markup }
    case 0x3E:  // >
      var end = line.start
      while end < line.end, source[end] == 0x3E || source[end] == 0x20 { end += 1 }
      line.mark = end < line.end ? .quotation : .markup
      line.start = end < line.end ? end : line.start
    case 0x2D, 0x2A, 0x2B, 0x3D, 0x5F:  // - * + = _
      let rest = source[line.start..<line.end]
      if rest.allSatisfy({ $0 == first || $0 == 0x20 }), rest.count >= 3 {
        line.mark = .markup
      } else if first != 0x3D, first != 0x5F,
        source[line.start + 1 < line.end ? line.start + 1 : line.start] == 0x20
      {
        line.mark = .item
        line.start = source.skipWhite(from: line.start + 1, to: line.end)
      }
    case 0x7C:  // |
      let inside = source[line.start..<line.end]
      if inside.allSatisfy({ $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 }) {
        line.mark = .markup
      } else if inside.count > 2, inside.last == 0x7C {
        line.mark = .tableRow
      }
    default: break
    }
  }
}
