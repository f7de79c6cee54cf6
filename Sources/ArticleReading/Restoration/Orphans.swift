/// Drops ends of passages whose beginning is nowhere, and beginnings whose end is nowhere.
struct Orphans: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    guard !manuscript.hasCertainParagraphs else { return }
    for article in manuscript.articles {
      var afterTitle = false
      for index in article.blocks {
        let block = manuscript.blocks[index]
        if block.role == .title || (block.role == .byline && afterTitle) {
          afterTitle = true
          continue
        }
        guard block.role == .body, !block.isQuotation else {
          afterTitle = false
          continue
        }
        if isEnd(block, afterTitle: afterTitle, manuscript) {
          manuscript.blocks[index].role = .dropped(.orphan)
          continue
        }
        afterTitle = false
      }
    }
  }

  /// Whether a block begins with what can't begin anything, or is a few words with a stop right under a title.
  private func isEnd(_ block: Block, afterTitle: Bool, _ manuscript: Manuscript) -> Bool {
    let bytes = block.text.utf8
    let (first, _) = bytes.scalar(at: 0)
    if Scalars.keepsToLineBefore(first), first > 0x7F { return true }
    guard afterTitle, manuscript.isChinese, bytes.count <= 48 else { return false }
    let scalars = bytes.scalars()
    guard let last = scalars.last, last == 0x3002 else { return false }
    return !scalars.dropLast().contains { Scalars.isTerminator($0) || $0 == 0xFF0C || $0 == 0x2C }
  }
}
