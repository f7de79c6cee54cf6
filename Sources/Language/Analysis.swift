/// A text as the program understands it: sentences of tokens, with names, noun phrases, quantities and clauses.
public struct Analysis: Sendable {
  /// The tokens of all sentences in their order.
  public internal(set) var tokens: [Token] = []
  /// What is known of each sentence.
  public internal(set) var sentences: [Sentence] = []

  /// A sentence of the text.
  public struct Sentence: Hashable, Sendable {
    /// Its tokens, as indices into ``Analysis/tokens``.
    public var tokens: Range<Int>
    /// The language that it was read in.
    public var language: Language
    /// What kind of that language it is.
    public var variety: Variety

    /// Creates a sentence.
    public init(tokens: Range<Int>, language: Language, variety: Variety) {
      self.tokens = tokens
      self.language = language
      self.variety = variety
    }

    /// A sentence of nothing.
    static let empty = Sentence(tokens: 0..<0, language: .english, variety: .standard)
  }

  /// The language that a sentence is read in, told by its script.
  public enum Language: UInt8, Sendable {
    case english, chinese
  }

  /// A kind of language that the models know, or only half.
  public enum Variety: UInt8, Sendable {
    /// The written standard of today, which the models learned.
    case standard
    /// Cantonese as it is written; tags are less certain.
    case cantonese
    /// Chinese as it was written before the twentieth century; tags are less certain.
    case classical

    /// As the JSON writes it.
    public var name: String { String(describing: self) }

    /// The kind of language that some words are of, by their characters alone.
    ///
    /// - Complexity: O(*n*).
    public static func of(_ words: ArraySlice<UInt8>) -> Variety { SentenceScript(words).variety }
  }
}

/// A word, number or mark of a text: 20 bytes.
public struct Token: Hashable, Sendable {
  /// Offset of its first byte in the text.
  public var start: UInt32
  /// Offset behind its last byte.
  public var end: UInt32
  /// Hash of its folded form: equal for words that differ in capitals, width or script alone.
  public var word: UInt32
  /// Its class.
  public var tag: Tag
  /// How much the tag's score is above the next, 0…255; under 16 the tag is a guess.
  public var tagMargin: UInt8
  /// Its label in the sequence of names.
  package var nameLabel: NameLabel
  /// How much the name's score is above the next, 0…255.
  public var nameMargin: UInt8
  /// Its place in the base noun phrases.
  public var chunk: Chunk
  /// What it does in its clause.
  public var role: Role
  /// How much the role's score is above the next, 0…255.
  public var roleMargin: UInt8
  /// How common the word is: 25 times its Zipf value; 0 where it isn't known.
  public var frequency: UInt8

  /// The bytes of the text.
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// What the name that it stands in is the name of; nil outside names.
  public var nameType: NameType? { nameLabel.type }
  /// Whether a name begins with it.
  public var beginsName: Bool { nameLabel.begins }
}
