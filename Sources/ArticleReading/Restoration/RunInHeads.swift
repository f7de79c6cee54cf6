/// Splits off headings that stand in the first line of their paragraph:
/// `War supplies, maintenance, and relief.--Adequate provision…`, `THE BUDGET AS A WHOLE For the first time…`, and in
/// Chinese `一、茶山的来历　春天…`, where an ideographic space parts them.
struct RunInHeads: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    var blocks: [Block] = []
    blocks.reserveCapacity(manuscript.blocks.count)
    for block in manuscript.blocks {
      guard block.role == .body, block.level == 0, !block.isQuotation, block.credit == nil,
        let (end, start) = manuscript.isChinese
          ? Self.space(block.text, manuscript.source) : Self.seam(block.text.utf8)
      else {
        blocks.append(block)
        continue
      }
      var heading = block
      heading.text = block.text[0..<end].trimmed()
      heading.role = .heading
      heading.isListItem = false
      var body = block
      body.text = block.text[start..<block.text.utf8.count].trimmed()
      body.isListItem = false
      blocks += [heading, body]
    }
    manuscript.blocks = blocks
  }

  /// Where the heading ends and the text begins; nil where there is no heading.
  static func seam(_ bytes: [UInt8]) -> (end: Int, start: Int)? {
    guard bytes.count > 40, let first = bytes.first,
      first >= 0x41 && first <= 0x5A || isDigit(first)
    else { return nil }
    return dashed(bytes) ?? capitals(bytes)
  }

  /// Where an ideographic space stood behind a numbered heading; nil where there is none.
  private static func space(_ text: TracedText, _ source: [UInt8]) -> (end: Int, start: Int)? {
    guard text.runs.count > 1, text.utf8.count > 120 else { return nil }
    let (first, second) = (text.runs[0], text.runs[1])
    let end = first.textStart + first.count
    guard end == second.textStart, (15...90).contains(end),
      source.has("\u{3000}", at: first.sourceStart + first.count),
      LineOpening.isEnumerated(text.utf8, 0, end)
    else { return nil }
    let head = Array(text.utf8[0..<end])
    guard !head.scalars().contains(where: { $0 == 0xFF0C || $0 == 0x2C }),
      Headings.isChineseHeading(head)
    else { return nil }
    return (end, end)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  private static func isLarge(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// A few words, a stop, a dash of two and a capital.
  private static func dashed(_ bytes: [UInt8]) -> (end: Int, start: Int)? {
    var offset = 1
    var words = 1
    while offset < min(bytes.count - 4, 120), words <= 14 {
      if bytes[offset] == 0x20 { words += 1 }
      if bytes[offset] == 0x2E {
        var start = bytes.skipWhite(from: offset + 1, to: bytes.count)
        let dash = start
        if bytes.has("--", at: start) {
          start += 2
        } else if bytes.has("—", at: start)
          || bytes.has("–", at: start)
        {
          start += 3
        }
        if start > dash {
          start = bytes.skipWhite(from: start, to: bytes.count)
          guard start + 12 < bytes.count,
            isLarge(bytes[start]) || bytes.has("\u{201C}", at: start)
              || bytes[start] == 0x22
          else { return nil }
          return (offset + 1, start)
        }
        // A stop inside is an abbreviation's.
        guard isLarge(bytes[offset - 1]) || isDigit(bytes[offset - 1]) else { return nil }
      }
      offset += 1
    }
    return nil
  }

  /// At least four words in capitals, then a sentence in small letters.
  private static func capitals(_ bytes: [UInt8]) -> (end: Int, start: Int)? {
    var offset = 0
    var words = 0
    var letters = 0
    var end = 0
    while offset < min(bytes.count, 400) {
      var wordEnd = offset
      var small = 0
      var large = 0
      while wordEnd < bytes.count, bytes[wordEnd] != 0x20 {
        if isSmall(bytes[wordEnd]) { small += 1 }
        if isLarge(bytes[wordEnd]) { large += 1 }
        wordEnd += 1
      }
      if small > 0 { break }
      // An article or pronoun of one letter belongs to the sentence behind.
      let isSingle = wordEnd - offset == 1 && (bytes[offset] == 0x41 || bytes[offset] == 0x49)
      guard !isSingle || end == 0 || !beginsSmall(bytes, wordEnd + 1) else {
        break
      }
      if large > 1 { words += 1 }
      letters += large
      end = wordEnd
      offset = wordEnd + 1
    }
    let start = bytes.skipWhite(from: end, to: bytes.count)
    guard words >= 4, letters >= 18, end < start, start + 30 < bytes.count, isLarge(bytes[start]),
      ![0x3A, 0x2C, 0x3B, 0x28, 0x2D].contains(bytes[end - 1]),
      LineEnding.endsSentence(bytes, 0, bytes.count)
    else { return nil }
    return (end, start)
  }

  private static func beginsSmall(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset < bytes.count && isSmall(bytes[offset])
  }
}
