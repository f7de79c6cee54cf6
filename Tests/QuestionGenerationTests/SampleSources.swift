import ArticleReading
import Hashing
import QuestionBank

@testable import QuestionGeneration

/// Articles for tests, made as a bank makes them: from the bytes of a file.
enum SampleSources {
  /// The articles of a text file as the generator takes them.
  static func read(_ text: String, name: String = "text.txt") throws -> [SourceArticle] {
    let bytes = Array(text.utf8)
    let digest = SHA256.hexDigest(of: bytes)
    return try ArticleReader().read(bytes, name: name).articles.enumerated().map { index, article in
      SourceArticle(
        entry: entry(digest: digest, number: index + 1, name: name, article), article: article)
    }
  }

  /// An article whose paragraphs are the lines of a text, spans pointing into it; `# ` makes a title, `## ` a heading,
  /// `> ` a block quotation.
  static func plain(
    _ text: String, name: String = "text.txt", author: String? = nil,
    date: String? = nil
  ) -> SourceArticle {
    var article = Article(author: author, date: date)
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var kind = Paragraph.Kind.body
      var mark = 0
      if line.hasPrefix("## ") {
        kind = .heading
        mark = 3
      } else if line.hasPrefix("# ") {
        kind = .title
        mark = 2
        article.title = String(line.dropFirst(2))
      } else if line.hasPrefix("> ") {
        mark = 2
      }
      var words = TracedText()
      words.append(source: Array(line.utf8.dropFirst(mark)), at: offset + mark)
      if !words.isEmpty {
        article.paragraphs.append(
          Paragraph(kind: kind, text: words, isQuotation: line.hasPrefix("> ")))
      }
      offset += line.utf8.count + 1
    }
    let isChinese = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    article.language = isChinese ? "zh-Hans" : "en"
    let digest = SHA256.hexDigest(of: Array(text.utf8))
    return SourceArticle(
      entry: entry(digest: digest, number: 1, name: name, article), article: article)
  }

  private static func entry(digest: String, number: Int, name: String, _ article: Article)
    -> ArticleEntry
  {
    ArticleEntry(
      id: ArticleID(rawValue: "\(digest.prefix(12))-\(number)"), path: "articles/\(name)",
      sha256: digest, text: "articles/\(name)", title: article.title, author: article.author,
      publication: article.publication, date: article.date, language: article.language,
      url: article.url)
  }
}
