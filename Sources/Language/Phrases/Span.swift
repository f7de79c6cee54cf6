/// A stretch of tokens with what it is.
public struct Span: Hashable, Sendable {
  /// What a stretch of tokens is.
  public enum Kind: Hashable, Sendable {
    /// A name of a type.
    case name(NameType)
    /// A number, with the sign of its currency or its per cent.
    case quantity
    /// A number with what is counted or measured.
    case measure
    /// A base noun phrase: a head with all that stands before it.
    case nounPhrase
    /// A nominal group: nouns with the adjectives and numbers right before them, whole or a part that can stand alone.
    case nominalGroup
    /// A nominal group with the noun phrase that it is tied to by one word: `law of the sea`, 新能源汽车的产量, 议会和媒体.
    case complexNounPhrase
    /// What stands in quotation marks, where it is a few words.
    case quoted
  }

  /// Indices into the tokens of the analysis; never empty.
  public var tokens: Range<Int>
  /// What it is.
  public var kind: Kind
  /// Index of the token that the rest depends on.
  public var head: Int

  /// Creates a span.
  public init(tokens: Range<Int>, kind: Kind, head: Int) {
    self.tokens = tokens
    self.kind = kind
    self.head = head
  }
}
