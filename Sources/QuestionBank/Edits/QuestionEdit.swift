/// A change to one question; what is nil stays as it was generated.
public struct QuestionEdit: Hashable, Codable, Sendable {
  /// Another prompt.
  public var prompt: String?
  /// Another answer; where the choices are not changed too, it takes the old answer's place among them.
  public var answer: String?
  /// Other spellings that are right, all of them.
  public var accepted: [String]?
  /// Other choices, the answer among them exactly once.
  public var choices: [String]?
  /// Other context, all of it; an empty list takes it away.
  public var context: [ContextEdit]?
  /// Whether it is no longer asked; nil and false say the same.
  public var removed: Bool?

  /// Creates a change.
  public init(
    prompt: String? = nil, answer: String? = nil, accepted: [String]? = nil,
    choices: [String]? = nil, context: [ContextEdit]? = nil, removed: Bool? = nil
  ) {
    self.prompt = prompt
    self.answer = answer
    self.accepted = accepted
    self.choices = choices
    self.context = context
    self.removed = removed
  }

  /// The question with the change made, or nil where it couldn't be asked any more.
  ///
  /// A cloze needs its gap, exactly once; a choice question its answer among two to six different choices, exactly
  /// once. Evidence, identity and figure stay. Feedback and origins stay beside the choices that they were about.
  ///
  /// - Parameters:
  ///   - question: As it was generated.
  ///   - locate: Finds a piece of context in the bank's articles; where it finds one nowhere, the context stays.
  /// - Returns: The question as it is asked, nil where it can't be.
  func applied(
    to question: Question, locate: (ContextEdit, Question) -> ContextPiece?
  ) -> Question? {
    var edited = question
    if let context {
      let pieces = context.compactMap { locate($0, question) }
      if pieces.count == context.count { edited.context = pieces }
    }
    if let prompt { edited.prompt = prompt }
    if let accepted { edited.accepted = accepted }
    if let answer {
      edited.answer = answer
      edited.accepted.removeAll { $0 == answer }
      if choices == nil, let old = question.choices, !old.contains(answer) {
        edited.choices = old.map { $0 == question.answer ? answer : $0 }
      }
    }
    if let choices, question.choices != nil { edited.choices = choices }
    edited.feedback = Self.kept(
      question.feedback, of: question, beside: edited.choices, answer: edited.answer)
    edited.origins = Self.kept(
      question.origins, of: question, beside: edited.choices, answer: edited.answer)
    if removed == true, question.status == .active { edited.status = .removed }
    return edited.isAskable ? edited : nil
  }

  /// What stood beside a question's choices, beside other ones.
  private static func kept<Element>(
    _ elements: [Element?]?, of question: Question, beside choices: [String]?, answer: String
  ) -> [Element?]? {
    guard let elements, let old = question.choices, let choices else { return elements }
    return choices.map { choice in
      guard choice != answer, let place = old.firstIndex(of: choice), place < elements.count
      else { return nil }
      return elements[place]
    }
  }
}
