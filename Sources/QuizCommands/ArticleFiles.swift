import ArticleReading

/// Reading article files with the effects that reading needs.
enum ArticleFiles {
  /// Reads the articles in the bytes of a file.
  ///
  /// - Throws: ``QuizError/unreadableArticle(_:_:)``.
  static func read(
    _ bytes: [UInt8], path: String, overrides: ArticleReader.Overrides = .init(), _ console: Console
  ) throws -> Reading {
    try read(bytes, path: path, overrides: overrides, with: reader(console))
  }

  /// Reads the articles in the bytes of a file with a reader.
  ///
  /// - Throws: ``QuizError/unreadableArticle(_:_:)``.
  static func read(
    _ bytes: [UInt8], path: String, overrides: ArticleReader.Overrides, with reader: ArticleReader
  ) throws -> Reading {
    do {
      return try reader.read(bytes, name: path, overrides: overrides)
    } catch let error as ReadingError {
      throw QuizError.unreadableArticle(path, error)
    }
  }

  /// A reader that has PDF read by the program `pdftotext`.
  static func reader(_ console: Console) -> ArticleReader {
    let runner = ProgramRunner(path: console.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")
    return ArticleReader(extractPDF: { bytes in
      do {
        return try runner.run(
          "pdftotext", ["-bbox-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"], input: bytes)
      } catch ProgramRunner.Failure.notFound {
        throw ReadingError.extractorMissing
      } catch ProgramRunner.Failure.timeLimit {
        throw ReadingError.extractorFailed("it took longer than a minute")
      } catch ProgramRunner.Failure.failed(let status) {
        throw ReadingError.extractorFailed("it ended with status \(status)")
      } catch ProgramRunner.Failure.notStarted(let reason) {
        throw ReadingError.extractorFailed(reason)
      }
    })
  }
}
