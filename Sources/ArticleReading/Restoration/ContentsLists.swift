/// Drops tables of contents: numbered short lines under their own heading, or lines that end in a row of dots and a page.
struct ContentsLists: RestorationPass {
  private static let names: Set<String> = [
    "contents", "table of contents", "目录", "目錄", "目次", "目 录", "contents[hide]", "contents [hide]",
  ]

  func apply(to manuscript: inout Manuscript) {
    var isInside = false
    var usesLeaders = false
    for index in manuscript.blocks.indices where !manuscript.blocks[index].isDropped {
      let block = manuscript.blocks[index]
      let bytes = block.text.utf8
      guard bytes.count <= 300, block.role == .heading || block.role == .body else {
        isInside = false
        continue
      }
      if bytes.count <= 30, Self.names.contains(block.text.string.lowercased()) {
        isInside = hasEntry(behind: index, manuscript)
        if isInside { manuscript.blocks[index].role = .dropped(.furniture) }
      } else if hasLeader(bytes) {
        usesLeaders = true
        manuscript.blocks[index].role = .dropped(.furniture)
      } else if isInside, !usesLeaders, isEntry(bytes), !isFollowedByText(index, manuscript) {
        manuscript.blocks[index].role = .dropped(.furniture)
      } else {
        isInside = false
      }
    }
  }

  /// A heading of the text has a paragraph behind it.
  private func isFollowedByText(_ index: Int, _ manuscript: Manuscript) -> Bool {
    let next = manuscript.blocks[(index + 1)...].prefix(3).first { !$0.isDropped }
    return next.map { $0.role == .body && $0.text.utf8.count > 120 } ?? false
  }

  private func hasEntry(behind index: Int, _ manuscript: Manuscript) -> Bool {
    let next = manuscript.blocks[(index + 1)...].prefix(4).first { !$0.isDropped }
    return next.map { isEntry($0.text.utf8) || hasLeader($0.text.utf8) } ?? false
  }

  /// Begins with a number, or ends with one behind a space, and ends no sentence.
  private func isEntry(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, let last = bytes.last, bytes.count <= 160,
      !LineEnding.endsSentence(bytes, 0, bytes.count)
    else { return false }
    if first >= 0x30, first <= 0x39 { return true }
    return last >= 0x30 && last <= 0x39 || LineOpening.isEnumerated(bytes, 0, bytes.count)
  }

  /// `Chapter one ........ 12`, `第一章……………3`.
  private func hasLeader(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last, last >= 0x30, last <= 0x39 else { return false }
    var end = bytes.count
    while end > 0, bytes[end - 1] >= 0x30 && bytes[end - 1] <= 0x39 || bytes[end - 1] == 0x20 {
      end -= 1
    }
    guard end >= 6 else { return false }
    let isDots = bytes[(end - 6)..<end].allSatisfy { $0 == 0x2E || $0 == 0x20 }
    return isDots || bytes.has("……", at: end - 6) || bytes.has("··", at: end - 4)
  }
}
