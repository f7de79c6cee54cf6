/// Makes a prompt of an English sentence with a gap.
struct EnglishPrompt {
  /// The sentence.
  let passage: Passage

  /// Prepares a sentence.
  init(_ passage: Passage) { self.passage = passage }

  /// The sentence with a gap, without a connective at its front; nil where the gap stands in what is cut off.
  func prompt(for gap: Range<Int>) -> String? {
    var start = 0
    for opener in EnglishVocabulary.removableOpeners where passage.has(opener, at: 0) {
      start = opener.count
      break
    }
    guard start <= gap.lowerBound else { return nil }
    var before = passage.string(start..<gap.lowerBound)
    if let first = before.first, start > 0 { before = first.uppercased() + before.dropFirst() }
    return before + "____" + passage.string(gap.upperBound..<passage.count)
  }
}

/// Finds the year that an English sentence names.
enum EnglishPeriod {
  /// The first year of four digits, or a century; nil where there is none.
  static func first(in passage: Passage) -> String? {
    for word in EnglishWords.ranges(in: passage.all, of: passage) {
      let text = passage.string(word)
      if text.count == 4, let year = Int(text), (1000...2199).contains(year) { return text }
      if text.count == 5, text.hasSuffix("s"), let year = Int(text.dropLast()), (1000...2199).contains(year) {
        return text
      }
      if ["century", "centuries"].contains(text.lowercased()) { return text }
    }
    return nil
  }
}
