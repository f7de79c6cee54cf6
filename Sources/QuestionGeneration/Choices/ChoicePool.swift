import Language

/// The names, titles and terms of a bank, which are wrong choices for one another.
struct ChoicePool {
  /// Something that could be a wrong choice.
  struct Item {
    /// As it is written.
    var text: String
    /// Its words of meaning.
    var words: Set<UInt32>
    /// Where it stands first.
    var place: Candidate.Place
    /// The words of the sentence there.
    var statement: String
    /// How good a gap it would be.
    var score: Int
  }

  /// What goes with what: things of one kind, in one language and script.
  struct Kind: Hashable {
    var thing: Candidate.Thing
    var language: String
  }

  /// By kind and article, each text once, in order of the places.
  private var items: [Kind: [Int: [Item]]] = [:]

  /// Collects the gaps of candidates.
  init(_ candidates: [Candidate]) {
    var seen: Set<String> = []
    for candidate in candidates {
      guard let kind = Self.kind(of: candidate), let place = candidate.places.first else { continue }
      let key = "\(kind) \(place.article) \(candidate.answer.lowercased())"
      guard seen.insert(key).inserted else { continue }
      items[kind, default: [:]][place.article, default: []].append(
        Item(
          text: candidate.answer, words: candidate.gapWords, place: place,
          statement: candidate.statement, score: candidate.score))
    }
  }

  /// Wrong choices that could be taken for the answer, of its own article first, then of the others in turn.
  func items(for candidate: Candidate) -> [Item] {
    guard let kind = Self.kind(of: candidate), let place = candidate.places.first,
      let found = items[kind]
    else { return [] }
    var result = found[place.article] ?? []
    for article in found.keys.sorted() where article != place.article && result.count < 60 {
      result += (found[article] ?? []).prefix(12)
    }
    return result
  }

  private static func kind(of candidate: Candidate) -> Kind? {
    switch candidate.thing {
    case .name, .term, .title:
      Kind(thing: candidate.thing, language: candidate.languageTag)
    case .number, .year, .date: nil
    }
  }
}
