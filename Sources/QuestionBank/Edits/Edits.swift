/// What people have written over a bank, in `edits.json`: changes to its questions, and questions of their own.
public struct Edits: Hashable, Sendable {
  static let format = "quiz-edits"
  static let version = 1

  /// Changes by the id of the question.
  public var questions: [QuestionID: QuestionEdit]
  /// Questions of one's own, in the order in which they were written.
  public var own: [OwnQuestion]

  /// Creates edits.
  public init(questions: [QuestionID: QuestionEdit] = [:], own: [OwnQuestion] = []) {
    self.questions = questions
    self.own = own
  }
}

extension Edits: Codable {
  private enum CodingKeys: String, CodingKey { case format, version, questions, own }

  /// Reads edits whose format and version were checked before; both lists may be left out.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let edits = try fields.decodeIfPresent([String: QuestionEdit].self, forKey: .questions) ?? [:]
    self.init(
      questions: Dictionary(
        uniqueKeysWithValues: edits.map { (QuestionID(rawValue: $0.key), $0.value) }),
      own: try fields.decodeIfPresent([OwnQuestion].self, forKey: .own) ?? [])
  }

  /// Writes edits with format and version.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(Self.format, forKey: .format)
    try fields.encode(Self.version, forKey: .version)
    let edits = Dictionary(uniqueKeysWithValues: questions.map { ($0.key.rawValue, $0.value) })
    try fields.encode(edits, forKey: .questions)
    try fields.encode(own, forKey: .own)
  }
}

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
  /// Whether it is no longer asked; nil and false say the same.
  public var removed: Bool?

  /// Creates a change.
  public init(
    prompt: String? = nil, answer: String? = nil, accepted: [String]? = nil,
    choices: [String]? = nil, removed: Bool? = nil
  ) {
    self.prompt = prompt
    self.answer = answer
    self.accepted = accepted
    self.choices = choices
    self.removed = removed
  }

  /// The question with the change made, or nil where it couldn't be asked any more.
  ///
  /// A cloze needs its gap, exactly once; a choice question its answer among two to six different choices, exactly
  /// once. Evidence, identity and figure stay. Feedback stays beside the choices that it was about.
  func applied(to question: Question) -> Question? {
    var edited = question
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
    edited.feedback = Self.feedback(of: question, beside: edited.choices, answer: edited.answer)
    if removed == true, question.status == .active { edited.status = .removed }
    return edited.isAskable ? edited : nil
  }

  private static func feedback(
    of question: Question, beside choices: [String]?, answer: String
  ) -> [String?]? {
    guard let feedback = question.feedback, let old = question.choices, let choices else {
      return question.feedback
    }
    return choices.map { choice in
      guard choice != answer, let place = old.firstIndex(of: choice), place < feedback.count
      else { return nil }
      return feedback[place]
    }
  }
}

extension Question {
  /// What stands in a prompt for the words that are asked for.
  public static let gap = "____"

  /// Whether it can be asked: a cloze has one gap, a choice has its answer among two to six different choices.
  var isAskable: Bool {
    guard !answer.isEmpty, !prompt.isEmpty else { return false }
    switch kind {
    case .cloze:
      return prompt.split(separator: Self.gap, omittingEmptySubsequences: false).count == 2
    case .multipleChoice:
      guard let choices else { return false }
      return (2...6).contains(choices.count) && Set(choices).count == choices.count
        && choices.contains(answer)
    }
  }
}
