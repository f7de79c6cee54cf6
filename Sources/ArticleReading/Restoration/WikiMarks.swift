/// Cuts out what an encyclopedia's pages put into their text for editors: `[edit]`, `[citation needed]`, `[编辑]`.
struct WikiMarks: RestorationPass {
  private static let marks: [[UInt8]] = [
    "edit", "citation needed", "clarification needed", "when?", "who?", "by whom?", "which?",
    "dubious – discuss", "update needed", "failed verification", "page needed",
    "better source needed",
    "full citation needed", "dead link", "note 1", "hide", "show", "edit source", "编辑", "編輯",
    "来源请求", "來源請求",
    "编辑源代码", "编辑 | 编辑源代码", "需要解释", "何时？", "永久失效連結", "失效链接",
  ].map { Array($0.utf8) }

  func apply(to manuscript: inout Manuscript) {
    for index in manuscript.blocks.indices where !manuscript.blocks[index].isDropped {
      let bytes = manuscript.blocks[index].text.utf8
      guard bytes.contains(0x5B) else { continue }
      let cut = ranges(bytes)
      guard !cut.isEmpty else { continue }
      manuscript.blocks[index].text = manuscript.blocks[index].text.removing(cut).trimmed()
    }
    manuscript.blocks.removeAll { $0.text.isEmpty }
  }

  private func ranges(_ bytes: [UInt8]) -> [Range<Int>] {
    var cut: [Range<Int>] = []
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == 0x5B else {
        offset += 1
        continue
      }
      let start = offset + 1
      offset += 1
      guard
        let mark = Self.marks.first(where: { mark in
          start + mark.count < bytes.count && bytes[start + mark.count] == 0x5D
            && mark.indices.allSatisfy { bytes[start + $0] == mark[$0] }
        })
      else { continue }
      offset = start + mark.count + 1
      let lower = start - 1
      cut.append((lower > 0 && bytes[lower - 1] == 0x20 ? lower - 1 : lower)..<offset)
    }
    return cut
  }
}
