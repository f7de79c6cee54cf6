/// A step of restoration: text with its places in, text with its places out.
protocol RestorationPass: Sendable {
  /// Restores what the pass is for, and leaves everything else as it is.
  ///
  /// - Complexity: Linear in the text.
  func apply(to manuscript: inout Manuscript)
}

/// The order in which a text is restored.
enum Restoration {
  /// From lines to blocks; only for text that comes as lines.
  static let ofLines: [any RestorationPass] = [
    LineScanning(), LineNumbers(), FrontMatter(), MemoHeads(), MarkdownStructure(),
    DisplayFormulas(), DoubleSpacing(),
    PrintedPages(),
    SideBySideColumns(), SpacedTables(), FootnoteLines(), NumberedNotes(), RepeatedLines(),
    LineUnwrapping(),
  ]

  /// From pages, laid out as they are printed, to blocks.
  static let ofPages: [any RestorationPass] = [
    LineScanning(), RunningHeads(), FootnoteLines(), NumberedNotes(), LineUnwrapping(),
  ]

  /// From blocks to articles; for every text.
  static let ofBlocks: [any RestorationPass] = [
    MarkdownSpans(), WikiMarks(), QuotedBlocks(), JumpLines(), GluedParagraphs(), DoubledWords(),
    RepeatedPassages(), InterleavedColumns(),
    Datelines(), Bylines(), RunInHeads(), Captions(), Headings(), WrappedHeadings(),
    HeadingSpaces(), ContentsLists(), BackMatter(), Furniture(), ArticleDivision(),
    AuthorBiographies(), BrokenParagraphs(), PlainLists(), Orphans(), EndlessStretches(),
    LostObjects(),
    Salutations(), NoteReferences(),
  ]

  /// Restores a manuscript that has its blocks, and makes the reading of it.
  ///
  /// - Parameters:
  ///   - start: The manuscript with its blocks.
  ///   - encoding: Name of the encoding that the file was found in.
  ///   - isFileItself: Whether places in the manuscript's source are places in the file, or in what it was cleaned from.
  ///   - origin: The manuscript's source with its places in the file, and the file's number of bytes, where it had to be cleaned.
  /// - Returns: The articles and what is in none.
  static func reading(
    of start: Manuscript, encoding: String, isFileItself: Bool,
    origin: (text: TracedText, count: Int)? = nil
  ) -> Reading {
    var manuscript = start
    for pass in ofBlocks { pass.apply(to: &manuscript) }
    var (articles, dropped) = ArticleAssembler.assemble(manuscript)
    if let origin {
      CleanText.carry(&articles, &dropped, through: origin.text, count: origin.count)
    }
    return Reading(
      encoding: encoding, extractedText: isFileItself ? nil : manuscript.source, articles: articles,
      dropped: dropped)
  }
}
