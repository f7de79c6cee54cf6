/// Which styles of a document are headings.
struct DocxStyles {
  /// Level by style: 1 for titles and first-level headings; 0 for by-lines and the like that are none.
  private(set) var levels: [String: Int] = [:]

  /// Reads `word/styles.xml`, as far as it is whole.
  init(_ bytes: [UInt8]) {
    guard var tokens = try? XMLTokenizer(bytes) else { return }
    var style: String?
    while let token = try? tokens.next() {
      switch token {
      case .start("style", let attributes): style = tokens.value("styleId", of: attributes)
      case .start("name", let attributes):
        if let style, let level = Self.level(ofName: tokens.value("val", of: attributes) ?? "") {
          levels[style] = level
        }
      case .start("outlineLvl", let attributes):
        if let style, let level = DocxText.outlineLevel(tokens.value("val", of: attributes)),
          levels[style] == nil
        {
          levels[style] = level
        }
      case .end("style"): style = nil
      default: break
      }
    }
  }

  /// The level that a style's name says: `Title`, `heading 2`, `标题 1`.
  static func level(ofName name: String) -> Int? {
    let lower = name.lowercased()
    if lower == "title" || lower == "标题" || lower == "標題" { return 1 }
    for start in ["heading ", "heading", "标题 ", "标题", "標題 "] where lower.hasPrefix(start) {
      if let level = Int(lower.dropFirst(start.count)), (1...9).contains(level) { return level }
    }
    return nil
  }
}
