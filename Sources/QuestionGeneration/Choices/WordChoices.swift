import Language

/// Chooses wrong choices among names, titles and terms: of the answer's kind and form, not true where it stands.
struct WordChoices {
  /// What there is.
  let pool: ChoicePool
  /// What the articles say.
  let stated: StatedWords

  /// Two or three wrong choices, best first; nil where there are fewer than two.
  func wrong(for candidate: Candidate) -> [ChoicePool.Item]? {
    guard candidate.isCertain else { return nil }
    let shown = candidate.words.union(candidate.contextWords).union(candidate.optionalWords)
    let around = candidate.words.subtracting(candidate.gapWords)
    let own = WrittenForm(candidate)
    let tellsArticle =
      candidate.prompt.contains(" a ____") || candidate.prompt.contains(" an ____")
    var fitting: [(item: ChoicePool.Item, distance: Int, order: UInt64)] = []
    for item in pool.items(for: candidate) {
      guard
        !tellsArticle
          || Self.opensWithVowel(item.text) == Self.opensWithVowel(candidate.answer),
        let distance = own.distance(item.form),
        item.words.subtracting([own.head]).isDisjoint(with: candidate.gapWords),
        item.words.subtracting([own.head]).isDisjoint(with: shown),
        item.named == nil || item.named != candidate.named,
        !item.text.contains(candidate.answer), !candidate.answer.contains(item.text)
      else { continue }
      var random = StableRandom(seed: candidate.identity.gap + item.text)
      fitting.append((item, distance, random.next()))
    }
    fitting.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
    var chosen: [ChoicePool.Item] = []
    for one in fitting where chosen.count < 3 {
      // None that is another in other words, and none that a sentence says of the same.
      guard one.item.named == nil || !chosen.contains(where: { $0.named == one.item.named }),
        chosen.allSatisfy({
          $0.words.subtracting([own.head]).isDisjoint(with: one.item.words)
        }),
        !stated.states(one.item.words, beside: around)
      else { continue }
      chosen.append(one.item)
    }
    return chosen.count < 2 ? nil : chosen
  }

  /// Whether a or an before it would tell it from others.
  private static func opensWithVowel(_ text: String) -> Bool {
    text.utf8.first.map { Array("aeiouAEIOU".utf8).contains($0) } ?? false
  }
}
