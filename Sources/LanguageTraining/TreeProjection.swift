import Language

/// Carries the phrases and roles of a treebank over to the words that the program itself divides its text into.
struct TreeProjection {
  let segmenter: ChineseSegmenter
  let lexicon: Lexicon
  let prefixes: PrefixFilter
  let folding: ScalarFolding
  let list: FeatureList

  /// A sentence as the program divides it, with the treebank's labels.
  ///
  /// A word has the role of its last part that depends on something outside it.
  func example(_ words: AnnotatedSentence) -> Example {
    var text: [UInt8] = []
    var places: [Range<Int>] = []
    for word in words {
      places.append(text.count..<text.count + word.text.count)
      text += word.text
      if word.hasSpaceAfter { text.append(0x20) }
    }
    let chunks = TreeLabels.chineseChunks(words)
    let roles = TreeLabels.roles(words)
    var own: AnnotatedSentence = []
    var ownChunks: [UInt8] = []
    var ownRoles: [UInt8] = []
    for place in divided(text) {
      let parts = words.indices.filter { places[$0].overlaps(place) }
      let tops = parts.filter { !parts.contains(words[$0].head ?? -1) }
      own.append(AnnotatedWord(text: Array(text[place])))
      ownRoles.append((tops.last ?? parts.last).map { roles[$0] } ?? 0)
      let begins = parts.first.map { chunks[$0] == 1 } ?? false
      let isInside = parts.contains { chunks[$0] != 0 }
      let followsInside = ownChunks.last.map { $0 != 0 } ?? false
      ownChunks.append(!isInside ? 0 : begins || !followsInside ? 1 : 2)
    }
    var example = Example(own, folding, lexicon)
    example.chunks = Example.padded(ownChunks)
    example.roles = Example.padded(ownRoles)
    return example
  }

  private func divided(_ text: [UInt8]) -> [Range<Int>] {
    var units: [ChineseUnit] = []
    var places: [Range<Int>] = []
    text.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return }
      ChineseUnits.read(base, 0..<text.count, folding, lexicon, prefixes, into: &units)
    }
    segmenter.forEachWord(units, lexicon, list) { word in
      places.append(units[word.lowerBound].start..<units[word.upperBound - 1].end)
    }
    return places
  }
}
