import ArticleReading
import QuestionBank
import QuestionGeneration

/// A file under `articles/` as the generator and the bank need it.
struct ArticleFileReading {
  /// How a file is read; throws what the reader throws.
  typealias Reader = (_ bytes: [UInt8], _ name: String, _ said: BankRecord.ArticleDescription?)
    throws -> Reading

  /// Reads a file with the article reader.
  static func read(
    _ bytes: [UInt8], name: String, _ said: BankRecord.ArticleDescription?, _ console: Console
  ) throws -> Reading {
    try ArticleFiles.read(
      bytes, path: name,
      overrides: .init(title: said?.title, author: said?.author, date: said?.date), console)
  }

  /// Name under `articles/`.
  var name: String
  /// Its articles, as the generator takes them.
  var sources: [SourceArticle]
  /// Its articles, as the bank keeps them.
  var stored: [QuestionFile.StoredArticle]
  /// The extracted text that goes beside the file; nil where spans point into the file itself.
  var text: [UInt8]?

  /// Takes a file's reading.
  ///
  /// - Parameters:
  ///   - reading: What the reader found.
  ///   - name: Name under `articles/`.
  ///   - sha256: Of the file.
  init(_ reading: Reading, name: String, sha256: String) {
    self.name = name
    text = reading.extractedText
    sources = []
    stored = []
    let path = "articles/\(name)"
    for (index, article) in reading.articles.enumerated() {
      let entry = ArticleEntry(
        id: ArticleID(rawValue: "\(sha256.prefix(12))-\(index + 1)"), path: path, sha256: sha256,
        text: text == nil ? path : path + ArticleFolder.textSuffix, title: article.title,
        author: article.author, publication: article.publication, date: article.date,
        language: article.language, url: article.url)
      sources.append(SourceArticle(entry: entry, article: article))
      stored.append(.init(entry: entry, paragraphs: Self.starts(article.paragraphs)))
    }
  }

  /// Where each paragraph begins in the text; one without a place begins where the one before it does.
  private static func starts(_ paragraphs: [Paragraph]) -> [Int] {
    var starts: [Int] = []
    for paragraph in paragraphs {
      starts.append(paragraph.text.runs.first?.sourceStart ?? starts.last ?? 0)
    }
    return starts
  }
}
