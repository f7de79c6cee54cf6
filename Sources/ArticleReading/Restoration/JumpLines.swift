/// Cuts out what sends a newspaper's reader to another page: `（下转第二版）`, `（上接第一版）`.
struct JumpLines: RestorationPass {
  private static let openings: [StaticString] = [
    "（下转", "(下转", "（上接", "(上接", "（紧接", "（下轉", "（緊接",
  ]
  /// Most bytes in the brackets.
  private let longest = 48

  func apply(to manuscript: inout Manuscript) {
    guard manuscript.isChinese else { return }
    for index in manuscript.blocks.indices where manuscript.blocks[index].role == .body {
      let text = manuscript.blocks[index].text
      let ranges = jumps(text.utf8)
      guard !ranges.isEmpty else { continue }
      manuscript.blocks[index].text = text.removing(ranges).trimmed()
      for range in ranges {
        manuscript.blocks.append(Block(role: .dropped(.furniture), text: text[range]))
      }
    }
    manuscript.blocks.removeAll { $0.text.isEmpty }
  }

  private func jumps(_ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    while offset < bytes.count {
      let (value, count) = bytes.scalar(at: offset)
      if value == 0xFF08 || value == 0x28, let end = end(bytes, offset) {
        ranges.append(offset..<end)
        offset = end
      } else {
        offset += count
      }
    }
    return ranges
  }

  /// Offset behind the bracket that closes, where a page is named in it.
  private func end(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard Self.openings.contains(where: { bytes.has($0, at: start) }) else { return nil }
    var offset = start
    var hasPage = false
    while offset < min(bytes.count, start + longest) {
      let (value, count) = bytes.scalar(at: offset)
      offset += count
      // 版 页 頁
      if value == 0x7248 || value == 0x9875 || value == 0x9801 { hasPage = true }
      if value == 0xFF09 || value == 0x29 { return hasPage ? offset : nil }
    }
    return nil
  }
}
