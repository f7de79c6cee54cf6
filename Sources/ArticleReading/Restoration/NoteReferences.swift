/// Cuts the marks that point to notes out of the text, and remembers where they stood.
struct NoteReferences: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    for index in manuscript.blocks.indices {
      switch manuscript.blocks[index].role {
      case .body, .heading, .title, .caption, .table:
        let plain = plainMarks(in: manuscript.blocks[index].text, manuscript.plainMarks)
        cut(&manuscript.blocks[index], plain)
      case .byline, .note, .dropped: break
      }
    }
  }

  /// The marks without brackets that stand in a text, with their places in it.
  private func plainMarks(in text: TracedText, _ all: [NoteMark]) -> [NoteMark] {
    guard !all.isEmpty else { return [] }
    var found: [NoteMark] = []
    for run in text.runs {
      var low = 0
      var high = all.count
      while low < high {
        let middle = (low + high) / 2
        if all[middle].range.lowerBound < run.sourceStart {
          low = middle + 1
        } else {
          high = middle
        }
      }
      while low < all.count, all[low].range.upperBound <= run.sourceStart + run.count {
        let start = run.textStart + all[low].range.lowerBound - run.sourceStart
        found.append(NoteMark(range: start..<(start + all[low].range.count), label: all[low].label))
        low += 1
      }
    }
    return found
  }

  private func cut(_ block: inout Block, _ plain: [NoteMark]) {
    let bytes = block.text.utf8
    var marks = plain
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
    if !plain.isEmpty { marks.sort { $0.range.lowerBound < $1.range.lowerBound } }
    var removed = 0
    var ranges: [Range<Int>] = []
    for mark in marks {
      var lower = mark.range.lowerBound
      // A space before a mark stood for it.
      if lower > (ranges.last?.upperBound ?? 0), bytes[lower - 1] == 0x20,
        mark.range.upperBound == bytes.count || bytes[mark.range.upperBound] == 0x20
      {
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
