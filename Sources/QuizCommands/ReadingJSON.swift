import ArticleReading

/// What `quiz read FILE --json` prints.
enum ReadingJSON {
  /// A reading as one JSON object, a paragraph, note or dropped piece a line.
  static func text(_ reading: Reading, file: String, sha256: String) -> String {
    var json = JSONText()
    json.open("{")
    json.value(file, key: "file")
    json.value(sha256, key: "sha256")
    json.value(reading.encoding, key: "encoding")
    if let text = reading.extractedText {
      json.value(utf8: text, key: "text")
    } else {
      json.value(nil as String?, key: "text")
    }
    json.newLine()
    json.open("[", key: "articles")
    for article in reading.articles {
      json.newLine()
      write(article, to: &json)
    }
    json.close("]")
    json.newLine()
    json.open("[", key: "dropped")
    for piece in reading.dropped {
      json.newLine()
      json.open("{")
      json.value(piece.reason.rawValue, key: "reason")
      json.value(spans: piece.spans, key: "spans")
      json.close("}")
    }
    json.close("]")
    json.close("}")
    return json.string + "\n"
  }

  private static func write(_ article: Article, to json: inout JSONText) {
    json.open("{")
    json.value(article.title, key: "title")
    json.value(article.author, key: "author")
    json.value(article.publication, key: "publication")
    json.value(article.date, key: "date")
    json.value(article.language, key: "language")
    json.value(article.url, key: "url")
    json.open("[", key: "paragraphs")
    for paragraph in article.paragraphs {
      json.newLine()
      json.open("{")
      json.value(paragraph.kind.rawValue, key: "kind")
      json.value(utf8: paragraph.text.utf8, key: "text")
      json.value(spans: paragraph.text.spans, key: "spans")
      json.value(paragraph.page, key: "page")
      if paragraph.isQuotation { json.value(true, key: "quotation") }
      if !paragraph.noteReferences.isEmpty {
        json.open("[", key: "noteReferences")
        for reference in paragraph.noteReferences {
          json.open("{")
          json.value(reference.offset, key: "offset")
          json.value(reference.note, key: "note")
          json.close("}")
        }
        json.close("]")
      }
      json.close("}")
    }
    json.close("]")
    ArticleFigures.write(article, to: &json)
    json.open("[", key: "notes")
    for note in article.notes {
      json.newLine()
      json.open("{")
      json.value(note.mark, key: "mark")
      json.value(utf8: note.text.utf8, key: "text")
      json.value(spans: note.text.spans, key: "spans")
      json.value(note.page, key: "page")
      json.close("}")
    }
    json.close("]")
    json.close("}")
  }
}
