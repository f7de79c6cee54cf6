/// Joins the lines of a paragraph that was wrapped, and keeps apart lines that end one.
///
/// The rule turns line breaking round: a line ends its paragraph of its own accord when the first word of the next line
/// would still have fitted into it. How wide the lines are is found from the lines around, for a file has columns of
/// several widths. Lines over 160 columns are not wrapped: each is a paragraph.
struct LineUnwrapping: RestorationPass {
  /// Widest line that a hand or program wraps.
  private let widestWrapped: Int32 = 160

  func apply(to manuscript: inout Manuscript) {
    let source = manuscript.source
    let breaking =
      manuscript.isChinese ? LineBreaking(manuscript.lines, source) : LineBreaking([], source)
    let lines = breaking.measured(manuscript.lines, source)
    let widths = LocalWidths(lines, source, unwrappedAbove: widestWrapped, breaking: breaking)
    let hyphens = LineHyphens(lines, source)
    var blocks: [Block] = []
    var index = 0
    var page: Int?
    while index < lines.count {
      let first = index
      if manuscript.isPaged, first == 0 || lines[first].startsPage { page = (page ?? 0) + 1 }
      let startPage = page
      guard lines[first].mark != .markup else {
        index += 1
        continue
      }
      var paragraph = Paragraph(
        isShort: isShort(first, lines, widths, manuscript, by: 5))
      var text = TracedText()
      let isProse = lines[first].mark != .tableRow && lines[first].mark != .code
      text.join(lineFrom: source, lines[first].start, lines[first].end, isProse: isProse)
      paragraph.read(text.utf8)
      while index + 1 < lines.count,
        joins(index, lines, widths, paragraph, manuscript)
      {
        index += 1
        if manuscript.isPaged, lines[index].startsPage { page = (page ?? 0) + 1 }
        paragraph.isShort = paragraph.isShort && isShort(index, lines, widths, manuscript, by: 5)
        text.join(
          lineFrom: source, lines[index].start, lines[index].end, isProse: isProse,
          mendsHyphen: hyphens.goes(atEndOf: index - 1))
        paragraph.read(text.utf8)
      }
      blocks.append(
        block(
          text, lines, first...index, paragraph, startPage, source, widths, manuscript.isChinese))
      index += 1
    }
    manuscript.blocks = merge(blocks, manuscript.blocks)
    manuscript.lines = []
  }

  /// What is known of a paragraph while lines are being joined to it.
  private struct Paragraph {
    /// Whether all its lines had room for more.
    var isShort: Bool
    /// Whether a sentence ends in it.
    var hasStop = false
    /// Number of bytes that have been looked at.
    var readCount = 0
    /// Number of lines.
    var lineCount = 0

    mutating func read(_ bytes: [UInt8]) {
      var offset = min(readCount, bytes.count)
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      while !hasStop, offset < bytes.count {
        let (value, count) = bytes.scalar(at: offset)
        let isPoint =
          value == 0xFF0E && offset > 0
          && Scalars.isDigit(bytes.scalar(before: offset).value)
        if !isPoint, value > 0x7F ? Scalars.isTerminator(value) : value == 0x3F || value == 0x21 {
          hasStop = true
        }
        offset += count
      }
      readCount = bytes.count
      lineCount += 1
    }
  }

  private func block(
    _ text: TracedText, _ lines: [Line], _ range: ClosedRange<Int>, _ paragraph: Paragraph,
    _ page: Int?, _ source: [UInt8], _ widths: LocalWidths, _ isChinese: Bool
  ) -> Block {
    let first = lines[range.lowerBound]
    var block = Block(text: text)
    block.level = first.mark.headingLevel
    block.isQuotation = first.mark == .quotation
    block.isListItem = first.mark == .item
    block.isIndented = first.indent >= 2
    block.followsGap = first.blanksBefore > 0 || first.startsPage
    block.isShort =
      paragraph.isShort
      || standsAlone(range, lines) && !isCut(range, lines, source, widths, isChinese)
    block.page = page
    block.width = Int(lines[range].map(\.width).max() ?? 0)
    if first.mark == .tableRow { block.role = .table }
    if first.mark == .formula { block.role = .formula }
    if first.mark == .code { block.role = .dropped(.furniture) }
    if block.level > 0 { block.isCertain = true }
    return block
  }

  /// Puts what was set apart before, notes and running heads, back to their places among the blocks.
  private func merge(_ blocks: [Block], _ others: [Block]) -> [Block] {
    guard !others.isEmpty else { return blocks }
    let notes = others.sorted {
      ($0.text.runs.first?.sourceStart ?? 0) < ($1.text.runs.first?.sourceStart ?? 0)
    }
    var merged: [Block] = []
    merged.reserveCapacity(blocks.count + notes.count)
    var note = 0
    for block in blocks {
      let start = block.text.runs.first?.sourceStart ?? 0
      while note < notes.count, (notes[note].text.runs.first?.sourceStart ?? 0) < start {
        merged.append(notes[note])
        note += 1
      }
      merged.append(block)
    }
    return merged + notes[note...]
  }

  /// Whether the line behind an index belongs to the same paragraph.
  private func joins(
    _ index: Int, _ lines: [Line], _ widths: LocalWidths, _ paragraph: Paragraph,
    _ manuscript: Manuscript
  ) -> Bool {
    let source = manuscript.source
    let line = lines[index]
    let next = lines[index + 1]
    let ends = LineEnding.endsSentence(source, line.start, line.end)
    guard next.blanksBefore == 0, !next.startsPage || (manuscript.isDoubleSpaced && !ends) else {
      return false
    }
    switch (line.mark, next.mark) {
    case (.none, .none): break
    case (.quotation, .quotation):
      // Who said it stands in a line of its own.
      if source.has("—", at: next.start) { return false }
    case (.item, .none): return next.indent > line.indent
    case (.formula, .formula): return true
    default: return false
    }
    if LineOpening.isByline(source, line) || LineOpening.isByline(source, next) { return false }
    if LineOpening.isPageHead(source, line) || LineOpening.isPageHead(source, next) { return false }
    if widths.isUnwrapped(index) || widths.isUnwrapped(index + 1) { return false }
    if partsName(index, lines, widths, paragraph, manuscript) { return false }
    if manuscript.isMarkdown, LineOpening.isBlockTag(source, next) { return false }
    if !manuscript.isChinese, index < 12, !paragraph.hasStop, !ends,
      isMasthead(index, lines, widths, manuscript)
    {
      return false
    }
    // The lines behind the first of an item hang.
    let hangs = !ends && paragraph.lineCount == 1 && LineOpening.isEnumerated(source, line)
    if next.indent >= 2, next.indent > line.indent + 1, !hangs { return false }
    if manuscript.isChinese, index < 24, LineOpening.isField(source, next) { return false }
    if ends, next.indent >= 4, manuscript.isChinese { return false }
    if !ends, line.end - line.start >= 12, source[line.start..<line.end].contains(0xE2),
      isShort(index, lines, widths, manuscript),
      LineEnding.endsWithSource(Array(source[line.start..<line.end]))
    {
      return false
    }
    if ends, LineOpening.isEnumerated(source, next) { return false }
    if ends, LineOpening.isLabel(source, next) { return false }
    let isShort = isShort(index, lines, widths, manuscript)
    if LineOpening.isSubtitle(source, next), !ends { return true }
    guard isShort else {
      guard ends, manuscript.isChinese else { return true }
      return !hasLostIndent(index + 1, lines, widths, manuscript)
        && !isHeadingLine(index + 1, lines, widths, manuscript)
    }
    if ends { return false }
    let (first, _) = source.scalar(at: next.start)
    if Scalars.isLowercase(first) { return true }
    if LineEnding.endsOpen(source, line.start, line.end) { return true }
    guard manuscript.isChinese else { return false }
    // A heading on several lines: all short, none ending a sentence; the first full line begins the body.
    if paragraph.isShort || paragraph.lineCount == 1 {
      if paragraph.lineCount == 1, !self.isShort(index, lines, widths, manuscript, by: 5),
        widths[index + 1] - next.width <= 3
      {
        // The indent was lost: the next line is full, and no paragraph begins with it.
        return true
      }
      return paragraph.lineCount < 4 && self.isShort(index + 1, lines, widths, manuscript, by: 5)
        && !LineEnding.endsSentence(source, next.start, next.end) && !paragraph.hasStop
    }
    return paragraph.hasStop
  }

  /// Whether an author's name stands in the line behind a title that had room for it, or the text behind his name.
  private func partsName(
    _ index: Int, _ lines: [Line], _ widths: LocalWidths, _ paragraph: Paragraph,
    _ manuscript: Manuscript
  ) -> Bool {
    guard manuscript.isChinese, !paragraph.hasStop else { return false }
    let source = manuscript.source
    let (line, next) = (lines[index], lines[index + 1])
    if index >= 12 {
      // The head of another article: a gap before it, the text set in or another gap behind it.
      guard line.blanksBefore > 0, index + 2 < lines.count,
        lines[index + 2].blanksBefore > 0 || lines[index + 2].indent >= 2
      else { return false }
    }
    if paragraph.lineCount == 1, index > 0, line.width * 2 < widths[index],
      LineOpening.isName(source, line)
    {
      return true
    }
    return widths[index] - line.width > next.width
      && !LineEnding.endsOpen(source, line.start, line.end) && LineOpening.isName(source, next)
  }

  /// Whether a block of a few lines between two gaps can be a heading whatever the width of its lines.
  private func standsAlone(_ range: ClosedRange<Int>, _ lines: [Line]) -> Bool {
    guard range.count <= 3 else { return false }
    let first = lines[range.lowerBound]
    let isFirst =
      range.lowerBound == 0 || first.blanksBefore > 0
      || first.mark == .none && lines[range.lowerBound - 1].mark == .markup
    let isLast = range.upperBound + 1 == lines.count || lines[range.upperBound + 1].blanksBefore > 0
    return isFirst && isLast && (range.lowerBound == 0 || range.count == 1 && first.width <= 60)
  }

  /// Whether a Chinese line is full and has a comma in it: a sentence that a gap cuts, though it could be a heading by its
  /// length.
  private func isCut(
    _ range: ClosedRange<Int>, _ lines: [Line], _ source: [UInt8], _ widths: LocalWidths,
    _ isChinese: Bool
  ) -> Bool {
    let line = lines[range.lowerBound]
    guard isChinese, range.count == 1, range.lowerBound > 0,
      !widths.isUnwrapped(range.lowerBound), widths[range.lowerBound] - line.width <= 3
    else { return false }
    var offset = line.start
    while offset < line.end {
      let (value, count) = source.scalar(at: offset)
      if value == 0xFF0C || value == 0x3001 || value == 0x2C { return true }
      offset += count
    }
    return false
  }

  /// Whether the first word of the next line would have fitted into a line.
  private func isShort(
    _ index: Int, _ lines: [Line], _ widths: LocalWidths, _ manuscript: Manuscript,
    by slack: Int32 = 3
  ) -> Bool {
    let line = lines[index]
    if line.isStretched { return false }
    if manuscript.isChinese, widths.isUnwrapped(index) { return isPhrase(line, manuscript.source) }
    var token: Int32 = 2
    var isWide = manuscript.isChinese
    if index + 1 < lines.count {
      if LineOpening.isByline(manuscript.source, lines[index + 1]) { return true }
      (token, isWide) = widths.breaking.firstToken(manuscript.source, lines[index + 1])
    }
    let room = widths[index] - line.width - token - (isWide ? 0 : 1)
    // Two columns more than the first character takes are an indent that was lost; an eighth of the line a ragged margin.
    return room > (manuscript.isChinese ? slack : min(10, max(2, widths[index] / 8)))
  }

  /// Whether a line among paragraphs that aren't wrapped is too short and too plain to be one.
  private func isPhrase(_ line: Line, _ source: [UInt8]) -> Bool {
    guard line.width <= 90 else { return false }
    var offset = line.start
    while offset < line.end {
      let (value, count) = source.scalar(at: offset)
      // 多项“第一”！创新取得突破: a heading may exclaim or ask before it goes on.
      let isCall = (value == 0xFF01 || value == 0xFF1F) && line.width <= 60
      if value > 0x7F, Scalars.isTerminator(value), !isCall, offset + count < line.end {
        return false
      }
      offset += count
    }
    return !LineEnding.endsSentence(source, line.start, line.end)
      && !LineEnding.endsOpen(source, line.start, line.end)
  }

  /// Whether a line among the first ones, before any sentence, was ended on purpose: title, name, office, date.
  private func isMasthead(
    _ index: Int, _ lines: [Line], _ widths: LocalWidths, _ manuscript: Manuscript
  ) -> Bool {
    let next = lines[index + 1]
    let (first, _) = manuscript.source.scalar(at: next.start)
    guard Scalars.isUppercase(first) || Scalars.isDigit(first) else { return false }
    let width = LocalWidths.ahead(lines, index)
    let (token, _) = LineOpening.firstToken(manuscript.source, next)
    let hasRoom = width - lines[index].width - token - 1 > 0
    return hasRoom && next.width * 3 < width * 2
  }

  /// Whether a line behind a finished sentence had room for more and ends no sentence: only headings do.
  private func isHeadingLine(
    _ index: Int, _ lines: [Line], _ widths: LocalWidths, _ manuscript: Manuscript
  ) -> Bool {
    let line = lines[index]
    return index + 1 < lines.count && isShort(index, lines, widths, manuscript, by: 5)
      && !LineEnding.endsSentence(manuscript.source, line.start, line.end)
      && !LineEnding.endsOpen(manuscript.source, line.start, line.end)
  }

  /// Whether a line is narrower by an indent of two characters that was lost, and so begins a paragraph.
  private func hasLostIndent(
    _ index: Int, _ lines: [Line], _ widths: LocalWidths, _ manuscript: Manuscript
  ) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].blanksBefore == 0 else { return false }
    let line = lines[index]
    let missing = widths[index] - line.width
    guard missing >= 3, missing <= 6 else { return false }
    let (token, _) = LineOpening.firstToken(manuscript.source, lines[index + 1])
    return missing - token >= 1
      && !LineEnding.endsSentence(manuscript.source, line.start, line.end)
  }
}
