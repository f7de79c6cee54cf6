import ArticleReading

/// Reading article files with the effects that reading needs.
enum ArticleFiles {
  /// Reads the articles in the bytes of a file.
  ///
  /// - Throws: ``QuizError``.
  static func read(
    _ bytes: [UInt8], path: String, overrides: ArticleReader.Overrides, _ console: Console
  ) throws -> Reading {
    do {
      return try ArticleReader().read(bytes, name: path, overrides: overrides)
    } catch let error as ReadingError {
      throw QuizError.unreadableArticle(path, error)
    }
  }
}
