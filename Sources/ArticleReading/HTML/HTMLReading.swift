/// Reading web pages.
enum HTMLReading {
  /// The manuscript that a page in UTF-8 gives; its source is the text that was extracted.
  static func manuscript(_ bytes: [UInt8]) -> Manuscript {
    var page = HTMLPageBuilder.page(from: bytes)
    page.takeLinkedBody()
    let body = HTMLBody(page)
    var manuscript = Manuscript(source: page.text)
    manuscript.hasCertainParagraphs = true
    manuscript.isChinese = LanguageDetector.language(of: prose(page, body)).hasPrefix("zh")
    manuscript.blocks = blocks(page, body, manuscript.isChinese)
    HTMLWrappedLines().apply(to: &manuscript)
    HTMLFacts.apply(page.metadata, to: &manuscript)
    return manuscript
  }

  /// The manuscript of a book's chapters, all of which is its text.
  static func book(_ bytes: [UInt8]) -> Manuscript {
    let page = HTMLPageBuilder.page(from: bytes)
    let body = HTMLBody(whole: page)
    var manuscript = Manuscript(source: page.text)
    manuscript.hasCertainParagraphs = true
    manuscript.isChinese = LanguageDetector.language(of: prose(page, body)).hasPrefix("zh")
    manuscript.blocks = blocks(page, body, manuscript.isChinese)
    return manuscript
  }

  private static func prose(_ page: HTMLPage, _ body: HTMLBody) -> [UInt8] {
    var text: [UInt8] = []
    for leaf in page.leaves where body.contains(leaf) {
      for piece in leaf.pieces { text += page.text[piece] }
      if text.count > 100_000 { break }
    }
    return text
  }

  private static func blocks(_ page: HTMLPage, _ body: HTMLBody, _ isChinese: Bool) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(page.leaves.count)
    var row: Int32?
    var before: HTMLPage.Leaf?
    for leaf in page.leaves {
      var text = TracedText()
      for piece in leaf.pieces {
        text.append(
          spacedFrom: page.text, piece.lowerBound, piece.upperBound,
          isProse: isChinese && leaf.level == 0)
      }
      text = text.trimmed()
      guard !text.isEmpty else { continue }
      let isInside = body.contains(leaf)
      if isInside, let cellRow = body.row(of: leaf), leaf.noteLabel == nil {
        if cellRow == row, let last = blocks.indices.last {
          blocks[last].text.append(inserted: CollectionOfOne(0x20))
          blocks[last].text.append(text)
        } else {
          var block = Block(role: .table, text: text)
          block.isCertain = true
          blocks.append(block)
        }
        row = cellRow
        before = leaf
        continue
      }
      row = nil
      if isInside, leaf.followsBreak, let earlier = before, let last = blocks.indices.last,
        continues(earlier, blocks[last], leaf, page)
      {
        // In place, so that a paragraph of many lines is not copied for each.
        joinLines(text, to: &blocks[last].text)
        before = leaf
        continue
      }
      var block = self.block(text, leaf, page)
      if !isInside { block.role = outside(leaf, block) }
      blocks.append(block)
      before = leaf
    }
    return blocks
  }

  private static func joinLines(_ right: TracedText, to left: inout TracedText) {
    let (last, _) = left.utf8.scalar(before: left.utf8.count)
    let (first, _) = right.utf8.scalar(at: 0)
    if !Scalars.isWide(last), !Scalars.isWide(first) {
      left.append(inserted: CollectionOfOne(0x20))
    }
    left.append(right)
  }

  /// Whether a line behind a single line break goes on with the paragraph before.
  private static func continues(
    _ before: HTMLPage.Leaf, _ block: Block, _ leaf: HTMLPage.Leaf, _ page: HTMLPage
  ) -> Bool {
    guard before.node == leaf.node, block.role == .body || block.role == .heading,
      isBold(before) == isBold(leaf), let piece = leaf.pieces.first
    else { return false }
    // An indent begins a paragraph.
    if page.text.has("\u{3000}", at: piece.lowerBound)
      || page.text.has("\u{A0}", at: piece.lowerBound)
    {
      return false
    }
    let bytes = block.text.utf8
    // A colon at the end of a line hands over to the quotation in the next.
    let (last, _) = bytes.scalar(before: bytes.count)
    let introduces =
      (last == 0xFF1A || last == 0x3A)
      && [0x201C, 0x300C, 0x22].contains(page.text.scalar(at: piece.lowerBound).value)
    return (introduces || !LineEnding.endsSentence(bytes, 0, bytes.count))
      && !LineOpening.isEnumerated(page.text, piece.lowerBound, piece.upperBound)
      && (isBold(leaf) || bytes.count > 60)
  }

  private static func isBold(_ leaf: HTMLPage.Leaf) -> Bool {
    leaf.boldCount * 10 >= leaf.count * 9
  }

  private static func block(_ text: TracedText, _ leaf: HTMLPage.Leaf, _ page: HTMLPage) -> Block {
    var block = Block(text: text)
    block.level = Int(leaf.level)
    block.isBold = isBold(leaf)
    block.isQuotation = leaf.traits.contains(.quotation)
    block.isListItem = leaf.traits.contains(.item)
    block.followsGap = true
    block.isShort = true
    block.width = text.utf8.count
    if let label = leaf.noteLabel {
      block.role = .note(mark: "[\(label)]")
      block.text = withoutBackLinks(text)
    } else if leaf.traits.contains(.caption) {
      block.role = .caption
    } else if leaf.linkCount * 10 >= leaf.count * 7, leaf.level == 0, !block.isListItem,
      !isLinkedSentence(text)
    {
      block.role = .dropped(.furniture)
    } else if leaf.traits.contains(.term), block.level == 0 {
      block.role = .heading
    } else if leaf.formulaCount * 10 >= leaf.count * 8, leaf.formulaCount > 0 {
      block.role = .formula
    } else if leaf.codeCount * 10 >= leaf.count * 8, isCode(text, leaf) {
      block.role = .code
    } else if block.isListItem, block.level == 0, text.utf8.count <= 160,
      !LineEnding.endsSentence(text.utf8, 0, text.utf8.count)
    {
      block.role = .list
    }
    block.isCertain = block.role != .body || (leaf.count > 100 && !block.isBold)
    return block
  }

  /// Whether text that keeps its spaces is a program: it is marked so, or signs of programs stand in it.
  private static func isCode(_ text: TracedText, _ leaf: HTMLPage.Leaf) -> Bool {
    if leaf.traits.contains([.code, .preformatted]) { return true }
    guard leaf.traits.contains(.preformatted) else { return false }
    let signs = text.utf8.count {
      [0x7B, 0x7D, 0x3B, 0x3D, 0x3C, 0x3E, 0x5F, 0x24, 0x5C].contains($0)
    }
    return signs * 40 > text.utf8.count
  }

  /// Whether words that are all a link are a sentence of the text, and no headline that leads elsewhere.
  private static func isLinkedSentence(_ text: TracedText) -> Bool {
    text.utf8.count >= 80 && LineEnding.endsSentence(text.utf8, 0, text.utf8.count)
  }

  /// A note without the links back to its marks: `^ a b`.
  private static func withoutBackLinks(_ text: TracedText) -> TracedText {
    let bytes = text.utf8
    var start = 0
    if bytes.has("↑", at: 0) {
      start = 3
    } else if bytes.first == 0x5E {
      start = 1
    } else {
      return text
    }
    if bytes.has(" Jump up to:", at: start) { start += 12 }
    while start + 2 < bytes.count, bytes[start] == 0x20, bytes[start + 2] == 0x20,
      bytes[start + 1] >= 0x61, bytes[start + 1] <= 0x7A
    {
      start += 2
    }
    return text[start..<bytes.count].trimmed()
  }

  /// What a leaf outside the article is: its title, a line that tells of it, or furniture.
  private static func outside(_ leaf: HTMLPage.Leaf, _ block: Block) -> Block.Role {
    if leaf.traits.contains(.hidden) { return .dropped(.furniture) }
    return block.isNote ? block.role : .dropped(.furniture)
  }
}
