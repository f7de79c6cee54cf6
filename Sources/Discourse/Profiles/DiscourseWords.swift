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

  /// Forms of address before or behind a person's name, with the gender that they tell.
  let honorifics: [UInt32: Gender]
  /// The pronouns for one person that tell his or her gender.
  let genders: [UInt32: Gender]
  /// Nouns that take up a name by its type alone: the company.
  let heads: [UInt32: NameType]
  /// Nouns for people by sex and kin: who they are is told elsewhere.
  let people: Set<UInt32>

  /// Nouns for several without an ending that says so.
  let plurals: Set<UInt32>
  /// Endings of nouns for persons, as bytes.
  let personEndings: [[UInt8]]
  /// Verbs whose `it` stands for nothing.
  let seeming: Set<UInt32>
  /// Relative pronouns and what else may follow `it is …`.
  let relatives: Set<UInt32>
  /// Verbs that invite a reader of a page, where they open a sentence.
  let inviting: Set<UInt32>
  /// Words that open a subordinate clause.
  let openers: Set<UInt32>

  /// 该, 此 and 这, 那 in both scripts as bytes: they are written together with a noun.
  static let pointingPrefixes = ["该", "該", "此", "这", "這", "那"].map { Array($0.utf8) }

  /// What makes a verb a passive, beside the copulas.
  static let being = Word.hash("being")
  static let chinesePassive = Word.hash("被")
  /// What gives a source behind it.
  var accordingTo: Set<UInt32> { Self.according }
  private static let according = Word.hashes("according")

  /// The characters that names of public bodies end in, as bytes.
  static let publicEndings = ["院", "局", "部", "会", "會", "党", "黨", "厅", "廳", "署", "委", "校"]
    .map { Array($0.utf8) }

  /// What a pronoun or a form of address tells of a person.
  enum Gender: UInt8, Sendable { case unknown, male, female }

  /// Hashes of words that white space divides, each with the same value.
  static func table<Value>(_ entries: [(StaticString, Value)]) -> [UInt32: Value] {
    var table: [UInt32: Value] = [:]
    for (words, value) in entries {
      for word in Word.hashes(words) { table[word] = value }
    }
    return table
  }

  /// The words of a language.
  public static func of(_ language: Analysis.Language) -> DiscourseWords {
    language == .chinese ? chinese : english
  }
}
