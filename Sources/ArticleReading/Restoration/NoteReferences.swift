/// Cuts the marks that point to notes out of the text, and remembers where they stood.
///
/// Marks without brackets, `①` and `²`, go only where a note has the same one and where no item or measure can be meant:
/// behind a word and before a stop, or behind a stop.
struct NoteReferences: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    var bare = Set<[UInt8]>()
    for block in manuscript.blocks {
      if case .note(let mark) = block.role { bare.insert(Array(mark.utf8)) }
    }
    for index in manuscript.blocks.indices {
      switch manuscript.blocks[index].role {
      case .body, .heading, .title, .caption, .table, .list:
        let plain = plainMarks(in: manuscript.blocks[index].text, manuscript.plainMarks)
        cut(&manuscript.blocks[index], plain, bare)
      case .byline, .note, .code, .formula, .reference, .dropped: break
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

  /// Whether a mark without brackets stands where a mark of a note does.
  private func pointsToNote(_ mark: NoteMark, _ bytes: [UInt8]) -> Bool {
    guard mark.range.lowerBound > 0 else { return false }
    let (before, count) = bytes.scalar(before: mark.range.lowerBound)
    if Scalars.isTerminator(before) || Scalars.isClosing(before) || before == 0x22 { return true }
    if Scalars.isWhite(before) || Scalars.isWidePunctuation(before) || Scalars.isDigit(before) {
      return false
    }
    guard mark.range.upperBound < bytes.count else { return true }
    let (next, _) = bytes.scalar(at: mark.range.upperBound)
    guard
      Scalars.isTerminator(next) || Scalars.isClosing(next) || Scalars.isWhite(next)
        || next == 0xFF0C || next == 0x3001 || next == 0xFF1B || next == 0x2C || next == 0x3B
    else { return false }
    // m² and cm³ are measures.
    let start = mark.range.lowerBound
    return count > 1
      || start > 3 && [2, 3].allSatisfy { Scalars.isAlphabetic(UInt32(bytes[start - $0])) }
  }

  private func cut(_ block: inout Block, _ plain: [NoteMark], _ bare: Set<[UInt8]>) {
    let bytes = block.text.utf8
    var marks = plain
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      guard NoteMark.mayStart(byte),
        let mark = NoteMark.starting(at: offset, in: bytes, to: bytes.count),
        !NoteMark.isBare(startingWith: byte)
          || bare.contains(Array(bytes[mark.range])) && pointsToNote(mark, bytes)
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
