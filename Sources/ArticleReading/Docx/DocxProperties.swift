/// The properties of a document: its title, and nothing that the program writes by itself.
///
/// `dc:creator` is the account of whoever saved the file, often not the author, and the dates are those of saving: both
/// are left unknown.
enum DocxProperties {
  /// Reads `docProps/core.xml`, as far as it is whole.
  static func metadata(_ bytes: [UInt8]) -> Manuscript.Metadata {
    var title: [UInt8] = []
    var isTitle = false
    if var tokens = try? XMLTokenizer(bytes) {
      while let token = try? tokens.next() {
        switch token {
        case .start(let name, _): isTitle = name == "title"
        case .end: isTitle = false
        case .text(let text): if isTitle { title += tokens.text(text) }
        }
      }
    }
    let text = String(decoding: title, as: UTF8.self).split { $0.isWhitespace }
      .joined(separator: " ")
    return Manuscript.Metadata(title: text.isEmpty ? nil : text)
  }
}
