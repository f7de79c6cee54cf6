import ScriptFolding

/// What a typed answer is compared with.
public struct AnswerKey: Hashable, Sendable {
  /// The words in the gap.
  public var answer: String
  /// The unit that is shown behind the gap, such as 百亿亿次/秒; empty where there is none.
  public var unit: String
  /// Other right answers.
  public var accepted: [String]
  /// BCP 47 tag of the question.
  public var language: String
  /// What sort of answer it is.
  public var type: AnswerType

  /// Creates a key.
  public init(
    answer: String, unit: String = "", accepted: [String] = [], language: String, type: AnswerType
  ) {
    self.answer = answer
    self.unit = unit
    self.accepted = accepted
    self.language = language
    self.type = type
  }

  /// The answer with the unit behind it, apart where they would run together.
  var answerWithUnit: String {
    let wouldJoin =
      unit.unicodeScalars.first?.isLatinLetter == true
      && answer.unicodeScalars.last.map { $0.isLatinLetter || $0.isDecimalDigit } == true
    return wouldJoin ? answer + " " + unit : answer + unit
  }
}
