/// Takes the YAML front matter of a Markdown file, between two lines of three hyphens, as what the file says of itself.
///
/// Only plain keys are read: `title`, `author`, `source` or `publication`, `date`, `url`.
struct FrontMatter: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    let source = manuscript.source
    guard let first = manuscript.lines.first, isFence(first, source),
      let last = manuscript.lines.indices.dropFirst().prefix(200).first(where: {
        isFence(manuscript.lines[$0], source)
      })
    else { return }
    var found: [String: String] = [:]
    for index in 1..<last {
      let line = manuscript.lines[index]
      guard let colon = source[line.start..<line.end].firstIndex(of: 0x3A) else {
        // A line without a key says that this is no front matter, unless it continues a list or text.
        guard line.indent > 0 || source[line.start] == 0x2D else { return }
        continue
      }
      guard line.indent == 0 else { continue }
      let key = String(decoding: source[line.start..<colon], as: UTF8.self).lowercased()
      found[key] = unquoted(String(decoding: source[(colon + 1)..<line.end], as: UTF8.self))
    }
    manuscript.isMarkdown = true
    for index in 0...last { manuscript.lines[index].mark = .markup }
    func value(_ keys: String...) -> String? {
      keys.lazy.compactMap { found[$0] }.first { !$0.isEmpty }
    }
    manuscript.metadata = .init(
      title: value("title"), author: value("author", "authors", "byline", "creator"),
      publication: value("source", "publication", "publisher", "site", "sitename", "site_name"),
      date: value("date", "published", "publish_date", "pubdate").flatMap(DateText.isoDate(in:)),
      url: value("url", "link", "canonical", "permalink"))
  }

  private func isFence(_ line: Line, _ source: [UInt8]) -> Bool {
    line.end - line.start == 3 && line.indent == 0 && source.has("---", at: line.start)
  }

  private func unquoted(_ text: String) -> String {
    var text = Substring(text)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    if text.count >= 2, let first = text.first, first == text.last, first == "\"" || first == "'" {
      text = text.dropFirst().dropLast()
    }
    return String(text)
  }
}
