/// Finds pull quotes: a block behind which a line says where it is from, `——《…》` or `— Name`.
struct QuotedBlocks: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    var before: Int?
    for index in manuscript.blocks.indices where !manuscript.blocks[index].isDropped {
      let bytes = manuscript.blocks[index].text.utf8
      if let before, isAttribution(bytes), manuscript.blocks[before].role == .body,
        LineEnding.endsSentence(
          manuscript.blocks[before].text.utf8, 0, manuscript.blocks[before].text.utf8.count)
      {
        manuscript.blocks[before].isQuotation = true
        manuscript.blocks[before].isCertain = true
        manuscript.blocks[index].role = .byline
        manuscript.blocks[index].isQuotation = true
      }
      before = index
    }
  }

  private func isAttribution(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 6, bytes.count <= 150 else { return false }
    let (first, _) = bytes.scalar(at: 0)
    guard first == 0x2014 || first == 0x2015 || bytes.has("--", at: 0) else { return false }
    return !LineEnding.endsSentence(bytes, 0, bytes.count)
  }
}
