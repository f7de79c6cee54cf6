/// Takes the front matter of a Markdown file as what the file says of itself: YAML between two lines of three hyphens,
/// TOML between two of three plus signs.
///
/// Only plain keys are read: `title`, `author`, `source` or `publication`, `date`, `url`.
struct FrontMatter: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    let source = manuscript.source
    guard let first = manuscript.lines.first, let fence = fence(first, source),
      let last = manuscript.lines.indices.dropFirst().prefix(200).first(where: {
        self.fence(manuscript.lines[$0], source) == fence
      })
    else { return }
    let separator: UInt8 = fence == 0x2B ? 0x3D : 0x3A
    var found: [String: String] = [:]
    for index in 1..<last {
      let line = manuscript.lines[index]
      guard let colon = source[line.start..<line.end].firstIndex(of: separator) else {
        // A line without a key says that this is no front matter, unless it continues a list or text.
        guard line.indent > 0 || [0x2D, 0x5B, 0x5D, 0x22, 0x23].contains(source[line.start]) else {
          return
        }
        continue
      }
      guard line.indent == 0 else { continue }
      let key = unquoted(String(decoding: source[line.start..<colon], as: UTF8.self)).lowercased()
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

  /// The sign that a fence is made of; nil for any other line.
  private func fence(_ line: Line, _ source: [UInt8]) -> UInt8? {
    guard line.end - line.start == 3, line.indent == 0,
      source.has("---", at: line.start) || source.has("+++", at: line.start)
    else { return nil }
    return source[line.start]
  }

  private func unquoted(_ text: String) -> String {
    var text = Substring(text)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    // A list of names in one line.
    if text.first == "[", text.last == "]" {
      return text.dropFirst().dropLast().split(separator: ",").map { unquoted(String($0)) }
        .joined(separator: ", ")
    }
    if text.count >= 2, let first = text.first, first == text.last, first == "\"" || first == "'" {
      text = text.dropFirst().dropLast()
    }
    return String(text)
  }
}
