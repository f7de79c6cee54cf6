/// What sentences of the bank say, for telling whether a wrong choice is true where the answer stands.
struct StatedWords {
  private var sentences: [Set<UInt32>] = []
  private var byWord: [UInt32: [Int]] = [:]

  /// Takes in the sentences of candidates, each once.
  init(_ candidates: [Candidate]) {
    var seen: Set<String> = []
    for candidate in candidates where seen.insert(candidate.statement).inserted {
      let words = candidate.words
      for word in words { byWord[word, default: []].append(sentences.count) }
      sentences.append(words)
    }
  }

  /// Whether a sentence holds some words and half of what stands around a gap.
  func states(_ words: Set<UInt32>, beside around: Set<UInt32>) -> Bool {
    guard
      let rarest = words.min(by: { (byWord[$0]?.count ?? 0, $0) < (byWord[$1]?.count ?? 0, $1) }),
      let places = byWord[rarest]
    else { return false }
    return places.prefix(400).contains { index in
      words.isSubset(of: sentences[index])
        && around.count { sentences[index].contains($0) } * 2 >= around.count
    }
  }
}
