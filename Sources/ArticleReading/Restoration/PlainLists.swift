/// Tells lists from headings and paragraphs where no markup does: squads, awards, programmes, contents.
///
/// Items behind the same mark are a list, and so are five lines or more in a row that are no sentence. The lines at the head
/// of an article, before its first paragraph, are none, nor is the last of a row that stands over a paragraph.
struct PlainLists: RestorationPass {
  /// Fewest lines in a row.
  private let leastLines = 5
  /// Most bytes of an item.
  private let longest = 160

  func apply(to manuscript: inout Manuscript) {
    for article in manuscript.articles {
      var row: [Int] = []
      var isInText = false
      for index in article.blocks {
        let block = manuscript.blocks[index]
        if block.isDropped || block.isNote { continue }
        if isItem(block) {
          row.append(index)
          continue
        }
        if isInText { set(row, before: block, &manuscript) }
        row = []
        if isParagraph(block) { isInText = true }
      }
      if isInText { set(row, before: nil, &manuscript) }
    }
  }

  private func set(_ row: [Int], before next: Block?, _ manuscript: inout Manuscript) {
    var row = row
    if let next, isParagraph(next), let last = row.last, manuscript.blocks[last].role == .heading {
      row.removeLast()
    }
    let isList = row.count >= leastLines
    for (place, index) in row.enumerated() {
      let mark = bullet(manuscript.blocks[index].text.utf8)
      let isMarked =
        mark != nil
        && [place - 1, place + 1].contains {
          row.indices.contains($0) && bullet(manuscript.blocks[row[$0]].text.utf8) == mark
        }
      if isList || isMarked { manuscript.blocks[index].role = .list }
    }
  }

  private func isItem(_ block: Block) -> Bool {
    let bytes = block.text.utf8
    return (block.role == .heading || block.role == .body) && block.level == 0 && !block.isQuotation
      && block.credit == nil && bytes.count <= longest
      && !LineEnding.endsSentence(bytes, 0, bytes.count)
      && !LineEnding.endsOpen(bytes, 0, bytes.count) && !holdsSentence(bytes)
  }

  /// Whether a sentence ends before the end, as before the name of one who sent it in.
  private func holdsSentence(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let (value, count) = bytes.scalar(at: offset)
      if value == 0x3002 || value == 0xFF01 || value == 0xFF1F { return true }
      offset += count
    }
    return false
  }

  private func isParagraph(_ block: Block) -> Bool {
    let bytes = block.text.utf8
    return block.role == .body && bytes.count > 100
      && LineEnding.endsSentence(bytes, 0, bytes.count)
  }

  /// The mark before an item, with a space behind it; nil where none stands.
  private func bullet(_ bytes: [UInt8]) -> UInt32? {
    let (value, count) = bytes.scalar(at: 0)
    switch value {
    case 0x2D, 0x2A, 0x2013, 0x2022, 0xB7: return bytes.has(" ", at: count) ? value : nil
    default: return nil
    }
  }
}
