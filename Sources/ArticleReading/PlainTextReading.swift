/// Reading plain text and Markdown.
enum PlainTextReading {
  /// The manuscript that text gives, in blocks.
  static func manuscript(_ text: [UInt8], isMarkdown: Bool) -> Manuscript {
    var manuscript = Manuscript(source: text)
    manuscript.isMarkdown = isMarkdown
    for pass in Restoration.ofLines { pass.apply(to: &manuscript) }
    return manuscript
  }
}
