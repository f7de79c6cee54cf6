/// A Word document of an article: a ZIP archive whose members are stored, not packed.
enum SampleDocument {
  static func docx(of sample: SampleArticle) -> [UInt8] {
    let paragraphs =
      [("Title", sample.title), ("", sample.byline)]
      + sample.parts.map { $0.hasPrefix("# ") ? ("Heading2", String($0.dropFirst(2))) : ("", $0) }
    let body = paragraphs.map { style, text in
      let half = text.index(text.startIndex, offsetBy: text.count / 2)
      let properties = style.isEmpty ? "" : "<w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>"
      return "<w:p>\(properties)\(run(text[..<half]))\(run(text[half...]))</w:p>"
    }.joined()
    return zip([("word/document.xml", document(body))])
  }

  /// The XML of a document with this body.
  static func document(_ body: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)</w:body></w:document>"
  }

  private static func run(_ text: Substring) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text.replacing("&", with: "&amp;"))</w:t></w:r>"
  }

  /// A ZIP archive of texts.
  static func zip(_ members: [(name: String, text: String)]) -> [UInt8] {
    zip(members.map { ($0.name, Array($0.text.utf8)) })
  }

  /// A ZIP archive of bytes; checksums are left 0, for nobody here looks at them.
  static func zip(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let name = Array(member.name.utf8)
      let content = member.bytes
      let offset = bytes.count
      let common =
        number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(0, 4)
        + number(content.count, 4) + number(content.count, 4) + number(name.count, 2) + number(0, 2)
      bytes += number(0x0403_4B50, 4) + common + name + content
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2)
        + number(0, 4) + number(offset, 4) + name
    }
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(members.count, 2) + number(members.count, 2)
      + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
    return bytes + directory + end
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
