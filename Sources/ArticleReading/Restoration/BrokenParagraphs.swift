/// Joins paragraphs that were cut in two in the middle of a sentence: by a gap, a page, a note, a title that stands there.
///
/// In Chinese the part before ends no sentence and the part behind is text; in other languages the part behind begins with
/// a small letter.
struct BrokenParagraphs: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    guard !manuscript.hasCertainParagraphs else { return }
    for article in manuscript.articles.indices {
      join(article, &manuscript)
    }
    manuscript.blocks.indices.forEach { index in
      if manuscript.blocks[index].text.isEmpty { manuscript.blocks[index].role = .dropped(.markup) }
    }
    for article in manuscript.articles.indices {
      manuscript.articles[article].blocks.removeAll { manuscript.blocks[$0].text.isEmpty }
    }
  }

  private func join(_ article: Int, _ manuscript: inout Manuscript) {
    var open: Int?
    for index in manuscript.articles[article].blocks {
      let block = manuscript.blocks[index]
      switch block.role {
      case .body where !block.isQuotation && block.level == 0: break
      case .body, .title, .byline, .caption, .note, .table, .list, .code, .reference, .dropped:
        continue
      // A formula is a part of its sentence: without it the two sides make none.
      case .heading, .formula:
        open = nil
        continue
      }
      if let start = open, continues(manuscript.blocks[start], block, manuscript) {
        let right = block.text
        append(right, to: &manuscript.blocks[start].text)
        manuscript.blocks[index].text = TracedText()
        if !isOpen(manuscript.blocks[start], manuscript) { open = nil }
      } else {
        open = isOpen(block, manuscript) ? index : nil
      }
    }
  }

  /// Whether a paragraph ends in the middle of a sentence.
  private func isOpen(_ block: Block, _ manuscript: Manuscript) -> Bool {
    let bytes = block.text.utf8
    guard !block.isListItem, !LineEnding.endsSentence(bytes, 0, bytes.count),
      !LineEnding.endsWithSource(bytes)
    else { return false }
    // Points with a mark before them often end without a stop.
    if let first = bytes.first, first == 0xE2, LineOpening.isEnumerated(bytes, 0, bytes.count) {
      return LineEnding.endsOpen(bytes, 0, bytes.count)
    }
    // A dash at the end hands over to the quotation or list behind it.
    if bytes.count > 12, bytes.has("——", at: bytes.count - 6) { return false }
    if manuscript.isChinese {
      if block.isShort, Headings.isChineseHeading(bytes) { return false }
      return !block.isShort || LineEnding.endsOpen(bytes, 0, bytes.count) || hasStop(bytes)
    }
    return true
  }

  private func continues(_ left: Block, _ right: Block, _ manuscript: Manuscript) -> Bool {
    let bytes = right.text.utf8
    guard !right.isListItem, right.credit == nil else { return false }
    let (first, _) = bytes.scalar(at: 0)
    if Scalars.isLowercase(first) { return true }
    guard manuscript.isChinese else { return false }
    return !LineOpening.isEnumerated(bytes, 0, bytes.count)
  }

  private func hasStop(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let (value, count) = bytes.scalar(at: offset)
      if value > 0x7F, Scalars.isTerminator(value),
        value != 0xFF0E || offset == 0 || !Scalars.isDigit(bytes.scalar(before: offset).value)
      {
        return true
      }
      offset += count
    }
    return false
  }

  private func append(_ right: TracedText, to left: inout TracedText) {
    guard !left.isEmpty, !right.isEmpty else { return left.append(right) }
    let (last, _) = left.utf8.scalar(before: left.utf8.count)
    let (first, _) = right.utf8.scalar(at: 0)
    if last == 0x2D, Scalars.isLowercase(first) {
      left.removeLast(1)
    } else if !Scalars.isWide(last), !Scalars.isWide(first), last != 0x2014, first != 0x2014 {
      left.append(inserted: CollectionOfOne(0x20))
    }
    left.append(right)
  }
}
