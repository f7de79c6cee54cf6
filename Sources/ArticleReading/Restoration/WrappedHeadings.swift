/// Joins a heading that was printed on several lines with gaps between.
///
/// Two neighbouring short blocks are one heading where the two characters that meet stand together elsewhere in the text,
/// or where the second begins with a dash, as subtitles do.
struct WrappedHeadings: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    guard manuscript.isChinese, !manuscript.hasCertainParagraphs else { return }
    var pairs: CharacterPairs?
    var before: Int?
    for index in manuscript.blocks.indices where !manuscript.blocks[index].isDropped {
      let block = manuscript.blocks[index]
      guard let start = before, isPart(manuscript.blocks[start]), isPart(block),
        manuscript.blocks[start].level == block.level, !isQuestion(manuscript.blocks[start])
      else {
        before = index
        continue
      }
      let left = manuscript.blocks[start].text.utf8
      let (last, _) = left.scalar(before: left.count)
      let (first, _) = block.text.utf8.scalar(at: 0)
      var joins = first == 0x2014 || first == 0x2015
      // The title of a public document ends with what it is.
      if !joins, !block.followsGap, index <= 16 { joins = isDocument(left, block.text.utf8) }
      if !joins, Scalars.isHan(last), Scalars.isHan(first) {
        let known = pairs ?? CharacterPairs(manuscript.blocks)
        pairs = known
        joins =
          known.count(last, first) >= 3
          && !LineOpening.isEnumerated(block.text.utf8, 0, block.text.utf8.count)
      }
      guard joins else {
        before = index
        continue
      }
      manuscript.blocks[start].text.append(block.text)
      manuscript.blocks[start].role = .heading
      manuscript.blocks[index].text = TracedText()
      manuscript.blocks[index].role = .dropped(.markup)
    }
    manuscript.blocks.removeAll { $0.text.isEmpty }
  }

  private static let documents: [StaticString] = [
    "通知", "决定", "意见", "办法", "条例", "规定", "报告", "公告", "批复", "方案", "规划", "纲要", "讲话", "说明", "公报", "决议",
    "建议", "细则",
  ]

  /// Whether the second of two lines ends with the kind of a document and the first with something else.
  private func isDocument(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    func ends(_ bytes: [UInt8]) -> Bool {
      Self.documents.contains { bytes.count >= 6 && bytes.has($0, at: bytes.count - 6) }
    }
    return left.count >= 36 && ends(right) && !ends(left)
      && !LineOpening.isEnumerated(right, 0, right.count)
  }

  private func isPart(_ block: Block) -> Bool {
    guard block.text.utf8.count <= 180, block.credit == nil else { return false }
    return block.role == .heading || (block.role == .body && block.isShort && isQuestion(block))
  }

  private func isQuestion(_ block: Block) -> Bool {
    let (last, _) = block.text.utf8.scalar(before: block.text.utf8.count)
    return last == 0x3F || last == 0xFF1F
  }
}
