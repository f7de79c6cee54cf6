/// Writing out the text of a page, leaf by leaf.
extension HTMLPageBuilder {
  /// The marks that a browser draws around a `<q>`.
  mutating func mark(_ mark: StaticString) {
    let needed = needsSpace
    if mark.utf8Start[2] == 0x9D { needsSpace = false }
    append(
      Array(UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))[...],
      traits.last ?? [])
    if mark.utf8Start[2] == 0x9D { needsSpace = needed }
  }

  /// Writes raised digits so that the mark of a note and an exponent stay apart from the number before.
  mutating func raise(from start: Int) {
    guard var current = leaf, let piece = current.pieces.popLast(),
      piece.upperBound == page.text.count, piece.lowerBound < start,
      let raised = RaisedDigits.written(
        page.text[start...], behind: page.text[piece.lowerBound..<start])
    else { return }
    let added = raised.count - (page.text.count - start)
    page.text.replaceSubrange(start..., with: raised)
    current.pieces.append(piece.lowerBound..<page.text.count)
    if (traits.last ?? []).contains(.link) { current.linkCount += added }
    leaf = current
  }

  mutating func lineBreak() {
    guard leaf != nil else { return }
    endLeaf()
    afterBreak = true
  }

  mutating func endLeaf() {
    afterBreak = false
    needsSpace = false
    guard let ended = leaf else { return }
    leaf = nil
    guard !ended.pieces.isEmpty else { return }
    page.leaves.append(ended)
    page.text.append(0x0A)
  }

  mutating func write(_ range: Range<Int>) {
    let current = traits.last ?? []
    var offset = range.lowerBound
    var newlines = 0
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        if byte == 0x0A { newlines += 1 }
        if newlines >= 2, current.contains(.preformatted) {
          endLeaf()
        }
        // The parts of a formula tell where its spaces are.
        if !current.contains(.formula) { needsSpace = true }
        offset += 1
        continue
      }
      // An indent begins a paragraph.
      if newlines == 1, current.contains(.preformatted), byte == 0xE3, offset + 3 < bytes.count,
        bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x80
      {
        endLeaf()
      }
      newlines = 0
      let start = offset
      if byte == 0x26,
        let found = HTMLCharacterReferences.reference(in: bytes, at: offset, to: range.upperBound)
      {
        offset += found.count
        append(found.text[...], current)
        continue
      }
      offset += 1
      while offset < range.upperBound, bytes[offset] > 0x20, bytes[offset] != 0x26 { offset += 1 }
      append(bytes[start..<offset], current)
    }
  }

  /// The signs of a formula that are not drawn: U+2061 to U+2064.
  private func isInvisible(_ text: ArraySlice<UInt8>, _ current: HTMLPage.Traits) -> Bool {
    guard current.contains(.formula), text.count == 3, let last = text.last else { return false }
    return text.starts(with: [0xE2, 0x81]) && (0xA1...0xA4).contains(last)
  }

  mutating func append(_ text: ArraySlice<UInt8>, _ current: HTMLPage.Traits) {
    guard !text.isEmpty, !isInvisible(text, current) else { return }
    if leaf == nil {
      let level = open.suffix(12).last { $0.level > 0 }?.level ?? 0
      var new = HTMLPage.Leaf(
        node: openNodes.last ?? -1, pieces: [], traits: current, level: UInt8(clamping: level))
      new.followsBreak = afterBreak
      leaf = new
      needsSpace = false
    }
    afterBreak = false
    // A bracket or comma stands close behind what is before it.
    if current.contains(.formula), let first = text.first, [0x29, 0x2C, 0x2E, 0x5D].contains(first)
    {
      needsSpace = false
    }
    let start = page.text.count
    if needsSpace { page.text.append(0x20) }
    needsSpace = false
    page.text.append(contentsOf: text)
    let end = page.text.count
    if current.contains(.link) { leaf?.linkCount += end - start }
    if current.contains(.code) || current.contains(.preformatted) { leaf?.codeCount += end - start }
    if current.contains(.formula) { leaf?.formulaCount += end - start }
    if current.contains(.bold) || current.contains(.heading) { leaf?.boldCount += end - start }
    if let last = leaf?.pieces.last, last.upperBound == start {
      leaf?.pieces.removeLast()
      leaf?.pieces.append(last.lowerBound..<end)
    } else {
      leaf?.pieces.append(start..<end)
    }
  }
}
