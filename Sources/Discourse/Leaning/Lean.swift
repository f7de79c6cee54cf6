/// Something in a sentence that says nothing by itself: what it means stands elsewhere.
public struct Lean: Hashable, Sendable {
  /// What points.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// A pronoun for a person.
    case person
    /// A pronoun for a thing, 其.
    case thing
    /// A pronoun for several.
    case several
    /// This, that, 该 and the like, with a noun or without.
    case demonstrative
    /// A noun with the definite article alone, as the subject.
    case definite
    /// A time that the moment of writing gives.
    case deicticTime
    /// A time that one said before gives.
    case anaphoricTime
    /// No subject before the predicate.
    case subject
    /// A word that ties the sentence to the one before.
    case connective
    /// A word that compares with what was said before.
    case comparison
    /// The writer or the reader.
    case speaker
  }

  /// What a pointing word means.
  public enum Meaning: Hashable, Sendable {
    /// Nothing that could be told, or several things.
    case unresolved
    /// Something that the same sentence names before it.
    case sentence
    /// What some tokens of the article name, the only one that fits.
    case antecedent(Range<Int>)
    /// The year that the article's date gives, or a year said before.
    case year(Int)
  }

  /// What points.
  public var kind: Kind
  /// The tokens that point, as indices into the article's.
  public var tokens: Range<Int>
  /// What they mean.
  public var meaning: Meaning

  /// Creates a lean.
  public init(kind: Kind, tokens: Range<Int>, meaning: Meaning) {
    self.kind = kind
    self.tokens = tokens
    self.meaning = meaning
  }
}
