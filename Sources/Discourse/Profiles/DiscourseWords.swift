public import Language

/// The closed classes of a language that discourse turns on, each by the hashes of its words.
///
/// Only words of closed classes stand here: what an open class is told by is its tag, its name or its frequency.
public struct DiscourseWords: Sendable {
  /// Pronouns for one person.
  let person: Set<UInt32>
  /// Pronouns for one thing.
  let thing: Set<UInt32>
  /// Pronouns for several.
  let several: Set<UInt32>
  /// Pronouns of the writer.
  public let first: Set<UInt32>
  /// Pronouns of the reader.
  public let second: Set<UInt32>
  /// Words that point at what was said.
  public let demonstratives: Set<UInt32>
  /// Words that compare with what was said.
  public let comparing: Set<UInt32>
  /// Words that tie a sentence to the one before.
  public let connectives: Set<UInt32>
  /// Times that the moment of writing gives.
  public let deictic: Set<UInt32>
  /// Years that the year of writing gives, with how far they are from it.
  public let deicticYears: [UInt32: Int]
  /// Times that a time said before gives.
  public let anaphoricTimes: Set<UInt32>
  /// Verbs that report words.
  public let saying: Set<UInt32>
  /// Verbs and particles that give a name to a thing.
  public let naming: Set<UInt32>
  /// Copulas.
  public let copulas: Set<UInt32>
  /// Words that make a sentence hold only where something else does, or only maybe.
  public let hypothetical: Set<UInt32>
  /// Words of a cause or an effect.
  public let causal: Set<UInt32>
  /// Words that single one out of many.
  public let superlative: Set<UInt32>
  /// Words that deny.
  public let negative: Set<UInt32>

  /// The words of a language.
  public static func of(_ language: Analysis.Language) -> DiscourseWords {
    language == .chinese ? chinese : english
  }
}
