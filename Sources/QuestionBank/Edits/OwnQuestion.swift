import Hashing

/// A question that a person wrote into `edits.json`; only prompt and answer are needed.
public struct OwnQuestion: Hashable, Codable, Sendable {
  /// Words of an article that prove the answer.
  public struct Proof: Hashable, Codable, Sendable {
    /// Path of the article file in the bank, `articles/…`, or its name alone.
    public var article: String
    /// The words there; white space doesn't count.
    public var text: String

    /// Creates a proof.
    public init(article: String, text: String) {
      self.article = article
      self.text = text
    }
  }

  /// Its identity; nil until it is edited in a session, and made from its words until then.
  public var id: QuestionID?
  /// Nil for a choice question where there are choices, else a cloze.
  public var kind: Question.Kind?
  /// What the learner reads; a cloze without a gap gets one at its end.
  public var prompt: String
  /// The answer.
  public var answer: String
  /// Other spellings that are right.
  public var accepted: [String]?
  /// The choices, the answer among them exactly once.
  public var choices: [String]?
  /// What it asks for; nil for a term.
  public var topic: Question.Topic?
  /// BCP 47 tag; nil where it goes by the prompt's letters.
  public var language: String?
  /// From 0 to 1; nil for 1, since somebody thought it worth writing.
  public var importance: Double?
  /// What proves it; nil where the writer named nothing.
  public var evidence: Proof?
  /// What the learner must know to read the prompt, from the article of the evidence unless it names another.
  public var context: [ContextEdit]?
  /// Whether it is no longer asked; nil and false say the same.
  public var removed: Bool?

  /// Creates a question.
  public init(
    id: QuestionID? = nil, kind: Question.Kind? = nil, prompt: String, answer: String,
    accepted: [String]? = nil, choices: [String]? = nil, topic: Question.Topic? = nil,
    language: String? = nil, importance: Double? = nil, evidence: Proof? = nil,
    context: [ContextEdit]? = nil, removed: Bool? = nil
  ) {
    self.id = id
    self.kind = kind
    self.prompt = prompt
    self.answer = answer
    self.accepted = accepted
    self.choices = choices
    self.topic = topic
    self.language = language
    self.importance = importance
    self.evidence = evidence
    self.context = context
    self.removed = removed
  }

  /// The id that stands in the file, else one made from kind, prompt and answer.
  public var identity: QuestionID {
    if let id { return id }
    let words = "own\n\(actualKind.rawValue)\n\(prompt)\n\(answer)"
    return QuestionID(rawValue: String(SHA256.hexDigest(of: Array(words.utf8)).prefix(16)))
  }

  /// The question as the rest of the program knows it.
  ///
  /// - Parameters:
  ///   - languages: The bank's, of which a Chinese prompt takes the first Chinese one.
  ///   - locate: Finds a proof's words in the bank; nil where they are not there.
  ///   - locateContext: Finds a piece of the context; one that isn't there is left out.
  /// - Returns: The question, whether or not it can be asked.
  func question(
    languages: [String], locate: (Proof) -> Evidence?,
    context locateContext: (ContextEdit, Question) -> ContextPiece?
  ) -> Question {
    let shown = actualKind == .multipleChoice ? choices : nil
    let hasGap = prompt.contains(Question.gap)
    var question = Question(
      id: identity, fact: FactID(rawValue: identity.rawValue), kind: actualKind,
      topic: topic ?? .term, language: language ?? guessedLanguage(languages),
      prompt: actualKind == .cloze && !hasGap ? "\(prompt) \(Question.gap)" : prompt,
      answer: answer, accepted: accepted ?? [], choices: shown,
      feedback: shown.map { $0.map { _ in nil } }, importance: min(max(importance ?? 1, 0), 1),
      evidence: evidence.flatMap(locate).map { [$0] } ?? [],
      status: removed == true ? .removed : .active)
    question.context = (context ?? []).compactMap { locateContext($0, question) }
    return question
  }

  private var actualKind: Question.Kind { kind ?? (choices == nil ? .cloze : .multipleChoice) }

  private func guessedLanguage(_ languages: [String]) -> String {
    let isHan = prompt.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    guard isHan else { return "en" }
    return languages.first { $0.hasPrefix("zh") } ?? "zh-Hans"
  }
}
