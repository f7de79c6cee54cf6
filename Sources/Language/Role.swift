/// What a word does in its clause, told word by word, without a tree.
///
/// A coarse reading of the universal relations, version 2 (https://universaldependencies.org/u/dep/). The raw value is the
/// role's lane in the weights.
public enum Role: UInt8, Sendable, CaseIterable {
  /// Anything else: particles, marks, adverbs, fixed expressions.
  case other
  /// Head of a clause's subject.
  case subject
  /// Head of an object, or what a copula says of its subject where that is a noun.
  case object
  /// Head of a phrase with a preposition or of an adverbial noun.
  case oblique
  /// Predicate of the main clause.
  case predicate
  /// Predicate of a clause that stands beside another.
  case coordinate
  /// Predicate of an adverbial clause.
  case adverbial
  /// Predicate of a clause that is a verb's complement.
  case complement
  /// Predicate of a clause that describes a noun.
  case relative
  /// Predicate of a clause put in beside the sentence.
  case parenthetical
  /// Head of an apposition.
  case apposition
  /// Auxiliary or copula.
  case auxiliary
  /// Word that opens a clause.
  case marker
  /// Preposition, postposition or case particle.
  case adposition
  /// What stands in a noun phrase before or behind its head.
  case modifier
  /// Head of a noun phrase that depends on a noun.
  case attribute

  /// As the JSON writes it.
  public var name: String { String(describing: self) }

  /// Whether the word is the predicate of a clause.
  public var isPredicate: Bool {
    switch self {
    case .predicate, .coordinate, .adverbial, .complement, .relative, .parenthetical: true
    default: false
    }
  }
}
