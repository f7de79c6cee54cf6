import QuestionBank

/// What the word behind `quiz show BANK` means.
enum ShowTarget {
  /// Questions, one as a rule; several where only the beginning of an id was given.
  case questions([Question])
  /// Articles whose questions are wanted.
  case articles([ArticleEntry])

  /// Finds what a word means: a question by its id or the beginning of it, else articles by id, file or title.
  ///
  /// - Returns: Nil where the bank has nothing of the kind.
  init?(_ word: String, questions: [Question], articles: [ArticleEntry]) {
    let named = questions.filter { $0.id.rawValue == word }
    // Four digits tell an id's beginning from most other words.
    let begun = word.count >= 4 ? questions.filter { $0.id.rawValue.hasPrefix(word) } : []
    if let found = [named, begun].first(where: { !$0.isEmpty }) {
      self = .questions(found)
      return
    }
    let lower = word.lowercased()
    let byName = articles.filter { entry in
      entry.id.rawValue == word || entry.path == word || entry.path.hasSuffix("/\(word)")
    }
    let byTitle = articles.filter { entry in
      entry.id.rawValue.hasPrefix(word) || entry.title?.lowercased().contains(lower) == true
    }
    guard let found = [byName, byTitle].first(where: { !$0.isEmpty }), !word.isEmpty else {
      return nil
    }
    self = .articles(found)
  }
}
