import ArticleReading
import Foundation
import Hashing
import QuestionBank
import QuestionGeneration

/// Whether the time to generate a bank grows in proportion to the number of its articles.
enum GenerationBenchmark {
  /// Prints a row for 1, 10, 100 and 1,000 articles of about 1,500 characters, none like another.
  static func run() {
    print("articles  questions      s  ms an article  against 10 articles")
    var base = 0.0
    for count in [1, 10, 100, 1000] {
      let sources = (0..<count).compactMap(source)
      let start = clock()
      let generation = QuestionGenerator().generate(from: sources, existing: [])
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      let each = seconds * 1000 / Double(count)
      if count == 10 { base = each }
      print(
        String(
          format: "%8d %10d %6.2f %14.2f %20.2f", count, generation.outcomes.count, seconds, each,
          base > 0 ? each / base : 1))
      fflush(nil)
    }
  }

  private static func source(_ number: Int) -> SourceArticle? {
    let bytes = Array(GenerationWorkload.article(number).utf8)
    guard let article = try? ArticleReader().read(bytes, name: "a.md").articles.first else {
      return nil
    }
    let digest = SHA256.hexDigest(of: bytes)
    return SourceArticle(
      entry: ArticleEntry(
        id: ArticleID(rawValue: digest.prefix(12) + "-1"), path: "articles/\(number).md",
        sha256: digest, text: "articles/\(number).md", title: article.title, author: article.author,
        publication: article.publication, date: article.date, language: article.language,
        url: article.url),
      article: article)
  }
}
