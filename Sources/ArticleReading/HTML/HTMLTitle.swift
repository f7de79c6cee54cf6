/// Finds the title of a page's article: what the head calls it, and the block that shows it.
enum HTMLTitle {
  /// Makes the block that shows the title a heading of the first level, and leaves out the lines before it.
  ///
  /// - Returns: The title; nil where the page has none.
  static func take(_ head: HTMLMetadata, _ manuscript: inout Manuscript) -> String? {
    let site = head.value("og:site_name", "application-name").map(bare)
    // What stands behind the text too is the site's name.
    let last = manuscript.blocks.lastIndex { !$0.isDropped && isParagraph($0) } ?? 0
    let behind = Set(
      manuscript.blocks.dropFirst(last + 1).suffix(60).filter { $0.text.utf8.count <= 60 }
        .map { bare($0.text.string) })
    let named = names(head).filter {
      bare($0) != site && !(behind.contains(bare($0)) && $0 == head.title.map(tidy))
    }
    guard let found = block(named, site, manuscript) else {
      // Another heading of the first level is no title then.
      for index in manuscript.blocks.indices where manuscript.blocks[index].level == 1 {
        manuscript.blocks[index].level = 2
      }
      return named.first.map(cutSite)
    }
    manuscript.blocks[found].role = .heading
    manuscript.blocks[found].level = 1
    manuscript.blocks[found].isCertain = true
    for index in manuscript.blocks.indices {
      let block = manuscript.blocks[index]
      // Lines before the title inside the article are no part of it; a paragraph is.
      if index < found, !block.isNote, !block.isDropped, !isParagraph(block) {
        manuscript.blocks[index].role = .dropped(.furniture)
      }
      if index != found, block.level == 1 { manuscript.blocks[index].level = 2 }
    }
    let shown = manuscript.blocks[found].text.string
    // A heading that only holds a part of the name is shown, but the name is whole.
    guard let first = named.first, bare(first).count > bare(shown).count * 2 else { return shown }
    return cutSite(first)
  }

  private static func names(_ head: HTMLMetadata) -> [String] {
    let all: [String?] = [
      head.linked.headline,
      head.value(
        "dc:title", "dcterm:title", "dc.title", "og:title", "weibo:article:title",
        "weibo:webpage:title", "articletitle", "citation_title", "title", "twitter:title",
        "parsely-title"),
      head.title,
    ]
    return all.compactMap { $0.map(tidy) }.filter { !$0.isEmpty }
  }

  private static func isParagraph(_ block: Block) -> Bool {
    block.role == .body && block.text.utf8.count >= 60
      && LineEnding.endsSentence(block.text.utf8, 0, block.text.utf8.count)
  }

  /// The block that shows the title: the one with most of the name, before the end of the text; where the head names
  /// nothing the only heading of the first level.
  private static func block(_ named: [String], _ site: String?, _ manuscript: Manuscript) -> Int? {
    let bares = named.map { bareBytes(Array($0.utf8)) }
    let siteBytes = site.map { Array($0.utf8) }
    let blocks = manuscript.blocks
    let first = blocks.firstIndex { !$0.isDropped && isParagraph($0) } ?? 0
    let last = blocks.lastIndex { !$0.isDropped && isParagraph($0) } ?? blocks.count - 1
    var best: (index: Int, score: Double)?
    for index in blocks.indices.prefix(4000) where index <= max(last, 0) {
      let block = blocks[index]
      guard block.text.utf8.count <= 400, !block.isNote else { continue }
      // Outside the article only the lines right before the text are looked at.
      if block.isDropped, block.level == 0, index + 40 < first || index > first { continue }
      let text = bareBytes(block.text.utf8)
      guard text.count >= 2, text != siteBytes else { continue }
      var score = 0.0
      for (rank, title) in bares.enumerated() {
        guard let part = part(of: title, in: text) else { continue }
        score = max(score, part - Double(rank) * 0.02)
      }
      guard score > (block.level == 1 ? 0.3 : block.level > 0 && !block.isDropped ? 0.4 : 0.6)
      else { continue }
      if block.level == 1 { score += 0.1 } else if block.level > 0 { score += 0.05 }
      if !block.isDropped { score += 0.05 }
      if score > best?.score ?? 0 { best = (index, score) }
    }
    if let best { return best.index }
    guard named.isEmpty else { return nil }
    let headings = blocks.indices.filter {
      blocks[$0].level == 1 && blocks[$0].text.utf8.count > 6
    }
    if headings.count == 1 { return headings[0] }
    return blocks.indices.first {
      $0 < first && blocks[$0].level > 0 && !blocks[$0].isDropped
        && blocks[$0].text.utf8.count > 6
    }
  }

  /// How much of a title a text shows, 0…1; nil where it shows other words.
  private static func part(of title: [UInt8], in text: [UInt8]) -> Double? {
    guard !title.isEmpty, !text.isEmpty else { return nil }
    if text.count > title.count {
      return title.count > 16 && text.starts(with: title)
        ? Double(title.count) / Double(text.count) : nil
    }
    for start in 0...(title.count - text.count) where title[start] == text[0] {
      if text.indices.allSatisfy({ title[start + $0] == text[$0] }) {
        return Double(text.count) / Double(title.count)
      }
    }
    return nil
  }

  /// Words without white space, capitals small.
  private static func bareBytes(_ bytes: [UInt8]) -> [UInt8] {
    var bare: [UInt8] = []
    bare.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let (value, count) = bytes.scalar(at: offset)
      if value >= 0x41, value <= 0x5A {
        bare.append(UInt8(value) | 0x20)
      } else if !Scalars.isWhite(value) {
        bare.append(contentsOf: bytes[offset..<(offset + count)])
      }
      offset += count
    }
    return bare
  }

  private static func bare(_ text: String) -> String {
    String(decoding: bareBytes(Array(text.utf8)), as: UTF8.self)
  }

  private static func tidy(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  private static let separators = ["_", " - ", " – ", " — ", " | ", "|", "｜", " · ", " » ", "-"]

  /// A title without the names of sections and site behind it.
  private static func cutSite(_ title: String) -> String {
    for separator in separators.dropLast() where title.contains(separator) {
      if let head = title.split(separator: separator).first, head.count >= 4 {
        return tidy(String(head))
      }
    }
    return title
  }

  /// The site's name behind the last separator in the page's title.
  static func siteName(_ pageTitle: String?, _ title: String?) -> String? {
    guard let pageTitle = pageTitle.map(tidy), let title, bare(pageTitle) != bare(title) else {
      return nil
    }
    for separator in separators where pageTitle.contains(separator) {
      guard let last = pageTitle.split(separator: separator).last else { continue }
      let name = tidy(String(last))
      if (2...30).contains(name.count), !bare(title).contains(bare(name)) { return name }
    }
    return nil
  }
}
