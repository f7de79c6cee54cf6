/// Finds the sentence that a byte of a paragraph stands in.
struct SentenceIndex {
  private var ranges: [[Int]: [Range<Int>]] = [:]

  /// Sorts sentences by where they stand.
  init(_ sentences: [Sentence]) {
    for sentence in sentences {
      ranges[[sentence.article, sentence.paragraph], default: []].append(sentence.range)
    }
  }

  /// The sentence's offsets in the paragraph's text; nil where no sentence that is read stands there.
  func range(holding offset: Int, article: Int, paragraph: Int) -> Range<Int>? {
    ranges[[article, paragraph]]?.first { $0.contains(offset) }
  }
}
