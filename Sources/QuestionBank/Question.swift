/// A question with its answer and the words of the articles that prove it.
public struct Question: Hashable, Sendable, Identifiable {
  /// How it is asked.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// The learner writes the words of a gap.
    case cloze
    /// The learner picks one of three or four choices.
    case multipleChoice = "multiple-choice"
  }

  /// What it asks for.
  public enum Topic: String, Codable, CaseIterable, Sendable {
    case quote, figure, date, title, list, term, definition, cause, name, place
  }

  /// Whether it is asked.
  public enum Status: String, Codable, CaseIterable, Sendable {
    /// Asked.
    case active
    /// Taken out by a person, in `edits.json`.
    case removed
    /// Its fact stands in no article any more; progress is kept.
    case retired
  }

  /// Made from the fact it asks and the kind: from the words of the sentence that holds the gap, without white space and
  /// marks of notes, and what is asked of it; never from its place, the choices, the context or the prompt's wording.
  public var id: QuestionID
  /// The fact it asks, shared with its siblings.
  public var fact: FactID
  /// How it is asked.
  public var kind: Kind
  /// What it asks for.
  public var topic: Topic
  /// BCP 47 tag of the prompt's language: `zh-Hans`, `zh-Hant`, `en`.
  public var language: String
  /// What the learner must know to read the prompt, in the order in which it is shown; empty where the prompt stands alone.
  public var context: [ContextPiece]
  /// What the learner reads; a gap is shown as four underscores.
  public var prompt: String
  /// The words in the gap, or the right choice.
  public var answer: String
  /// Other spellings that are right; empty where there are none.
  public var accepted: [String]
  /// Three or four choices with the answer among them exactly once; nil for a cloze.
  public var choices: [String]?
  /// Beside ``choices``: what each wrong choice is true of, nil where nothing is known and for the answer.
  public var feedback: [String?]?
  /// Beside ``choices``: where each wrong choice comes from, nil for the answer and where nobody knows; nil for a cloze and
  /// for choices that were made before this was kept.
  public var origins: [ChoiceOrigin?]?
  /// What helps without giving the answer away; nil where there is none.
  public var hint: String?
  /// How much it matters, from 0 to 1.
  public var importance: Double
  /// What a figure means; nil unless the topic is figure.
  public var figure: FigureFacts?
  /// The words that prove the answer; empty only for a question of somebody's own that names none.
  public var evidence: [Evidence]
  /// Whether it is asked.
  public var status: Status
  /// Whether it was retired because newer rules wouldn't make it: it doesn't come back with its fact, only with them.
  public var isOutdated = false

  /// Creates a question from its parts.
  public init(
    id: QuestionID, fact: FactID, kind: Kind, topic: Topic, language: String,
    context: [ContextPiece] = [], prompt: String, answer: String, accepted: [String] = [],
    choices: [String]? = nil, feedback: [String?]? = nil, origins: [ChoiceOrigin?]? = nil,
    hint: String? = nil, importance: Double, figure: FigureFacts? = nil, evidence: [Evidence],
    status: Status = .active
  ) {
    self.id = id
    self.fact = fact
    self.kind = kind
    self.topic = topic
    self.language = language
    self.context = context
    self.prompt = prompt
    self.answer = answer
    self.accepted = accepted
    self.choices = choices
    self.feedback = feedback
    self.origins = origins
    self.hint = hint
    self.importance = importance
    self.figure = figure
    self.evidence = evidence
    self.status = status
  }
}
