/// Something that a bank says and the bytes of its articles don't.
public struct VerificationFailure: Hashable, Sendable {
  /// What doesn't hold.
  public enum Reason: Hashable, Sendable {
    /// The question names no evidence.
    case noEvidence
    /// The evidence names an article that the bank doesn't have.
    case unknownArticle(ArticleID)
    /// There is no file at the article's path, or at that of its text.
    case noFile(path: String)
    /// The file is another one than when the questions were made.
    case otherBytes(path: String)
    /// The spans don't lie in the text.
    case outsideText(path: String)
    /// A span begins or ends inside a character.
    case cutCharacter(path: String)
    /// Other words stand at the spans than the evidence says; `found` is what stands there.
    case otherWords(path: String, found: String)
    /// The answer stands in none of the evidence.
    case answerNotFound
    /// A piece of the context, whose text is given, names the answer or a choice.
    case leakingContext(String)
    /// A wrong choice doesn't stand in the words that it is said to come from.
    case choiceNotFound(String)
  }

  /// The question; nil where it is an article as such.
  public var question: QuestionID?
  /// What doesn't hold.
  public var reason: Reason

  /// Creates a failure.
  public init(question: QuestionID?, reason: Reason) {
    self.question = question
    self.reason = reason
  }
}
