public import Language

/// The things that an article names, each with all its names: in full, by the last name, by an acronym or a short form.
///
/// ```swift
/// // Ryanair chairman David Bonderman … Bonderman said …: one thing, whose fullest name is David Bonderman
/// ```
public struct Names: Sendable {
  /// Something that has a name.
  public struct Thing: Hashable, Sendable {
    /// What it is; what most of its mentions were read as.
    public var type: NameType
    /// Its longest name, the first of that length.
    public var fullest: Range<Int>
    /// Where the article names it, in order.
    public var mentions: [Range<Int>]

    /// Where the article names it first.
    public var first: Range<Int> { mentions[0] }
    /// How often the article names it.
    public var count: Int { mentions.count }
  }

  /// The things, in the order of their first mention; times are none.
  public let things: [Thing]
  /// For each token the index of the thing that it names, or -1.
  private let owners: [Int32]
  /// The nouns that the article itself calls things by, with the indices of the things.
  private let classes: [UInt32: [Int]]
  /// What forms of address tell of the persons.
  let genders: [DiscourseWords.Gender]

  /// Finds the things that an article names.
  ///
  /// Two names are one thing only where no other thing fits as well.
  ///
  /// - Complexity: O(tokens).
  public init(_ article: ArticleAnalysis) {
    var drafts = NameDrafts(article)
    var links = NameLinks(drafts, in: article)
    links.linkAbbreviations(&drafts)
    links.linkShortForms(drafts)
    var owners = [Int32](repeating: -1, count: article.tokens.count)
    let things = links.things(drafts)
    for (index, thing) in things.enumerated() {
      for place in thing.mentions.joined() { owners[place] = Int32(truncatingIfNeeded: index) }
    }
    self.things = things
    self.owners = owners
    let reading = NameClasses(things, owners: owners, in: article)
    classes = reading.classes
    genders = reading.genders
  }

  /// The index of the thing that a token names, or nil.
  public func thing(at token: Int) -> Int? {
    owners.indices.contains(token) && owners[token] >= 0 ? Int(owners[token]) : nil
  }

  /// The indices of the things that the article calls by a noun: `airline` for Ryanair, `agency` for the European Space Agency.
  ///
  /// - Parameters:
  ///   - noun: A token of the article.
  ///   - article: The article.
  /// - Returns: Indices into ``things``; none where the article calls nothing so.
  public func things(called noun: Int, in article: ArticleAnalysis) -> [Int] {
    guard article.tokens.indices.contains(noun) else { return [] }
    return classes[article.tokens[noun].word] ?? []
  }
}
