extension Question: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, fact, kind, topic, language, context, prompt, answer, accepted, choices, feedback
    case origins, hint, importance, figure, evidence, status, outdated
  }

  /// Reads a question as `questions/` and the export hold it; lists and status may be left out.
  ///
  /// Importance out of bounds is taken to the nearest end.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try fields.decode(QuestionID.self, forKey: .id),
      fact: try fields.decode(FactID.self, forKey: .fact),
      kind: try fields.decode(Kind.self, forKey: .kind),
      topic: try fields.decode(Topic.self, forKey: .topic),
      language: try fields.decode(String.self, forKey: .language),
      context: try fields.decodeIfPresent([ContextPiece].self, forKey: .context) ?? [],
      prompt: try fields.decode(String.self, forKey: .prompt),
      answer: try fields.decode(String.self, forKey: .answer),
      accepted: try fields.decodeIfPresent([String].self, forKey: .accepted) ?? [],
      choices: try fields.decodeIfPresent([String].self, forKey: .choices),
      feedback: try fields.decodeIfPresent([String?].self, forKey: .feedback),
      origins: try fields.decodeIfPresent([ChoiceOrigin?].self, forKey: .origins),
      hint: try fields.decodeIfPresent(String.self, forKey: .hint),
      importance: min(max(try fields.decode(Double.self, forKey: .importance), 0), 1),
      figure: try fields.decodeIfPresent(FigureFacts.self, forKey: .figure),
      evidence: try fields.decode([Evidence].self, forKey: .evidence),
      status: try fields.decodeIfPresent(Status.self, forKey: .status) ?? .active)
    isOutdated = try fields.decodeIfPresent(Bool.self, forKey: .outdated) ?? false
  }

  /// Writes every field, an unknown one as null; `choices`, `feedback` and `origins` are left out of a cloze, and
  /// `outdated` where it would be false.
  ///
  /// Importance is rounded to three decimals, so that bytes don't hang on the last bit of a sum.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(fact, forKey: .fact)
    try fields.encode(kind, forKey: .kind)
    try fields.encode(topic, forKey: .topic)
    try fields.encode(language, forKey: .language)
    try fields.encode(context, forKey: .context)
    try fields.encode(prompt, forKey: .prompt)
    try fields.encode(answer, forKey: .answer)
    try fields.encode(accepted, forKey: .accepted)
    try fields.encodeIfPresent(choices, forKey: .choices)
    try fields.encodeIfPresent(feedback, forKey: .feedback)
    try fields.encodeIfPresent(origins, forKey: .origins)
    try fields.encode(hint, forKey: .hint)
    try fields.encode(Self.rounded(importance), forKey: .importance)
    try fields.encode(figure, forKey: .figure)
    try fields.encode(evidence, forKey: .evidence)
    try fields.encode(status, forKey: .status)
    if isOutdated { try fields.encode(true, forKey: .outdated) }
  }

  /// A share rounded to three decimals.
  static func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }
}
