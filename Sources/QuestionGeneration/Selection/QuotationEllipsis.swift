/// Leaves out of a quotation what another question asks for: 要“推动渔业朝着……方向发展”.
///
/// A year is asked with the words that were said then; the term that carries them is often asked by itself.
enum QuotationEllipsis {
  /// Characters that a quotation has to keep, so that it can be known by them.
  private static let least = 8
  /// Characters before the words that tell what their clause is about.
  private static let leastOfClause = 4

  /// A prompt without some words that its quotation holds.
  ///
  /// - Parameters:
  ///   - words: What is not to be shown.
  ///   - prompt: A prompt with Chinese quotation marks of either script.
  /// - Returns: The prompt with dots for the words where they end their clause or where the quotation has no other, else for
  ///   the whole clause; nil where they stand outside of quotations or too little would be left.
  static func prompt(without words: String, in prompt: String) -> String? {
    let passage = Passage(prompt)
    guard words.count >= 2, let place = passage.first(words, in: passage.all),
      passage.first(words, in: place.upperBound..<passage.count) == nil,
      let quotation = QuotationMarks.outermost(in: passage).map(\.words).first(where: {
        $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound
      })
    else { return nil }
    var start = place.lowerBound
    while start > quotation.lowerBound, !passage[start - 1].endsClause { start -= 1 }
    var end = place.upperBound
    while end < quotation.upperBound, !passage[end].endsClause { end += 1 }
    let clause = start..<end
    // 共同守护海上……: what stands before the words is their clause's point; in its middle a hole is left.
    let closes = place.upperBound == end && place.lowerBound - start >= leastOfClause
    let cut = !closes && quotation.count - clause.count >= least + 2 ? clause : place
    guard quotation.count - cut.count >= least, isBalanced(passage.string(cut)) else { return nil }
    var before = passage.string(0..<cut.lowerBound)
    var behind = passage.string(cut.upperBound..<passage.count)
    if cut.upperBound == end {
      while let last = before.last, "，；、,;".contains(last) { before.removeLast() }
      while let first = behind.first, "，；、,;".contains(first) { behind.removeFirst() }
      // Dots are the stop.
      if let stop = behind.first, stop.endsSentence, "”」".contains(behind.dropFirst().first ?? " ")
      {
        behind.removeFirst()
      }
    }
    return before + "……" + behind
  }

  /// Whether words hold both marks of each pair, or none.
  private static func isBalanced(_ words: String) -> Bool {
    [("‘", "’"), ("『", "』"), ("《", "》")].allSatisfy { open, close in
      words.components(of: open) == words.components(of: close)
    }
  }
}
