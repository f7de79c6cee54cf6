/// How right a typed answer is, and why.
public struct Grade: Hashable, Sendable {
  /// How right it is.
  public enum Verdict: String, Sendable, CaseIterable {
    /// What was asked for, in whatever spelling.
    case right
    /// Partly: the learner decides with the answer before them.
    case near
    /// Something else.
    case wrong
  }

  /// Why the verdict is what it is; the sentences stand with the program's words.
  public enum Reason: String, Sendable, CaseIterable {
    /// Letter by letter.
    case same
    /// The same but for width, case, punctuation, spaces, script or articles.
    case sameWords
    /// Another spelling that is accepted.
    case accepted
    /// The same number, date or unit, spelled otherwise.
    case sameValue
    /// A part of the answer is missing.
    case partMissing
    /// Something was added to it.
    case added
    /// The parts are there in another order.
    case otherOrder
    /// A slip of the keyboard or of the input method.
    case typo
    /// Another form of the word, such as its plural.
    case otherForm
    /// Another word for the same thing.
    case otherTerm
    /// A date with less in it than asked for.
    case coarser
    /// A date with more in it than the article says.
    case finer
    /// The number is right, what limits it (不到, under) isn't in the article.
    case otherQualifier
    /// Another number or date.
    case otherValue
    /// The number of another unit.
    case otherUnit
    /// No number or date where one is asked for.
    case noValue
    /// Other words.
    case otherWords
    /// The opposite.
    case opposite
    /// Nothing was typed.
    case empty
    /// The learner says that they don't know.
    case notKnown
  }

  /// How right it is.
  public var verdict: Verdict
  /// Why.
  public var reason: Reason

  /// Creates a grade.
  public init(_ verdict: Verdict, _ reason: Reason) {
    self.verdict = verdict
    self.reason = reason
  }
}
