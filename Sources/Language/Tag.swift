/// The class of a word: the universal part-of-speech tags, version 2.
///
/// Source: https://universaldependencies.org/u/pos/. The raw value is the tag's lane in the weights; `x`, what is no word of the
/// language, has none and is told by its script.
public enum Tag: UInt8, Sendable, CaseIterable {
  case adjective, adposition, adverb, auxiliary, coordinator, determiner, interjection, noun
  case numeral, particle, pronoun, properNoun, punctuation, subordinator, symbol, verb
  case x

  /// The tag as the treebanks write it, such as `PROPN`.
  public var name: String { Self.names[Int(rawValue)] }

  /// The tag that the treebanks write so; nil for any other text.
  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]

  /// Whether it can be the head of a noun phrase.
  public var isNominal: Bool { self == .noun || self == .properNoun || self == .pronoun }

  /// Whether words of it carry meaning of their own.
  public var isContent: Bool {
    switch self {
    case .noun, .properNoun, .verb, .adjective, .adverb, .numeral: true
    default: false
    }
  }
}
