/// What a word's tag is decided from: the word, its neighbours, and the tags before it.
///
/// The set is that of the averaged perceptron tagger (Collins 2002), with the lexicon's classes.
package enum TagFeatures {
  /// The features of one word.
  ///
  /// - Parameters:
  ///   - forms: The sentence's forms between two edges on either side.
  ///   - index: The word's index in `forms`.
  ///   - last: Tag of the word before; 31 for none.
  ///   - beforeLast: Tag of the word before that.
  ///   - list: Where they go.
  @inline(__always)
  package static func read(
    _ forms: UnsafePointer<Form>, _ index: Int, last: UInt32, beforeLast: UInt32,
    into list: inout FeatureList
  ) {
    let word = forms[index]
    let previous = forms[index &- 1]
    let next = forms[index &+ 1]
    let tags = beforeLast << 5 | last
    list.removeAll()
    list.addWords(forms, index)
    let lexical = word.lexical
    let shape = UInt32(word.shape.rawValue)
    let isFirst: UInt32 = previous.shape == .edge ? 16 : 0
    list.add(WordHash.feature(11, lexical, shape | isFirst))
    list.add(WordHash.feature(12, shape | isFirst, UInt32(min(word.length, 15))))
    list.add(WordHash.feature(13, tags))
    list.add(WordHash.feature(14, last))
    list.add(WordHash.feature(15, last, word.word))
    list.add(WordHash.feature(16, last << 12 | lexical, shape))
    list.add(WordHash.feature(17, last << 12 | lexical, next.lexical))
    list.add(WordHash.feature(18, lexical, next.lexical << 4 | UInt32(next.shape.rawValue)))
    list.add(WordHash.feature(19, next.longEnding))
    list.add(WordHash.feature(20, previous.longEnding))
    list.add(WordHash.feature(21, last, word.longEnding))
    list.add(WordHash.feature(22, tags, lexical))
    list.add(WordHash.feature(23, next.lexical, forms[index &+ 2].lexical))
    list.add(
      WordHash.feature(
        24, shape << 8 | UInt32(previous.shape.rawValue) << 4 | UInt32(next.shape.rawValue)))
    list.add(WordHash.feature(25, word.ending, shape))
    list.add(WordHash.feature(26, word.opening, word.longEnding))
  }
}
