import QuestionBank

/// What a file under `articles/` decides, whatever else is in the bank: its articles, analysed, and the text that spans point into.
package struct PreparedFile: Sendable {
  /// The extracted text; nil where spans point into the file itself.
  package var text: [UInt8]?
  /// The articles, in the order of the file.
  package var articles: [PreparedArticle]

  /// Creates a file from its parts.
  package init(text: [UInt8]?, articles: [PreparedArticle]) {
    self.text = text
    self.articles = articles
  }

  /// The file as bytes, without what was refused of its articles, and without its name and hash.
  package var packed: [UInt8] {
    var writer = PackedWriter()
    writer.optional(text) { $0.data($1) }
    writer.list(articles) { $1.write(to: &$0) }
    return writer.bytes
  }

  /// Reads what ``packed`` wrote; nil where the bytes are anything else.
  ///
  /// - Parameters:
  ///   - bytes: Bytes from anywhere: each place in them is checked.
  ///   - name: The file's name under `articles/`.
  ///   - sha256: Of the file.
  package init?(packed bytes: [UInt8], name: String, sha256: String) {
    var reader = PackedReader(bytes[...])
    let text = reader.optional { $0.data() }
    var count = 0
    let articles = reader.list { reader in
      count += 1
      return PreparedArticle(from: &reader) { article in
        ArticleEntry(
          article, number: count, ofFile: name, sha256: sha256, hasText: text != nil)
      }
    }
    guard reader.isAtEnd else { return nil }
    self.init(text: text, articles: articles)
  }
}
