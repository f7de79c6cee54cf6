import Language

/// The names, titles and terms of a bank, which are wrong choices for one another.
struct ChoicePool {
  /// Something that could be a wrong choice.
  struct Item {
    /// As it is written.
    var text: String
    /// Its words of meaning.
    var words: Set<UInt32>
    /// How it is written.
    var form: WrittenForm
    /// The thing that it names, by its number in the article.
    var named: Int?
    /// Where it stands first.
    var place: Candidate.Place
    /// The words of the sentence there.
    var statement: String
  }

  /// What goes with what: things of one kind, in one language and script.
  struct Kind: Hashable {
    var thing: Candidate.Thing
    var language: String
  }

  /// By kind and article, each text once, in order of the places.
  private var items: [Kind: [Int: [Item]]] = [:]

  /// Collects the gaps of candidates, those whose kind is certain.
  init(_ candidates: [Candidate]) {
    struct Key: Hashable {
      var kind: Kind
      var article: Int
      var words: Set<UInt32>
    }
    var seen: Set<Key> = []
    for candidate in candidates where candidate.isCertain && !candidate.gapWords.isEmpty {
      guard let kind = Self.kind(of: candidate), let place = candidate.places.first,
        seen.insert(Key(kind: kind, article: place.article, words: candidate.gapWords)).inserted
      else { continue }
      items[kind, default: [:]][place.article, default: []].append(
        Item(
          text: candidate.answer, words: candidate.gapWords, form: WrittenForm(candidate),
          named: candidate.named, place: place, statement: candidate.statement))
    }
  }

  /// Wrong choices that could be taken for the answer: of its own article, for who knows the article must have met them.
  func items(for candidate: Candidate) -> ArraySlice<Item> {
    guard let kind = Self.kind(of: candidate), let place = candidate.places.first else { return [] }
    return items[kind]?[place.article]?.prefix(Self.most) ?? []
  }

  /// Items that are looked at for one answer.
  private static let most = 120

  private static func kind(of candidate: Candidate) -> Kind? {
    switch candidate.thing {
    case .name, .term, .title:
      Kind(thing: candidate.thing, language: candidate.languageTag)
    case .number, .year, .date: nil
    }
  }
}
