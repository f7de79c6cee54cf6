public import QuestionBank

/// A question with what is shown beside it.
public struct AskedQuestion: Hashable, Sendable {
  /// The question, with the learner's edits laid over it.
  public var question: Question
  /// The articles of its evidence, in the order of the evidence, and of what its wrong choices are true of; those the bank
  /// doesn't know are left out.
  public var articles: [ArticleEntry]
  /// What the bank is called.
  public var bankTitle: String

  /// Creates an asked question.
  public init(question: Question, articles: [ArticleEntry], bankTitle: String) {
    self.question = question
    self.articles = articles
    self.bankTitle = bankTitle
  }

  /// An article; nil where the bank doesn't know it.
  public func article(_ id: ArticleID) -> ArticleEntry? { articles.first { $0.id == id } }

  /// What is shown of its article above the prompt; nil where it has none that the bank knows.
  public var shownSource: ShownSource? {
    question.evidence.first.flatMap { article($0.article) }
      .map { ShownSource(of: $0, for: question) }
  }
}

extension Question {
  /// One of the choices; nil where there is none at the index, as after an edit.
  public func choice(at index: Int) -> String? {
    choices.flatMap { $0.indices.contains(index) ? $0[index] : nil }
  }
}
