/// Which styles of a document are headings.
struct DocxStyles {
  /// Level by style: 1 for titles and first-level headings; 0 for by-lines and the like that are none.
  private(set) var levels: [String: Int] = [:]

  /// Reads `word/styles.xml`.
  init(_ bytes: [UInt8]) {
    var levels: [String: Int] = [:]
    var style: String?
    _ = XMLEvents.walk(
      bytes,
      onStart: { name, attributes in
        switch name {
        case "style": style = attributes["styleId"]
        case "name":
          if let style, let level = Self.level(ofName: attributes["val"] ?? "") {
            levels[style] = level
          }
        case "outlineLvl":
          if let style, let level = attributes["val"].flatMap({ Int($0) }), level < 9,
            levels[style] == nil
          {
            levels[style] = level + 1
          }
        default: break
        }
      },
      onEnd: { if $0 == "style" { style = nil } }, onText: { _ in })
    self.levels = levels
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
