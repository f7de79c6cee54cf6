/// Cuts the marks that point to notes out of the text, and remembers where they stood.
struct NoteReferences: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    for index in manuscript.blocks.indices {
      switch manuscript.blocks[index].role {
      case .body, .heading, .title, .caption, .table: cut(&manuscript.blocks[index])
      case .byline, .note, .dropped: break
      }
    }
  }

  private func cut(_ block: inout Block) {
    let bytes = block.text.utf8
    var marks: [NoteMark] = []
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x5B || byte == 0xEF || byte == 0xE3 || byte == 0xE2,
        let mark = NoteMark.starting(at: offset, in: bytes, to: bytes.count), byte != 0xE2
      else {
        offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        continue
      }
      marks.append(mark)
      offset = mark.range.upperBound
    }
    guard !marks.isEmpty else { return }
    var removed = 0
    var ranges: [Range<Int>] = []
    for mark in marks {
      var lower = mark.range.lowerBound
      // A space before a mark stood for it.
      if lower > 0, bytes[lower - 1] == 0x20, mark.range.upperBound == bytes.count || bytes[mark.range.upperBound] == 0x20 {
        lower -= 1
      }
      block.references.append(
        Block.Reference(
          offset: lower - removed, label: mark.label,
          sourceStart: block.text.spans(of: mark.range).first?.lowerBound ?? 0))
      ranges.append(lower..<mark.range.upperBound)
      removed += mark.range.upperBound - lower
    }
    block.text = block.text.removing(ranges)
  }
}
