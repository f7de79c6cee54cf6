import QuestionBank

/// Which question goes into which file under `questions/`.
enum QuestionFilePlan {
  /// A question and the article that it lies with.
  struct Placed {
    /// The question as it is now.
    var question: Question
    /// The article whose file it lies in.
    var home: ArticleID
  }

  /// The files that `questions/` is to hold.
  ///
  /// A question that is asked lies with its home; a retired one stays where it was, and moves only along with its
  /// article's file when that has another name now. A file without questions stays as long as its article is there.
  ///
  /// - Parameters:
  ///   - questions: Every question of the bank.
  ///   - read: Names and articles of the files that could be read.
  ///   - unreadable: Names of the files that are there and could not be read.
  ///   - before: What `questions/` holds now.
  /// - Returns: The files in the order of their names.
  static func files(
    _ questions: [Placed], read: [(name: String, articles: [QuestionFile.StoredArticle])],
    unreadable: Set<String>, before: [QuestionFile]
  ) -> [QuestionFile] {
    var files: [String: QuestionFile] = [:]
    for (name, articles) in read {
      files[name] = QuestionFile(name: name, articles: articles, questions: [])
    }
    for file in before where unreadable.contains(file.name) {
      files[file.name] = QuestionFile(name: file.name, articles: file.articles, questions: [])
    }
    var fileOfArticle: [ArticleID: String] = [:]
    for file in files.values {
      for article in file.articles { fileOfArticle[article.entry.id] = file.name }
    }
    // A file that is gone under its old name may be there under another.
    var moved: [String: String] = [:]
    for file in before where files[file.name] == nil {
      moved[file.name] = file.articles.lazy.compactMap { fileOfArticle[$0.entry.id] }.first
      if moved[file.name] == nil {
        files[file.name] = QuestionFile(name: file.name, articles: file.articles, questions: [])
      }
    }
    var oldFile: [QuestionID: String] = [:]
    for file in before {
      for question in file.questions { oldFile[question.id] = moved[file.name] ?? file.name }
    }
    let present = Set(read.map(\.name)).union(unreadable)
    for placed in questions {
      let old = oldFile[placed.question.id]
      let home = fileOfArticle[placed.home]
      let name = placed.question.status == .retired ? old ?? home : home ?? old
      guard let name else { continue }
      files[name]?.questions.append(placed.question)
    }
    return files.values.filter { !$0.questions.isEmpty || present.contains($0.name) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
