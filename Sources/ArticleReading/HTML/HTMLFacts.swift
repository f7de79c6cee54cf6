/// What a page says of its article: in its head, in its first heading, and in the lines around the title.
enum HTMLFacts {
  /// Sets title, author, publication, date and address, and gives the blocks that say them their roles.
  static func apply(_ head: HTMLMetadata, to manuscript: inout Manuscript) {
    let title = HTMLTitle.take(head, &manuscript)
    manuscript.metadata.title = title
    manuscript.metadata.url = head.canonical ?? head.value("og:url") ?? head.linked.url
    manuscript.metadata.publication =
      head.value(
        "og:site_name", "contentsource", "source", "sitename", "citation_journal_title",
        "dc.publisher", "publisher")
      ?? HTMLTitle.siteName(head.title, title) ?? head.linked.publisher
    manuscript.metadata.date = HTMLDate.published(head, manuscript)
    manuscript.metadata.author = HTMLAuthor.author(head, manuscript)
    takeLinesAroundTitle(&manuscript)
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
