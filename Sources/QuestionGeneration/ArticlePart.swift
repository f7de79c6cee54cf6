import ArticleReading

/// A stretch of an article that words can stand in.
enum ArticlePart: Hashable, Sendable {
  /// A paragraph, by its index.
  case paragraph(Int)
  /// A footnote or endnote, by its index.
  case note(Int)

  /// Its text; nil where the article has no such part.
  func text(in article: Article) -> TracedText? {
    switch self {
    case .paragraph(let index):
      article.paragraphs.indices.contains(index) ? article.paragraphs[index].text : nil
    case .note(let index):
      article.notes.indices.contains(index) ? article.notes[index].text : nil
    }
  }
}
