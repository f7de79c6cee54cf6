/// What the names and noun phrases are decided from: words, tags on both sides, and the labels before.
package enum NameFeatures {
  /// The features of one word, for its name and for its noun phrase.
  ///
  /// - Parameters:
  ///   - forms: The sentence's forms between two edges on either side.
  ///   - tags: Their tags, 31 at the edges.
  ///   - index: The word's index in both.
  ///   - name: Label of the word before in the sequence of names.
  ///   - chunk: Label of the word before in the sequence of noun phrases.
  ///   - list: Where they go.
  @inline(__always)
  package static func read(
    _ forms: UnsafePointer<Form>, _ tags: UnsafePointer<UInt8>, _ index: Int, name: UInt32,
    chunk: UInt32, into list: inout FeatureList
  ) {
    let word = forms[index]
    let previous = forms[index &- 1]
    let next = forms[index &+ 1]
    let t0 = UInt32(tags[index])
    let t1 = UInt32(tags[index &+ 1])
    let t2 = UInt32(tags[index &+ 2])
    let b1 = UInt32(tags[index &- 1])
    let b2 = UInt32(tags[index &- 2])
    let shapes =
      UInt32(previous.shape.rawValue) << 8 | UInt32(word.shape.rawValue) << 4
      | UInt32(next.shape.rawValue)
    list.removeAll()
    list.addWords(forms, index)
    list.add(WordHash.feature(11, shapes, t0))
    list.add(WordHash.feature(12, b1 << 10 | t0 << 5 | t1))
    list.add(WordHash.feature(13, b2 << 10 | b1 << 5 | t0))
    list.add(WordHash.feature(14, t0 << 10 | t1 << 5 | t2))
    list.add(WordHash.feature(15, word.lexical, UInt32(word.shape.rawValue)))
    list.add(WordHash.feature(16, name, word.word))
    list.add(WordHash.feature(17, name, previous.word))
    list.add(WordHash.feature(18, name << 12 | shapes, t0))
    list.add(WordHash.feature(19, name << 5 | t0, t1))
    list.add(WordHash.feature(20, name, word.longEnding))
    list.add(WordHash.feature(21, name, next.word))
    list.add(WordHash.feature(22, chunk << 10 | t0 << 5 | t1, t2))
    list.add(WordHash.feature(23, chunk << 5 | t0, word.word))
    list.add(WordHash.feature(24, chunk << 10 | b1 << 5 | t0, name))
    list.add(WordHash.feature(25, chunk << 15 | b2 << 10 | b1 << 5 | t0, t1))
    list.add(WordHash.feature(26, next.longEnding, UInt32(next.shape.rawValue)))
    list.add(WordHash.feature(27, previous.longEnding, name))
    // How common the words are, and how they are written.
    let written = word.lexical << 4 | UInt32(word.shape.rawValue)
    let writtenBefore = previous.lexical << 4 | UInt32(previous.shape.rawValue)
    let writtenBehind = next.lexical << 4 | UInt32(next.shape.rawValue)
    list.add(WordHash.feature(28, writtenBefore, written))
    list.add(WordHash.feature(29, written, writtenBehind))
    list.add(WordHash.feature(30, written, name))
    list.add(WordHash.feature(31, previous.word, next.word))
    list.add(
      WordHash.feature(32, name << 8 | UInt32(forms[index &- 2].shape.rawValue), previous.word))
  }
}
