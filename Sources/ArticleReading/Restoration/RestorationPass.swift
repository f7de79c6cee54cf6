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
    LineScanning(), FrontMatter(), MarkdownStructure(), DoubleSpacing(), FootnoteLines(),
    LineUnwrapping(),
  ]

  /// From blocks to articles; for every text.
  static let ofBlocks: [any RestorationPass] = [
    MarkdownSpans(), QuotedBlocks(), GluedParagraphs(), RepeatedPassages(), InterleavedColumns(),
    Bylines(), Headings(), WrappedHeadings(), Furniture(), ArticleDivision(), BrokenParagraphs(), Orphans(),
    Salutations(), NoteReferences(),
  ]
}
