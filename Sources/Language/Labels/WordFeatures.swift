/// What every label is decided from: the word, its neighbours, its beginning and its end.
extension FeatureList {
  /// Adds the features of a word's own letters and of the words around it, templates 1 to 10.
  ///
  /// - Parameters:
  ///   - forms: The sentence's forms between two edges or more on either side.
  ///   - index: The word's index in `forms`.
  @inline(__always)
  mutating func addWords(_ forms: UnsafePointer<Form>, _ index: Int) {
    let word = forms[index]
    let previous = forms[index &- 1]
    let next = forms[index &+ 1]
    add(WordHash.feature(1, word.word))
    add(WordHash.feature(2, previous.word))
    add(WordHash.feature(3, next.word))
    add(WordHash.feature(4, forms[index &- 2].word))
    add(WordHash.feature(5, forms[index &+ 2].word))
    add(WordHash.feature(6, previous.word, word.word))
    add(WordHash.feature(7, word.word, next.word))
    add(WordHash.feature(8, word.opening))
    add(WordHash.feature(9, word.ending))
    add(WordHash.feature(10, word.longEnding))
  }
}
