import PracticeSession

/// Makes the inputs of a run; each follows from the seed and its number alone.
struct InputMaker: Sendable {
  var seed: UInt64
  var kinds: [FuzzKind]
  var corpus: FuzzCorpus
  private let total: Int

  init(seed: UInt64, kinds: [FuzzKind], corpus: FuzzCorpus) {
    self.seed = seed
    self.kinds = kinds
    self.corpus = corpus
    total = kinds.reduce(0) { $0 + max(1, $1.weight) }
  }

  /// The kind of an input, which is known without making it.
  func kind(_ number: Int) -> FuzzKind {
    var random = generator(number)
    return kind(&random)
  }

  /// The input of a number, from 0.
  func input(_ number: Int) -> FuzzInput {
    var random = generator(number)
    let kind = kind(&random)
    let choice = random.next()
    var bytes = kind.base(choice, &random, corpus)
    let isLarge = random.number(below: FuzzLimits.largeEvery) == 0
    let most = isLarge ? max(kind.most, FuzzLimits.largeBytes) : kind.most
    if bytes.count > most { bytes.removeSubrange(most...) }
    // One input in twenty stays sound: what is sound must work, too.
    let count = random.number(below: 20) == 0 ? 0 : 1 + random.number(below: 4)
    for _ in 0..<count {
      guard !kind.mutations.isEmpty else { break }
      let mutation = kind.mutations[random.number(below: kind.mutations.count)]
      var scene = Mutation.Scene(
        random: random, most: most, other: { kind.base(choice, &$0, corpus) })
      bytes = mutation.apply(bytes, &scene)
      random = scene.random
      if bytes.count > most { bytes.removeSubrange(most...) }
    }
    return FuzzInput(kind: kind.name, choice: choice, bytes: bytes)
  }

  private func generator(_ number: Int) -> SeededGenerator {
    // Twice, for the states of this generator lie a fixed step apart: one alone would give the same row, moved by one.
    var run = SeededGenerator(seed: seed)
    var place = SeededGenerator(seed: run.next() ^ UInt64(number))
    return SeededGenerator(seed: place.next())
  }

  private func kind(_ random: inout SeededGenerator) -> FuzzKind {
    var place = random.number(below: total)
    for kind in kinds {
      place -= max(1, kind.weight)
      if place < 0 { return kind }
    }
    return kinds[kinds.count - 1]
  }
}
