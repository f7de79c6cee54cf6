import CheckedNumbers

/// A sentence among several that somebody is quoted with: a figure in it needs none of the others.
struct QuotedSentence {
  /// Its words.
  let passage: Passage
  /// Where the figure stands in them.
  let place: Range<Int>
  /// 我国, 全球 … that a sentence of the quotation before it opens with; nil where none does.
  let scope: String?

  /// Finds the sentence of a place; nil where it stands in no quotation of several sentences.
  init?(of place: Range<Int>, in passage: Passage) {
    guard
      let words = QuotationMarks.outermost(in: passage).map(\.words).first(where: {
        $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound
      })
    else { return nil }
    var sentences: [Range<Int>] = []
    var start = words.lowerBound
    for index in words where "。！？".contains(passage[index]) {
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < words.upperBound { sentences.append(start..<words.upperBound) }
    guard sentences.count > 1,
      let own = sentences.firstIndex(where: { $0.contains(place.lowerBound) }),
      place.upperBound <= sentences[own].upperBound
    else { return nil }
    let sentence = passage.trimmed(sentences[own])
    self.passage = Passage(passage.string(sentence))
    self.place =
      place.lowerBound - sentence.lowerBound..<place.upperBound - sentence.lowerBound
    scope =
      sentences[within: ..<own].reversed().lazy.compactMap {
        ChinesePrompt.openingScope(of: Passage(passage.string($0)))
      }.first
  }
}
