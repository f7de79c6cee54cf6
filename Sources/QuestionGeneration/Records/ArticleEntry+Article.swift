package import ArticleReading
package import QuestionBank

extension ArticleEntry {
  /// What the bank calls an article of a file.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - number: Its number in the file, from 1.
  ///   - name: The file's name under `articles/`.
  ///   - sha256: Of the file.
  ///   - hasText: Whether spans point into an extracted text beside the file.
  package init(
    _ article: Article, number: Int, ofFile name: String, sha256: String, hasText: Bool
  ) {
    let path = "articles/\(name)"
    self.init(
      id: ArticleID(rawValue: "\(sha256.prefix(12))-\(number)"), path: path, sha256: sha256,
      text: hasText ? path + ArticleFolder.textSuffix : path, title: article.title,
      author: article.author, publication: article.publication, date: article.date,
      language: article.language, url: article.url)
  }
}
