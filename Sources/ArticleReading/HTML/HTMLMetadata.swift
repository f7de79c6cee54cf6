import Foundation

/// What the head of a page says of it.
struct HTMLMetadata {
  /// By name or property in small letters, the first value of each.
  var values: [String: String] = [:]
  /// The text of `<title>`.
  var title: String?
  /// Elements that are marked as the author's name or as a date, in their order, readers' comments aside.
  var marks: [Mark] = []
  var canonical: String?
  /// What a block of JSON-LD says.
  var linked = Linked()

  /// An element that names the author or says when the page was published.
  struct Mark {
    enum Kind { case author, date }
    var kind: Kind
    /// Whether an attribute says so, and no class alone.
    var isCertain: Bool
    /// Where its words stand in the page's text.
    var range: Range<Int>
    /// What an attribute says instead of its words.
    var value: String?
  }

  /// The properties of an article in JSON-LD (schema.org) that are read.
  struct Linked {
    var headline: String?
    var author: String?
    var publisher: String?
    var published: String?
    var modified: String?
    var url: String?
    /// The text itself, which some pages show only by a script.
    var body: String?
  }

  /// The first value that one of the names has.
  func value(_ names: String...) -> String? {
    names.lazy.compactMap { values[$0] }.first { !$0.isEmpty }
  }

  /// Takes the article that a script of type `application/ld+json` describes.
  mutating func take(json bytes: ArraySlice<UInt8>) {
    // Some pages wrap it in a CDATA section.
    guard bytes.count < 2_000_000, let start = bytes.firstIndex(of: 0x7B),
      let end = bytes.lastIndex(of: 0x7D), start < end
    else { return }
    let before = bytes[..<start].lastIndex { $0 > 0x20 }
    // Not the bracket of `<![CDATA[`.
    let isList =
      before.map { bytes[$0] == 0x5B && ($0 == bytes.startIndex || bytes[$0 - 1] != 0x41) } ?? false
    let body = isList ? [0x5B] + bytes[start...end] + [0x5D] : Array(bytes[start...end])
    guard let object = try? JSONSerialization.jsonObject(with: Data(body)) else { return }
    var waiting: [Any] = [object]
    var seen = 0
    while let next = waiting.popLast(), seen < 200 {
      seen += 1
      if let list = next as? [Any] {
        waiting += list.reversed()
      } else if let item = next as? [String: Any] {
        if let graph = item["@graph"] { waiting.append(graph) }
        read(item)
      }
    }
  }

  private mutating func read(_ item: [String: Any]) {
    let types =
      (item["@type"] as? [Any])?.compactMap { $0 as? String } ?? [(item["@type"] as? String) ?? ""]
    guard
      types.contains(where: {
        $0.hasSuffix("Article") || $0.hasSuffix("Posting")
          || ["Report", "WebPage", "Review", "Recipe", "CreativeWork", "Book"].contains($0)
      })
    else { return }
    if let text = item["articleBody"] as? String, text.utf8.count > linked.body?.utf8.count ?? 0 {
      linked.body = text
    }
    linked.headline = linked.headline ?? item["headline"] as? String
    linked.author = linked.author ?? name(item["author"])
    linked.publisher = linked.publisher ?? name(item["publisher"])
    linked.published = linked.published ?? item["datePublished"] as? String
    linked.modified = linked.modified ?? item["dateModified"] as? String
    linked.url = linked.url ?? item["url"] as? String
  }

  private func name(_ value: Any?) -> String? {
    if let text = value as? String { return text.hasPrefix("http") || text.isEmpty ? nil : text }
    if let item = value as? [String: Any] { return name(item["name"]) }
    if let list = value as? [Any] {
      let names = list.compactMap { name($0) }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    return nil
  }
}
