/// Who wrote a page's article.
enum HTMLAuthor {
  /// The author in JSON-LD, else in the head, else of an element that is marked as one.
  static func author(_ head: HTMLMetadata, _ manuscript: Manuscript) -> String? {
    let site = head.value("og:site_name").map(bare)
    if let author = head.linked.author.flatMap(name) { return author }
    let named = head.value(
      "dc:creator", "dcterm:creator", "dc.creator", "author", "article:author",
      "og:article:author", "citation_author", "byl", "parsely-author", "sailthru.author")
    if let name = named.flatMap(name), bare(name) != site, isAuthor(name, manuscript) {
      return name
    }
    return shown(head, manuscript)
  }

  /// A Chinese page often names its editor in its head: the author is one that the page shows too, without that word.
  private static func isAuthor(_ name: String, _ manuscript: Manuscript) -> Bool {
    guard name.unicodeScalars.contains(where: { Scalars.isHan($0.value) }) else { return true }
    guard PersonName.chineseList(in: name) != nil || PersonName.isGroup(name) else { return false }
    let wanted = bare(name)
    for block in manuscript.blocks where block.text.utf8.count <= 400 {
      let text = bare(block.text.string)
      if text.contains(wanted) {
        return !["编辑", "責編", "责编", "編輯"].contains { text.contains($0) }
      }
    }
    return false
  }

  /// The name in an element that is marked as the author's, between the head of the page and the end of its text.
  private static func shown(_ head: HTMLMetadata, _ manuscript: Manuscript) -> String? {
    let text = manuscript.blocks.filter { !$0.isDropped }
    let end = text.last?.text.spans.last.map { $0.upperBound + 2000 } ?? manuscript.source.count
    let marks = head.marks.filter { $0.kind == .author && $0.range.lowerBound <= end }
    for isCertain in [true, false] {
      for mark in marks where mark.isCertain == isCertain && mark.range.count <= 200 {
        let words = String(decoding: manuscript.source[mark.range], as: UTF8.self)
        // The first line that is a name; a portrait's or a button's words may stand before it.
        for line in words.split(separator: "\n").prefix(3) {
          guard let name = name(String(line)) else { continue }
          if isCertain || PersonName.english(in: name) != nil
            || PersonName.chineseList(in: name) != nil
          {
            return name
          }
        }
      }
    }
    return nil
  }

  private static let before = [
    "by ", "by:", "par ", "von ", "por ", "written by ", "posted by ", "author:", "author ",
    "作者：", "作者:", "文／", "文/", "撰文", "記者", "记者", "by\u{A0}",
  ]

  /// The name in a by-line: `By Ann Fielding | 3 May 2024`; nil where it is no name.
  private static func name(_ byline: String) -> String? {
    var text = byline.split { $0.isWhitespace }.joined(separator: " ")
    for start in before where text.lowercased().hasPrefix(start) {
      text = String(text.dropFirst(start.count))
      break
    }
    if let end = text.firstIndex(where: { $0.isNumber || "|•/@".contains($0) }) {
      text = String(text[..<end])
    }
    if let words = text.split(separator: " on ").first { text = String(words) }
    text = trimmed(text)
    // A crowd is no author.
    if text.hasPrefix("Contributors to") { return nil }
    guard (2...80).contains(text.count), !text.lowercased().hasPrefix("http"),
      text.split(separator: " ").count <= 10, text.contains(where: \.isLetter),
      !labels.contains(text.lowercased())
    else { return nil }
    return PersonName.english(in: text) ?? text
  }

  /// Words in the place of a name that are none.
  private static let labels: Set<String> = [
    "author", "authors", "by", "por", "par", "von", "admin", "administrator", "editor", "staff",
    "unknown", "null",
    "none", "user", "follow", "share", "view all posts", "作者", "编辑", "記者", "记者",
  ]

  private static func trimmed(_ text: String) -> String {
    let marks: Set<Character> = [" ", ",", ":", "：", "-", "–", "—", "·", ";", "\u{3000}"]
    return String(
      text.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
  }

  private static func bare(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace && $0 != "\u{3000}" }
  }
}
