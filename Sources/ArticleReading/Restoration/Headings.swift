/// Tells headings from paragraphs by their looks, where no markup says which they are.
///
/// A heading is a short line of its own that ends no sentence, and text follows it.
struct Headings: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    let speakers = manuscript.blocks.count {
      if case .speaker = $0.credit { return true }
      return false
    }
    findSpeechTitle(&manuscript)
    findHeadline(&manuscript)
    findLettered(&manuscript)
    for index in manuscript.blocks.indices where manuscript.blocks[index].role == .body {
      let block = manuscript.blocks[index]
      if block.level > 0 {
        manuscript.blocks[index].role = .heading
      } else if !block.isCertain, !block.isListItem, !block.isQuotation, block.credit == nil,
        isHeading(block, manuscript, asksSpeakers: speakers >= 2)
      {
        manuscript.blocks[index].role = .heading
      }
    }
  }

  /// `(a) Food subsidies.` before a paragraph is a heading; before `(b) …` it is an item of a list.
  private func findLettered(_ manuscript: inout Manuscript) {
    guard !manuscript.isChinese else { return }
    for index in manuscript.blocks.indices.dropLast() {
      let block = manuscript.blocks[index]
      let bytes = block.text.utf8
      guard block.role == .body, block.credit == nil, (8...80).contains(bytes.count),
        isLettered(bytes), bytes.last == 0x2E, bytes.count(where: { $0 == 0x2E }) == 1,
        bytes.split(separator: 0x20).count <= 8,
        let next = manuscript.blocks[(index + 1)...].prefix(3).first(where: { !$0.isDropped }),
        next.role == .body, next.text.utf8.count > 100, !isLettered(next.text.utf8)
      else { continue }
      manuscript.blocks[index].role = .heading
    }
  }

  /// Whether a text begins with a small letter in brackets.
  private func isLettered(_ bytes: [UInt8]) -> Bool {
    bytes.count > 4 && bytes[0] == 0x28 && bytes[1] >= 0x61 && bytes[1] <= 0x7A && bytes[2] == 0x29
  }

  /// In the head of a speech the line that names it is the title; house, office and place stand before it.
  private func findSpeechTitle(_ manuscript: inout Manuscript) {
    guard !manuscript.isChinese, !manuscript.blocks.contains(where: { $0.level > 0 }) else {
      return
    }
    let head = manuscript.blocks.prefix(12).prefix { $0.isDropped || $0.text.utf8.count <= 200 }
    guard
      let title = head.firstIndex(where: {
        $0.role == .body && $0.credit == nil && SpeechTitle.isOne($0.text.string)
      }), title > 0,
      head[..<title].allSatisfy({
        let bytes = $0.text.utf8
        return $0.isDropped || bytes.count <= 80 && !LineEnding.endsSentence(bytes, 0, bytes.count)
      })
    else { return }
    manuscript.blocks[title].role = .heading
    for index in 0..<title where manuscript.blocks[index].role == .body {
      manuscript.blocks[index].role = .byline
    }
  }

  /// An English headline is written like a sentence without its stop: the first line, where a paragraph follows.
  private func findHeadline(_ manuscript: inout Manuscript) {
    guard !manuscript.isChinese, manuscript.metadata.title == nil,
      let first = manuscript.blocks.firstIndex(where: { !$0.isDropped }),
      manuscript.blocks[first].role == .body, manuscript.blocks[first].credit == nil,
      !manuscript.blocks.contains(where: { $0.level == 1 })
    else { return }
    let bytes = manuscript.blocks[first].text.utf8
    guard (12...160).contains(bytes.count), let last = bytes.last,
      Scalars.isUppercase(bytes.scalar(at: 0).value) || bytes[0] == 0x22,
      last != 0x2C, !LineEnding.endsSentence(bytes, 0, bytes.count) || last == 0x3F,
      !manuscript.blocks[first].isQuotation, !manuscript.blocks[first].isListItem,
      let next = manuscript.blocks[(first + 1)...].prefix(8).first(where: {
        $0.role == .body && $0.text.utf8.count > 120
      }), LineEnding.endsSentence(next.text.utf8, 0, next.text.utf8.count)
    else { return }
    manuscript.blocks[first].role = .heading
  }

  private func isHeading(_ block: Block, _ manuscript: Manuscript, asksSpeakers: Bool) -> Bool {
    let bytes = block.text.utf8
    guard bytes.count >= 4, bytes.count <= 240, !LineEnding.endsWithSource(bytes) else {
      return false
    }
    if manuscript.isChinese, Self.isChineseHeading(bytes) {
      return block.isShort || block.isBold
        || LineOpening.isEnumerated(bytes, 0, bytes.count)
    }
    if asksSpeakers, isQuestion(bytes) { return true }
    if !manuscript.isChinese, block.isShort || block.isBold || block.width <= 80 {
      return Self.isEnglishHeading(bytes)
    }
    return false
  }

  /// Han or other text of at most 60 characters without a stop, that doesn't end in the middle of a sentence.
  static func isChineseHeading(_ bytes: [UInt8]) -> Bool {
    var count = 0
    var han = 0
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      // The point behind an item's number: 1．
      let isPoint =
        value == 0xFF0E && offset > 0
        && Scalars.isDigit(bytes.scalar(before: offset).value)
      // 多项“第一”！创新取得突破: a short one may exclaim or ask before it goes on.
      let isCall =
        (value == 0xFF01 || value == 0xFF1F) && bytes.count <= 90 && offset + length < bytes.count
      if value > 0x7F, Scalars.isTerminator(value), value != 0x2026, !isPoint, !isCall {
        // A stop inside quotation marks or at the end of a question makes no sentence of a heading; others do.
        return false
      }
      if value == 0x3F || value == 0x21 { return false }
      if Scalars.isHan(value) { han += 1 }
      count += 1
      offset += length
    }
    let (last, _) = bytes.scalar(before: bytes.count)
    // Two halves of some twenty characters make a heading; longer ones are a sentence that goes on elsewhere.
    let halves = bytes.count { $0 == 0x8C } > 0 && bytes.scalars().contains(0xFF0C)
    guard han * 2 >= count || han >= 6, count <= (halves ? 42 : 60) else { return false }
    return !LineEnding.endsOpen(bytes, 0, bytes.count) && isClosed(bytes)
      && ![0xFF1A, 0xFF1B, 0x3A, 0x3B, 0x2E].contains(last)
  }

  /// Whether every name and quotation that opens in a line closes in it; else the line goes on in the next.
  private static func isClosed(_ bytes: [UInt8]) -> Bool {
    var names = 0
    var quotations = 0
    for value in bytes.scalars() {
      switch value {
      case 0x300A: names += 1
      case 0x300B: names -= 1
      case 0x201C: quotations += 1
      case 0x201D: quotations -= 1
      default: break
      }
    }
    return names == 0 && quotations == 0
  }

  private func isQuestion(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 240, bytes.count > 6 else { return false }
    let (last, _) = bytes.scalar(before: bytes.count)
    guard last == 0x3F || last == 0xFF1F else { return false }
    return !bytes.scalars().contains(0x3002)
  }

  /// At most 14 words that begin with a capital, most of them capitalised, without a stop at the end.
  static func isEnglishHeading(_ bytes: [UInt8]) -> Bool {
    let words = bytes.split(separator: 0x20)
    let isCapitals = isCapitals(bytes)
    guard let firstWord = words.first, words.count <= (isCapitals ? 30 : 16),
      bytes.count <= (isCapitals ? 240 : 140)
    else { return false }
    let (first, _) = bytes.scalar(at: 0)
    let (last, _) = bytes.scalar(before: bytes.count)
    guard Scalars.isUppercase(first) || Scalars.isDigit(first), last != 0x2C, last != 0x3B,
      last != 0x3A,
      !Scalars.isTerminator(last) || isCapitals
    else { return false }
    if isCapitals { return true }
    let isNumbered = Scalars.isDigit(first) && firstWord.last == 0x2E
    var large = 0
    var long = 0
    for word in words where word.count > 3 || isNumbered {
      guard let letter = word.first(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else {
        continue
      }
      long += 1
      if letter >= 0x41, letter <= 0x5A { large += 1 }
    }
    if words.count <= 6, long > 0 { return true }
    return long > 0 && large * 10 >= long * 7
  }

  /// Whether there are letters and all are capitals.
  static func isCapitals(_ bytes: [UInt8]) -> Bool {
    var letters = 0
    for byte in bytes {
      if byte >= 0x61, byte <= 0x7A { return false }
      if byte >= 0x41, byte <= 0x5A { letters += 1 }
    }
    return letters >= 3
  }
}
