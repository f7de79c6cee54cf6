/// Drops what surrounds articles: labels, banners, editors, buttons, subscription lines.
struct Furniture: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    let short = manuscript.blocks.indices.filter { isShortLine(manuscript.blocks[$0]) }
    let keys = short.map { index in
      LineKeys.key(
        manuscript.blocks[index].text.utf8, 0..<manuscript.blocks[index].text.utf8.count)
    }
    let repeated = LineKeys.repeated(keys, atLeast: 3)
    for (index, key) in zip(short, keys)
    where repeated.contains(key)
      || FurnitureText.isFurniture(
        manuscript.blocks[index].text.utf8, isMarkedHeading: manuscript.blocks[index].level > 0)
    {
      manuscript.blocks[index].role = .dropped(.furniture)
    }
    if !manuscript.hasCertainParagraphs {
      dropMenu(&manuscript)
      dropBanners(&manuscript)
    }
    dropBeforeTrail(&manuscript)
    dropSurroundings(&manuscript)
  }

  private func isShortLine(_ block: Block) -> Bool {
    let bytes = block.text.utf8
    guard bytes.count <= 400, bytes.count <= 60 || !LineEnding.endsSentence(bytes, 0, bytes.count)
    else {
      return false
    }
    switch block.role {
    case .body, .heading: return block.credit == nil
    default: return false
    }
  }

  /// Two lines of one or two words or more behind a button, before any text, are the rest of a menu.
  private func dropMenu(_ manuscript: inout Manuscript) {
    guard !manuscript.isChinese,
      let button = manuscript.blocks.prefix(12).firstIndex(where: {
        $0.role == .dropped(.furniture) && $0.text.utf8.count <= 24
          && FurnitureText.isFurniture($0.text.utf8)
      })
    else { return }
    let menu = manuscript.blocks[(button + 1)...].prefix(16).prefix {
      $0.isDropped
        || $0.level == 0 && $0.text.utf8.count <= 20 && isShortLine($0)
          && $0.text.utf8.count(where: { $0 == 0x20 }) <= 1
    }
    guard menu.count(where: { !$0.isDropped }) >= 2 else { return }
    for index in menu.indices where !manuscript.blocks[index].isDropped {
      manuscript.blocks[index].role = .dropped(.furniture)
    }
  }

  /// What stands before the way to the page, `首页 > 新闻 > 正文`, is the site's.
  private func dropBeforeTrail(_ manuscript: inout Manuscript) {
    guard
      let trail = manuscript.blocks.prefix(40).lastIndex(where: {
        $0.isDropped && $0.text.utf8.count <= 200 && FurnitureText.isTrail($0.text.utf8)
      })
    else { return }
    for index in 0..<trail where isShortLine(manuscript.blocks[index]) {
      manuscript.blocks[index].role = .dropped(.furniture)
    }
  }

  /// A lower heading right before a higher one is a banner over it: a column's or a section's name.
  private func dropBanners(_ manuscript: inout Manuscript) {
    var before: Int?
    for index in manuscript.blocks.indices where !manuscript.blocks[index].isDropped {
      let level = manuscript.blocks[index].level
      if let before, level == 1, manuscript.blocks[before].level > 1 {
        manuscript.blocks[before].role = .dropped(.furniture)
      }
      before = index
    }
  }

  /// Lines without a sentence before the first paragraph and behind the last one belong to no article, titles and
  /// by-lines aside.
  private func dropSurroundings(_ manuscript: inout Manuscript) {
    guard let first = manuscript.blocks.firstIndex(where: isParagraph),
      let last = manuscript.blocks.lastIndex(where: isParagraph)
    else { return }
    let lastCredit = manuscript.blocks[last...].lastIndex { $0.role == .byline } ?? last
    let ending = manuscript.blocks[last].text.utf8
    let isBroken = manuscript.isChinese && !LineEnding.endsSentence(ending, 0, ending.count)
    // Markup that ends in a list of many lines has no furniture there.
    let isList =
      manuscript.hasCertainParagraphs
      && manuscript.blocks[(last + 1)...].count(where: { !$0.isDropped && $0.role == .body }) > 5
    for index in manuscript.blocks.indices where index > last && !isList {
      let block = manuscript.blocks[index]
      if manuscript.hasCertainParagraphs, block.isListItem || block.level > 0 { continue }
      // A gap cut the last words off the last sentence.
      if isBroken, index == last + 1, block.role == .body, hasWideStop(block.text.utf8) { continue }
      guard !block.isDropped, !block.isNote, !block.isQuotation, block.role != .table else {
        continue
      }
      // A title behind the text stands before a by-line.
      if block.role == .heading, index < lastCredit, followedByAuthor(index, manuscript) {
        continue
      }
      if block.role == .byline, block.credit != nil || block.isQuotation { continue }
      manuscript.blocks[index].role = .dropped(.furniture)
    }
    var title = manuscript.blocks[..<first].firstIndex { $0.role == .heading }
    if let masthead = title, manuscript.isMasthead(masthead) {
      title = manuscript.blocks[..<first].dropFirst(masthead + 1).firstIndex { $0.role == .heading }
    }
    let firstHeading = title
    if let banner = title, let under = titleUnder(banner, manuscript) { title = under }
    for index in manuscript.blocks.indices where index < first {
      let block = manuscript.blocks[index]
      guard block.role == .body || block.role == .heading, block.credit == nil, block.level == 0,
        !LineEnding.endsWithSource(block.text.utf8)
      else { continue }
      let isBanner = title.map { index < $0 } == true && title != firstHeading
      if index == title
        || (!isBanner && block.role == .heading && !hasAuthorBehind(index, first, manuscript))
      {
        continue
      }
      if block.role == .body, !manuscript.isChinese { continue }
      manuscript.blocks[index].role = .dropped(.furniture)
    }
  }

  /// The title right under the name of a paper or column, where it is the one that has the author; nil elsewhere.
  private func titleUnder(_ banner: Int, _ manuscript: Manuscript) -> Int? {
    let name = manuscript.blocks[banner].text.utf8
    guard manuscript.isChinese, manuscript.blocks[banner].level == 0, name.count <= 90,
      let under = manuscript.blocks[(banner + 1)...].prefix(6).firstIndex(where: {
        !$0.isDropped && $0.role != .byline
      }), manuscript.blocks[under].role == .heading, manuscript.blocks[under].level == 0,
      name.count < manuscript.blocks[under].text.utf8.count,
      !manuscript.blocks[under].text.utf8.has("——", at: 0)
    else { return nil }
    // The head of an official paper: 某某市人民政府文件, over 关于…的通知.
    if manuscript.blocks[banner].text.string.hasSuffix("文件"),
      manuscript.blocks[under].text.string.contains("关于")
    {
      return under
    }
    guard name.count <= 24, followedByAuthor(under, manuscript) else { return nil }
    // 刊 报 報 网 網 社 版 台 坛
    let ends: Set<UInt32> = [
      0x520A, 0x62A5, 0x5831, 0x7F51, 0x7DB2, 0x793E, 0x7248, 0x53F0, 0x575B,
    ]
    return name.count <= 15 || ends.contains(name.scalar(before: name.count).value) ? under : nil
  }

  /// Whether a block is a sentence at least, or part of one that was broken.
  private func isParagraph(_ block: Block) -> Bool {
    guard block.role == .body, block.credit == nil || block.text.utf8.count > 200 else {
      return false
    }
    let bytes = block.text.utf8
    return LineEnding.endsSentence(bytes, 0, bytes.count) && bytes.count >= 24
      || bytes.count > 240 || (!block.isShort && bytes.count > 60)
      || (bytes.count > 60 && hasWideStop(bytes))
      || (bytes.count > 100 && block.isCertain && hasStop(bytes))
  }

  /// Whether a full stop with a space behind it stands somewhere.
  private func hasStop(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropLast().contains { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x20 }
  }

  /// Whether a full stop of Chinese stands somewhere.
  private func hasWideStop(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset + 2 < bytes.count {
      if bytes[offset] == 0xE3, bytes.has("。", at: offset) { return true }
      offset += 1
    }
    return false
  }

  private func followedByAuthor(_ index: Int, _ manuscript: Manuscript) -> Bool {
    let next = manuscript.blocks[(index + 1)...].first { !$0.isDropped }
    if case .author = next?.credit { return true }
    if case .imprint(let imprint) = next?.credit { return imprint.author != nil }
    return false
  }

  private func hasAuthorBehind(_ index: Int, _ first: Int, _ manuscript: Manuscript) -> Bool {
    manuscript.blocks[index..<first].contains {
      if case .author = $0.credit { return true }
      if case .imprint(let imprint) = $0.credit { return imprint.author != nil }
      return false
    }
  }
}
