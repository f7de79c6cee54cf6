/// Makes articles of a restored manuscript, and lists what is in none.
enum ArticleAssembler {
  /// The articles and the dropped pieces; together they have each byte that is no white space exactly once.
  static func assemble(_ manuscript: Manuscript) -> (articles: [Article], dropped: [Dropped]) {
    var articles: [Article] = []
    var covered: [Range<Int>] = []
    var inArticle = [Bool](repeating: false, count: manuscript.blocks.count)
    for draft in manuscript.articles {
      for index in draft.blocks where !manuscript.blocks[index].isDropped {
        inArticle[index] = true
      }
      let article = article(draft, manuscript)
      for paragraph in article.paragraphs { covered += paragraph.text.spans }
      for note in article.notes { covered += note.text.spans }
      articles.append(article)
    }
    articles.removeAll {
      $0.paragraphs.isEmpty && $0.notes.isEmpty && $0.author == nil && $0.title == nil
    }
    var dropped: [Dropped] = []
    for (index, block) in manuscript.blocks.enumerated() where !inArticle[index] {
      let spans = block.text.spans
      guard !spans.isEmpty else { continue }
      covered += spans
      if case .dropped(let reason) = block.role {
        dropped.append(Dropped(reason: reason, spans: spans))
      } else {
        dropped.append(Dropped(reason: .furniture, spans: spans))
      }
    }
    dropped += rest(manuscript.source, covered)
    dropped.sort { ($0.spans.first?.lowerBound ?? 0) < ($1.spans.first?.lowerBound ?? 0) }
    return (articles, dropped)
  }

  private static func article(_ draft: Draft, _ manuscript: Manuscript) -> Article {
    var article = Article(
      title: draft.metadata.title, author: draft.metadata.author,
      publication: draft.metadata.publication, date: draft.metadata.date, url: draft.metadata.url)
    var noteStarts: [(start: Int, label: String, index: Int)] = []
    for index in draft.blocks {
      let block = manuscript.blocks[index]
      guard case .note(let mark) = block.role else { continue }
      let bytes = Array(mark.utf8)
      let label = NoteMark.starting(at: 0, in: bytes, to: bytes.count)?.label ?? mark
      noteStarts.append((block.text.runs.first?.sourceStart ?? 0, label, article.notes.count))
      article.notes.append(Note(mark: mark, text: block.text, page: block.page))
    }
    let notes = Dictionary(grouping: noteStarts, by: \.label)
    for index in draft.blocks {
      let block = manuscript.blocks[index]
      let kind: Paragraph.Kind
      switch block.role {
      case .title: kind = .title
      case .byline: kind = .byline
      case .heading: kind = .heading
      case .body: kind = .body
      case .caption: kind = .caption
      case .table: kind = .table
      case .list: kind = .list
      case .code: kind = .code
      case .formula: kind = .formula
      case .reference: kind = .reference
      case .note, .dropped: continue
      }
      let references = block.references.map { reference in
        NoteReference(
          offset: reference.offset, note: note(for: reference, among: notes[reference.label] ?? []))
      }
      article.paragraphs.append(
        Paragraph(
          kind: kind, text: block.text, page: block.page, isQuotation: block.isQuotation,
          noteReferences: references))
    }
    article.language = LanguageDetector.language(of: article.paragraphs)
    return article
  }

  /// The first note with the mark's label behind it; where all stand before it, the last of them.
  ///
  /// Numbers begin again on each page, and notes stand at the foot of the page or column.
  private static func note(
    for reference: Block.Reference, among notes: [(start: Int, label: String, index: Int)]
  ) -> Int? {
    var low = 0
    var high = notes.count
    while low < high {
      let middle = (low + high) / 2
      if notes[middle].start > reference.sourceStart {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low < notes.count ? notes[low].index : notes.last?.index
  }

  /// What no block has: line marks, emphasis, cut note marks and hyphens, as markup, piece by piece.
  private static func rest(_ source: [UInt8], _ covered: [Range<Int>]) -> [Dropped] {
    let sorted = covered.sorted { $0.lowerBound < $1.lowerBound }
    var rest: [Dropped] = []
    var start = 0
    func add(_ end: Int) {
      let lower = source.skipWhite(from: start, to: end)
      let upper = source.trimWhite(from: lower, to: end)
      if lower < upper { rest.append(Dropped(reason: .markup, spans: [lower..<upper])) }
    }
    for range in sorted {
      if range.lowerBound > start { add(range.lowerBound) }
      start = max(start, range.upperBound)
    }
    if start < source.count { add(source.count) }
    return rest
  }
}
