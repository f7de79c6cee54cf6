/// Finds the outermost quotations of a sentence by their marks.
enum QuotationMarks {
  /// A quotation: with its marks, and without.
  struct Pair: Hashable, Sendable {
    /// Characters with the marks.
    var marked: Range<Int>
    /// Characters between the marks.
    var words: Range<Int>
  }

  /// The outermost quotations, in order; one that is not closed is none.
  ///
  /// “a ‘b’ c” is one. Straight marks open and close in turn.
  static func outermost(in passage: Passage) -> [Pair] {
    let closings = closings(in: passage)
    var pairs: [Pair] = []
    var index = 0
    while index < passage.count {
      if "“「\"＂『".contains(passage[index]), let end = closings[index] {
        pairs.append(Pair(marked: index..<end + 1, words: index + 1..<end))
        index = end
      }
      index += 1
    }
    return pairs
  }

  /// The quotations inside another, one level deep.
  static func inner(of pair: Pair, in passage: Passage) -> [Pair] {
    let part = Passage(passage.string(pair.words))
    let closings = closings(in: part)
    var found: [Pair] = []
    var index = 0
    while index < part.count {
      guard "‘『“「".contains(part[index]), let end = closings[index],
        // ’ is an apostrophe where letters follow.
        part[index] != "‘" || !part[end + 1].isLatinLetter
      else {
        index += 1
        continue
      }
      let shift = pair.words.lowerBound
      found.append(
        Pair(marked: shift + index..<shift + end + 1, words: shift + index + 1..<shift + end))
      index = end + 1
    }
    return found
  }

  /// A text without its quotations.
  static func without(_ text: String) -> String {
    let passage = Passage(text)
    var result = ""
    var start = 0
    for pair in outermost(in: passage) {
      result += passage.string(start..<pair.marked.lowerBound)
      start = pair.marked.upperBound
    }
    return result + passage.string(start..<passage.count)
  }

  /// Where each opening mark is closed, of those that are; straight marks open and close in turn.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  private static func closings(in passage: Passage) -> [Int: Int] {
    var closings: [Int: Int] = [:]
    var open: [Character: [Int]] = [:]
    var straight: [Character: Int] = [:]
    for index in passage.all {
      let mark = passage[index]
      switch mark {
      case "“": open["”", default: []].append(index)
      case "「": open["」", default: []].append(index)
      case "『": open["』", default: []].append(index)
      case "‘": open["’", default: []].append(index)
      case "”", "」", "』", "’": if let last = open[mark]?.popLast() { closings[last] = index }
      case "\"", "＂":
        if let before = straight[mark] { closings[before] = index }
        straight[mark] = index
      default: break
      }
    }
    return closings
  }
}
