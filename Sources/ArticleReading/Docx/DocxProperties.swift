/// The properties of a document: its title, and nothing that the program writes by itself.
///
/// `dc:creator` is the account of whoever saved the file, often not the author, and the dates are those of saving: both
/// are left unknown.
enum DocxProperties {
  /// Reads `docProps/core.xml`.
  static func metadata(_ bytes: [UInt8]) -> Manuscript.Metadata {
    let title = Box()
    _ = XMLEvents.walk(
      bytes,
      onStart: { name, _ in title.isOpen = name == "title" },
      onEnd: { _ in title.isOpen = false },
      onText: { if title.isOpen { title.text += $0 } })
    let text = title.text.split { $0.isWhitespace }.joined(separator: " ")
    return Manuscript.Metadata(title: text.isEmpty ? nil : text)
  }

  private final class Box {
    // A class, because closures that outlive a call fill it.
    var text = ""
    var isOpen = false
  }
}
