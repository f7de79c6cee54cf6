/// Parts an agency's dateline from the headline behind it: `中新社北京3月6日电 题：开局之年谈“新”`.
struct Datelines: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    guard manuscript.isChinese else { return }
    for index in manuscript.blocks.indices.prefix(40) {
      let block = manuscript.blocks[index]
      guard block.role == .body || block.role == .heading, block.text.utf8.count <= 300,
        let seam = seam(block.text.utf8)
      else { continue }
      var dateline = block
      dateline.role = .byline
      dateline.text = block.text[0..<seam].trimmed()
      dateline.credit = .imprint(
        Imprint(date: DateText.isoDate(in: dateline.text.string)))
      var headline = block
      headline.text = block.text[seam..<block.text.utf8.count].trimmed()
      headline.role = .heading
      guard !headline.text.isEmpty else { continue }
      manuscript.blocks[index] = headline
      manuscript.blocks.insert(dateline, at: index)
      return
    }
  }

  /// Offset behind `电 题：` where that ends the first words of a headline; nil where it doesn't.
  private func seam(_ bytes: [UInt8]) -> Int? {
    guard !LineEnding.endsSentence(bytes, 0, bytes.count) else { return nil }
    let mark = Array("题".utf8)
    var offset = 0
    while offset + mark.count < min(bytes.count, 120) {
      if bytes.has("题", at: offset) {
        let (colon, count) = bytes.scalar(at: offset + mark.count)
        let before = bytes.trimWhite(from: 0, to: offset)
        guard colon == 0xFF1A || colon == 0x3A, before >= 3,
          [0x7535, 0x96FB, 0x8BAF, 0x8A0A].contains(bytes.scalar(before: before).value)
        else { return nil }
        return offset + mark.count + count
      }
      offset += bytes.scalar(at: offset).count
    }
    return nil
  }
}
