/// What a page says of its article: in its head, in its first heading, and in the lines around the title.
enum HTMLFacts {
  /// Sets title, author, publication, date and address, and gives the blocks that say them their roles.
  static func apply(_ head: HTMLMetadata, to manuscript: inout Manuscript) {
    let title = title(head, &manuscript)
    manuscript.metadata.title = title
    manuscript.metadata.url = head.canonical ?? head.value("og:url") ?? head.linked.url
    manuscript.metadata.publication =
      head.value(
        "og:site_name", "contentsource", "source", "sitename", "citation_journal_title",
        "dc.publisher", "publisher")
      ?? siteName(head.title, title) ?? head.linked.publisher
    manuscript.metadata.date = date(head)
    manuscript.metadata.author = author(head, manuscript)
    takeLinesAroundTitle(&manuscript)
  }

  // MARK: Title

  private static func title(_ head: HTMLMetadata, _ manuscript: inout Manuscript) -> String? {
    let named = [
      head.value("og:title", "twitter:title", "articletitle", "citation_title", "dc.title"),
      head.linked.headline, head.title,
    ]
    .compactMap { $0.map(tidy) }.filter { !$0.isEmpty }
    let bares = named.map { bareBytes(Array($0.utf8)) }
    // The block that the head names: a first-level heading, else another short one before any long paragraph.
    var found: Int?
    for index in manuscript.blocks.indices.prefix(4000) {
      let block = manuscript.blocks[index]
      guard block.text.utf8.count <= 400, !block.isNote else { continue }
      let text = bareBytes(block.text.utf8)
      guard text.count >= 2, bares.contains(where: { names($0, text, block) }) else { continue }
      if block.level == 1 {
        found = index
        break
      }
      let isInside = !block.isDropped
      if found == nil, isInside || block.level > 0, text.count >= 8 { found = index }
    }
    if found == nil {
      // Outside the article's element only the very title will do, the nearest one before the text.
      let whole = named.map { bareBytes(Array(cutSite($0).utf8)) }
      let body = manuscript.blocks.firstIndex { !$0.isDropped && $0.text.utf8.count > 100 }
      found = manuscript.blocks[..<(body ?? 0)].suffix(40).lastIndex {
        whole.contains(bareBytes($0.text.utf8)) && $0.text.utf8.count >= 8
      }
    }
    if found == nil {
      let first = manuscript.blocks.indices.filter {
        manuscript.blocks[$0].level == 1 && manuscript.blocks[$0].text.utf8.count > 6
      }
      if first.count == 1 { found = first[0] }
    }
    guard let found else { return named.first.map { cutSite($0) } }
    manuscript.blocks[found].role = .heading
    manuscript.blocks[found].level = 1
    manuscript.blocks[found].isCertain = true
    // What stands before the title inside the article is no part of it.
    for index in manuscript.blocks.indices {
      if index < found, !manuscript.blocks[index].isNote,
        manuscript.blocks[index].role != .dropped(.furniture)
      {
        manuscript.blocks[index].role = .dropped(.furniture)
      }
      if index != found, manuscript.blocks[index].level == 1 { manuscript.blocks[index].level = 2 }
    }
    return manuscript.blocks[found].text.string
  }

  /// Whether what the head calls the article names a block's words: it has them, or they begin with it.
  private static func names(_ title: [UInt8], _ text: [UInt8], _ block: Block) -> Bool {
    if text.count > title.count { return title.count > 16 && text.starts(with: title) }
    guard let first = text.first, text.count * 3 >= title.count || block.level == 1 else {
      return false
    }
    for start in 0...(title.count - text.count) where title[start] == first {
      if text.indices.allSatisfy({ title[start + $0] == text[$0] }) { return true }
    }
    return false
  }

  /// Words without white space.
  private static func bareBytes(_ bytes: [UInt8]) -> [UInt8] {
    var bare: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let (value, count) = bytes.scalar(at: offset)
      if !Scalars.isWhite(value) { bare.append(contentsOf: bytes[offset..<(offset + count)]) }
      offset += count
    }
    return bare
  }

  private static func bare(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "\u{3000}" }
  }

  private static func tidy(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  private static let separators = ["_", " - ", " – ", " — ", " | ", "|", "｜", " · ", "-"]

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
  private static func siteName(_ pageTitle: String?, _ title: String?) -> String? {
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

  // MARK: Author and date

  private static func date(_ head: HTMLMetadata) -> String? {
    let named = head.value(
      "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate",
      "publish-date", "publish_date", "date", "dc.date", "dc.date.issued",
      "citation_publication_date", "citation_date", "firstpublishedtime", "parsely-pub-date",
      "sailthru.date", "weibo: article:create_at", "publishtime", "bt:pubdate")
    let published = (named ?? head.linked.published).flatMap(DateText.isoDate(in:))
    guard let modified = head.linked.modified.flatMap(DateText.isoDate(in:)) else {
      return published ?? head.times.lazy.compactMap(DateText.isoDate(in:)).first
    }
    // A page that has been rewritten for years is of its last edit.
    guard let first = published, let begun = Int(first.prefix(4)),
      let ended = Int(modified.prefix(4)), ended - begun >= 5
    else {
      return published ?? modified
    }
    return modified
  }

  /// The author in JSON-LD, or the one in a `<meta>` that the page shows too: many name its editor there.
  private static func author(_ head: HTMLMetadata, _ manuscript: Manuscript) -> String? {
    if let author = head.linked.author,
      PersonName.english(in: author) != nil || PersonName.chineseList(in: author) != nil
        || author.contains(",")
    {
      return author
    }
    guard
      let named = head.value(
        "author", "article:author", "og:article:author", "citation_author", "dc.creator", "byl",
        "parsely-author",
        "sailthru.author"
      ).map(tidy),
      !named.hasPrefix("http")
    else { return nil }
    let name = named.lowercased().hasPrefix("by ") ? String(named.dropFirst(3)) : named
    guard PersonName.english(in: name) != nil || PersonName.chineseList(in: name) != nil else {
      return nil
    }
    let wanted = bare(name)
    for block in manuscript.blocks where block.text.utf8.count <= 400 {
      let text = bare(block.text.string)
      if text.contains(wanted) {
        return ["编辑", "責編", "责编", "編輯"].contains { text.contains($0) } ? nil : name
      }
    }
    return nil
  }

  /// Reads the lines right before and behind the title that say who wrote it, where and when.
  private static func takeLinesAroundTitle(_ manuscript: inout Manuscript) {
    guard let title = manuscript.blocks.firstIndex(where: { $0.level == 1 && !$0.isDropped }) else {
      return
    }
    let range = max(0, title - 6)..<min(manuscript.blocks.count, title + 12)
    for index in range where index != title {
      let block = manuscript.blocks[index]
      guard block.text.utf8.count <= 300, !block.isNote else { continue }
      if index > title, !block.isDropped, block.text.utf8.count > 150 { break }
      let text = block.text.string
      if manuscript.metadata.date == nil, let date = DateText.isoDate(in: text), date.count == 10,
        date.first != "-",
        text.count <= 80
      {
        manuscript.metadata.date = date
      }
      for part in parts(text) {
        guard let credit = Credit(part, followsTitle: false) else { continue }
        switch credit {
        case .author(let name) where manuscript.metadata.author == nil:
          manuscript.metadata.author = name
        case .origin(let publication?, _): manuscript.metadata.publication = publication
        case .imprint(let imprint):
          manuscript.metadata.author = manuscript.metadata.author ?? imprint.author
          manuscript.metadata.publication = imprint.publication ?? manuscript.metadata.publication
        default: break
        }
      }
      if manuscript.metadata.author == nil, index > title, index <= title + 3,
        let name = signature(text)
      {
        manuscript.metadata.author = name
        if !block.isDropped { manuscript.blocks[index].role = .byline }
      }
      if index > title, !block.isDropped, isLabels(text) {
        manuscript.blocks[index].role = .dropped(.furniture)
      }
    }
  }

  /// The name that is all of a line under the title: `高文`, `…课题组`, `Remarks by Jane Doe`.
  private static func signature(_ text: String) -> String? {
    guard text.count <= 60 else { return nil }
    if let names = PersonName.chineseList(in: text), names.count <= 16 { return names }
    if PersonName.isGroup(text) { return text }
    for start in ["Remarks by ", "Speech by ", "Statement by ", "Address by ", "Written by "]
    where text.hasPrefix(start) {
      let words = text.dropFirst(start.count).split(separator: " ")
      let titles: Set<String> = [
        "president", "vice", "prime", "minister", "secretary", "governor", "chair", "chairman",
        "senator", "dr.", "mr.", "ms.", "mrs.", "the", "hon.", "first", "lady", "ambassador",
      ]
      let name = words.drop { titles.contains($0.lowercased()) }.joined(separator: " ")
      return PersonName.english(in: name)
    }
    return nil
  }

  /// `2025-02-24 08:00 来源：人民日报 作者：高文` in its parts.
  private static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    for word in text.split(whereSeparator: {
      $0.isWhitespace || $0 == "|" || $0 == "｜" || $0 == "\u{3000}"
    }) {
      let isLabelled = word.contains("：") || word.contains(":")
      if isLabelled || parts.isEmpty {
        parts.append(String(word))
      } else {
        parts[parts.count - 1] += " " + word
      }
    }
    return parts.count > 1 ? parts + [text] : [text]
  }

  private static func isLabels(_ text: String) -> Bool {
    guard text.count <= 100, !text.hasSuffix("。"), !text.hasSuffix(".") else { return false }
    return ["来源：", "來源：", "作者：", "字号", "字体", "责任编辑", "发布时间", "发表时间", "浏览", "阅读："].contains {
      text.contains($0)
    }
      || (DateText.isoDate(in: text) != nil && text.count <= 40 && text.contains(":"))
  }
}
