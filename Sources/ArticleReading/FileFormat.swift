/// The formats of files, told by their content; the name decides only between Markdown and plain text, and for pages
/// without a head.
enum FileFormat {
  case pdf, zip, html, markdown, plainText
  /// Known to hold no text that is read here.
  case unreadable

  /// The format of bytes that need unpacking first; nil for text.
  static func packed(_ bytes: [UInt8]) -> FileFormat? {
    let head = Array(bytes.prefix(1024))
    for start in head.indices where head[start] == 0x25 {
      if head.has("%PDF-", at: start) { return .pdf }
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
    let unreadable: [[UInt8]] = [
      [0xD0, 0xCF, 0x11, 0xE0], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
      [0x47, 0x49, 0x46, 0x38], [0x1F, 0x8B], [0x7F, 0x45, 0x4C, 0x46],
      [0x7B, 0x5C, 0x72, 0x74, 0x66], [0x52, 0x61, 0x72, 0x21], [0x37, 0x7A, 0xBC, 0xAF],
    ]
    return unreadable.contains { bytes.starts(with: $0) } ? .unreadable : nil
  }

  /// The format of text.
  static func ofText(_ text: [UInt8], name: String) -> FileFormat {
    let lower = name.lowercased()
    let isNamedHTML = [".html", ".htm", ".xhtml", ".shtml"].contains { lower.hasSuffix($0) }
    let signs = signsOfHTML(text)
    if signs >= 3 || (isNamedHTML && signs > 0) { return .html }
    return lower.hasSuffix(".md") || lower.hasSuffix(".markdown") ? .markdown : .plainText
  }

  /// How much the first bytes look like a page: 3 where they begin as one, else the number of tags known by name.
  private static func signsOfHTML(_ text: [UInt8]) -> Int {
    let start = text.skipWhite(from: 0, to: text.count)
    let head = text[start..<min(text.count, start + 1 << 14)].map {
      $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0
    }
    for beginning: StaticString in ["<!doctype html", "<html", "<head", "<body", "<?xml"]
    where head.has(beginning, at: 0) {
      return 3
    }
    guard head.first == 0x3C else { return head.contains(0x3C) ? min(2, tags(head)) : 0 }
    return tags(head)
  }

  private static func tags(_ head: [UInt8]) -> Int {
    var count = 0
    for offset in head.indices where head[offset] == 0x3C {
      for tag: StaticString in [
        "<p>", "<p ", "<div", "<meta", "<title", "<br", "<span", "<h1", "<h2", "</p>", "</div>",
        "<a ", "<table", "<td", "<article",
      ]
      where head.has(tag, at: offset) {
        count += 1
        break
      }
      if count >= 8 { break }
    }
    return count
  }
}
