/// What people have written over a bank, in `edits.json`: changes to its questions, and questions of their own.
public struct Edits: Hashable, Sendable {
  static let format = "quiz-edits"
  static let version = 2

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
    let edits = try fields.decodeSorted(QuestionEdit.self, forKey: .questions) ?? [:]
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
