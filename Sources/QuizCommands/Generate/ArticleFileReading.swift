import ArticleReading
import QuestionBank
import QuestionGeneration

/// A file under `articles/` as the generator and the bank need it.
struct ArticleFileReading: Sendable {
  /// How a file is read; throws what the reader throws.
  typealias Reader =
    @Sendable (_ bytes: [UInt8], _ name: String, _ said: BankRecord.ArticleDescription?) throws
    -> Reading

  /// Reads a file with the article reader.
  static func reader(_ console: Console) -> Reader {
    let reader = ArticleFiles.reader(console)
    return { bytes, name, said in
      try ArticleFiles.read(
        bytes, path: name,
        overrides: .init(title: said?.title, author: said?.author, date: said?.date), with: reader)
    }
  }

  /// Name under `articles/`.
  var name: String
  /// What it decides.
  var file: PreparedFile

  /// The extracted text that goes beside the file; nil where spans point into the file itself.
  var text: [UInt8]? { file.text }

  /// Its articles, as the generator takes them.
  var sources: [SourceArticle] { file.articles.map(\.source) }

  /// Its articles, as the bank keeps them.
  var stored: [QuestionFile.StoredArticle] {
    sources.map { .init(entry: $0.entry, paragraphs: Self.starts($0.article.paragraphs)) }
  }

  /// Takes a file's analysis.
  init(_ file: PreparedFile, name: String) {
    self.name = name
    self.file = file
  }

  /// Analyses what the reader found in a file.
  ///
  /// - Parameters:
  ///   - reading: What the reader found.
  ///   - name: Name under `articles/`.
  ///   - sha256: Of the file.
  init(_ reading: Reading, name: String, sha256: String) {
    let articles = reading.articles.enumerated().map { index, article in
      let entry = ArticleEntry(
        article, number: index + 1, ofFile: name, sha256: sha256,
        hasText: reading.extractedText != nil)
      return PreparedArticle(SourceArticle(entry: entry, article: article))
    }
    self.init(PreparedFile(text: reading.extractedText, articles: articles), name: name)
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
