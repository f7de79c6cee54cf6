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
      guard mayBeCredit(block.text.utf8), before == nil || !block.isListItem else { continue }
      if let credit = Credit(rawText(block, manuscript), followsTitle: followsTitle(before, manuscript)) {
        if case .date = credit, index > 12 { continue }
        manuscript.blocks[index].credit = credit
        manuscript.blocks[index].role = .byline
      }
    }
  }

  /// Whether a look at the words is worth its cost: they are few and no sentence, or stand in brackets.
  private func mayBeCredit(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, bytes.count <= 700 else { return false }
    let (value, _) = bytes.scalar(at: 0)
    if first == 0x28 || first == 0x5B || Scalars.isOpening(value) && value > 0x2FFF || value == 0xFE5D { return true }
    return bytes.count <= 100 || (bytes.count <= 240 && !LineEnding.endsSentence(bytes, 0, bytes.count))
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
