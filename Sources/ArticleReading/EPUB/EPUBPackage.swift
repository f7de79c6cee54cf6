/// What a book's package says: its title, author and date, and its chapters in the order in which they are read.
struct EPUBPackage {
  private(set) var metadata = Manuscript.Metadata()
  /// Names of the chapters in the archive.
  private(set) var chapters: [String] = []

  /// Reads a package document.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - folder: The folder that it stands in, with a slash behind it, or empty.
  /// - Throws: ``ReadingError/damaged(_:)``.
  init(_ bytes: [UInt8], folder: String) throws {
    var tokens = try XMLTokenizer(bytes)
    var items: [String: String] = [:]
    var isOpen: String?
    var words: [UInt8] = []
    while let token = try tokens.next() {
      switch token {
      case .start("item", let attributes):
        // The list of contents is no chapter.
        guard let id = tokens.value("id", of: attributes),
          let address = tokens.value("href", of: attributes),
          tokens.value("properties", of: attributes)?.split(separator: " ").contains("nav") != true
        else { continue }
        items[id] = folder + Self.decoded(address)
      case .start("itemref", let attributes):
        if let item = tokens.value("idref", of: attributes).flatMap({ items[$0] }) {
          chapters.append(item)
        }
      case .start(let name, _):
        isOpen = name
        words = []
      case .text(let text): if isOpen != nil { words += tokens.text(text) }
      case .end(let name):
        if name == isOpen { take(name, String(decoding: words, as: UTF8.self)) }
        isOpen = nil
      }
    }
  }

  private mutating func take(_ name: String, _ text: String) {
    let text = text.split { $0.isWhitespace }.joined(separator: " ")
    guard !text.isEmpty else { return }
    switch name {
    case "title": metadata.title = metadata.title ?? text
    case "creator": metadata.author = metadata.author.map { $0 + ", " + text } ?? text
    case "publisher": metadata.publication = metadata.publication ?? text
    case "date": metadata.date = metadata.date ?? DateText.isoDate(in: text)
    default: break
    }
  }

  /// An address with its `%20` as the characters that they stand for.
  private static func decoded(_ address: String) -> String {
    let bytes = Array(address.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count,
        let byte = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
