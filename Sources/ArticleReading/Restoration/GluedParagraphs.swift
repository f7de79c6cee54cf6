/// Parts paragraphs that were run together without a space: `…needed tasks.Machine learning is…`.
///
/// Three small letters, a stop and a capital word with a space behind it say so; addresses and abbreviations don't look
/// like that.
struct GluedParagraphs: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    guard !manuscript.isChinese else { return }
    var blocks: [Block] = []
    blocks.reserveCapacity(manuscript.blocks.count)
    for block in manuscript.blocks {
      guard block.role == .body else {
        blocks.append(block)
        continue
      }
      var start = 0
      for seam in seams(block.text.utf8) {
        var part = block
        part.text = block.text[start..<seam].trimmed()
        blocks.append(part)
        start = seam
      }
      if start == 0 {
        blocks.append(block)
      } else {
        var part = block
        part.text = block.text[start..<block.text.utf8.count]
        blocks.append(part)
      }
    }
    manuscript.blocks = blocks
  }

  private func seams(_ bytes: [UInt8]) -> [Int] {
    var seams: [Int] = []
    var offset = 4
    while offset + 3 < bytes.count {
      guard bytes[offset] == 0x2E else {
        if hasLostStop(bytes, offset) { seams.append(offset + 2) }
        offset += 1
        continue
      }
      let isQuoted = bytes[offset - 1] == 0x22 || bytes[offset - 1] == 0x29
      let wordEnd = isQuoted ? offset - 1 : offset
      if wordEnd >= 4, isSmall(bytes[wordEnd - 1]), isSmall(bytes[wordEnd - 2]),
        isSmall(bytes[wordEnd - 3]),
        isCapital(bytes[offset + 1]), isWordThenSpace(bytes, offset + 1),
        tokenIsPlain(bytes, wordEnd)
      {
        seams.append(offset + 1)
      }
      offset += 1
    }
    return seams
  }

  /// Words that begin a sentence and have a capital nowhere else.
  private static let openers: Set<String> = [
    "As", "The", "In", "It", "This", "These", "Those", "However", "If", "When", "For", "They",
    "There",
    "Although", "While", "Such",
  ]

  /// Whether a bracket closes at an offset, and a word behind the space begins another sentence: a stop was lost.
  private func hasLostStop(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard bytes[offset] == 0x29, offset > 3, isSmall(bytes[offset - 1]), bytes[offset + 1] == 0x20,
      isCapital(bytes[offset + 2])
    else { return false }
    let word = bytes[(offset + 2)...].prefix { isSmall($0) || isCapital($0) }
    let end = word.endIndex + 1
    return end < bytes.count && bytes[end - 1] == 0x20 && isSmall(bytes[end])
      && Self.openers.contains(String(decoding: word, as: UTF8.self))
  }

  private func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Whether a word of letters and hyphens begins at an offset, with a space or comma behind it.
  private func isWordThenSpace(_ bytes: [UInt8], _ start: Int) -> Bool {
    var offset = start
    while offset < bytes.count, bytes[offset] | 0x20 >= 0x61,
      bytes[offset] | 0x20 <= 0x7A || bytes[offset] == 0x2D
    {
      offset += 1
    }
    return offset < bytes.count && (bytes[offset] == 0x20 || bytes[offset] == 0x2C)
  }

  /// Whether the word that ends at an offset is no part of an address.
  private func tokenIsPlain(_ bytes: [UInt8], _ end: Int) -> Bool {
    var offset = end
    while offset > 0, bytes[offset - 1] > 0x20 {
      offset -= 1
      if bytes[offset] == 0x2F || bytes[offset] == 0x40 || bytes[offset] == 0x2E { return false }
    }
    return true
  }
}
