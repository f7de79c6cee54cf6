/// Finds the lines that say who wrote an article, and where and when it was printed.
struct Bylines: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    var before: Int?
    for index in manuscript.blocks.indices where !manuscript.blocks[index].isDropped {
      let block = manuscript.blocks[index]
      guard !block.isNote else { continue }
      defer { before = index }
      guard block.role == .body, block.level == 0 else { continue }
      if let speaker = Credit.speaker(beginning: block.text.utf8) {
        manuscript.blocks[index].credit = .speaker(speaker)
        continue
      }
      guard block.text.utf8.count <= 700, before == nil || !block.isListItem else { continue }
      if let credit = Credit(rawText(block, manuscript), followsTitle: followsTitle(before, manuscript)) {
        if case .date = credit, index > 12 { continue }
        manuscript.blocks[index].credit = credit
        manuscript.blocks[index].role = .byline
      }
    }
  }

  /// The words with the white space that stood between them, for a space parts names.
  private func rawText(_ block: Block, _ manuscript: Manuscript) -> String {
    guard let first = block.text.runs.first, let last = block.text.runs.last,
      last.sourceStart + last.count - first.sourceStart <= 1200, last.sourceStart >= first.sourceStart
    else { return block.text.string }
    let end = last.sourceStart + last.count
    let raw = String(decoding: manuscript.source[first.sourceStart..<end], as: UTF8.self)
    return raw.utf8.count > block.text.utf8.count * 2 ? block.text.string : raw.replacing("**", with: "")
  }

  private func followsTitle(_ before: Int?, _ manuscript: Manuscript) -> Bool {
    guard let before else { return false }
    let block = manuscript.blocks[before]
    if block.level > 0 || block.role == .title || block.role == .heading { return true }
    guard block.role == .body else { return false }
    let bytes = block.text.utf8
    return bytes.count <= 180 && !LineEnding.endsSentence(bytes, 0, bytes.count) && block.width <= 100
      && manuscript.blocks[..<before].allSatisfy { $0.isDropped || $0.text.utf8.count <= 240 }
  }
}
