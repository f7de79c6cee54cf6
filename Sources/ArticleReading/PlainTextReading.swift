/// Reading plain text and Markdown.
enum PlainTextReading {
  static func read(_ bytes: [UInt8], isMarkdown: Bool) throws -> Reading {
    var manuscript = Manuscript(source: bytes)
    manuscript.isMarkdown = isMarkdown
    for pass in Restoration.ofLines { pass.apply(to: &manuscript) }
    for pass in Restoration.ofBlocks { pass.apply(to: &manuscript) }
    let (articles, dropped) = ArticleAssembler.assemble(manuscript)
    return Reading(encoding: "UTF-8", articles: articles, dropped: dropped)
  }
}
