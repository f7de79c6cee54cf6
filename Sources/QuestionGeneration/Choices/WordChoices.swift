import Language

/// Chooses wrong choices among names, titles and terms: of the answer's kind and form, not true where it stands.
struct WordChoices {
  /// What there is.
  let pool: ChoicePool
  /// What the articles say.
  let stated: StatedWords

  /// Two or three wrong choices, best first; nil where there are fewer than two.
  func wrong(for candidate: Candidate) -> [ChoicePool.Item]? {
    let shown = candidate.words.union(candidate.contextWords)
    let own = Form(candidate.answer)
    var fitting: [(item: ChoicePool.Item, distance: Int, order: UInt64)] = []
    for item in pool.items(for: candidate) {
      guard !item.words.isEmpty, item.words.isDisjoint(with: candidate.gapWords),
        item.words.isDisjoint(with: shown),
        !candidate.prompt.contains(item.text),
        !candidate.context.contains(where: { $0.text.contains(item.text) })
      else { continue }
      let form = Form(item.text)
      guard let distance = own.distance(form) else { continue }
      guard !stated.states(item.words, beside: candidate.words.subtracting(candidate.gapWords))
      else { continue }
      let isNear = item.place.article == candidate.places[0].article ? 0 : 3
      var random = StableRandom(seed: candidate.identity.gap + item.text)
      fitting.append((item, distance + isNear, random.next()))
    }
    fitting.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
    var chosen: [ChoicePool.Item] = []
    for one in fitting where chosen.count < 3 {
      // None that is another in other words, or a part of it.
      guard chosen.allSatisfy({ $0.words.isDisjoint(with: one.item.words) }) else { continue }
      chosen.append(one.item)
    }
    return chosen.count < 2 ? nil : chosen
  }

  /// How words are written.
  private struct Form {
    var characters: Int
    var words: Int
    var isCapital: Bool
    var isLatin: Bool

    init(_ text: String) {
      characters = text.unicodeScalars.count
      words = text.split(separator: " ").count
      isCapital = text.unicodeScalars.first?.properties.isUppercase ?? false
      isLatin = text.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
    }

    /// How unlike two are; nil where nobody would take one for the other.
    func distance(_ other: Form) -> Int? {
      guard isCapital == other.isCapital, isLatin == other.isLatin else { return nil }
      let (short, long) = (min(characters, other.characters), max(characters, other.characters))
      guard long <= 2 * short + 2 else { return nil }
      return abs(words - other.words) * 2 + (long - short) * 4 / max(1, short)
    }
  }
}
