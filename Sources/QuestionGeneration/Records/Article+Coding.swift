import ArticleReading
import QuestionBank

extension PackedWriter {
  /// Writes a restored article.
  mutating func article(_ article: Article) {
    for text in [article.title, article.author, article.publication, article.date, article.url] {
      self.text(text)
    }
    text(article.language)
    list(article.paragraphs) { writer, paragraph in
      writer.number(Paragraph.Kind.allCases.firstIndex(of: paragraph.kind) ?? 0)
      writer.traced(paragraph.text)
      writer.optional(paragraph.page) { $0.number($1) }
      writer.flag(paragraph.isQuotation)
      writer.list(paragraph.noteReferences) {
        $0.number($1.offset)
        $0.optional($1.note) { $0.number($1) }
      }
    }
    list(article.notes) { writer, note in
      writer.text(note.mark)
      writer.traced(note.text)
      writer.optional(note.page) { $0.number($1) }
    }
  }

  private mutating func traced(_ text: TracedText) {
    data(text.utf8)
    var end = (text: 0, source: 0)
    list(text.runs) { writer, run in
      // Runs mostly go on where the one before ended.
      writer.number(run.textStart - end.text)
      writer.number(run.sourceStart - end.source)
      writer.number(run.count)
      end = (run.textStart + run.count, run.sourceStart + run.count)
    }
  }
}

extension PackedReader {
  /// Reads a restored article.
  mutating func article() -> Article {
    var article = Article()
    article.title = optionalText()
    article.author = optionalText()
    article.publication = optionalText()
    article.date = optionalText()
    article.url = optionalText()
    article.language = text()
    article.paragraphs = list { reader in
      let kind = reader.choice(Paragraph.Kind.self) ?? .body
      let text = reader.traced()
      let page = reader.optional { $0.number() }
      let isQuotation = reader.flag()
      return Paragraph(
        kind: kind, text: text, page: page, isQuotation: isQuotation,
        noteReferences: reader.list {
          NoteReference(offset: $0.number(), note: $0.optional { $0.number() })
        })
    }
    article.notes = list { reader in
      Note(mark: reader.text(), text: reader.traced(), page: reader.optional { $0.number() })
    }
    return article
  }

  private mutating func traced() -> TracedText {
    let utf8 = data()
    var end = (text: 0, source: 0)
    let runs = list { reader in
      let bound = 1 << 40
      let start = end.text + reader.number(in: -bound...bound)
      let source = end.source + reader.number(in: -bound...bound)
      let count = reader.number(in: 0...bound)
      // Sums of the bounded stay numbers; what fits no text is refused below.
      end = (min(start + count, bound), min(source + count, bound))
      return TracedText.Run(textStart: start, sourceStart: source, count: count)
    }
    guard let text = TracedText(utf8: utf8, runs: runs) else {
      fail()
      return TracedText()
    }
    return text
  }
}
