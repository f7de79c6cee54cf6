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
    var pairs: [Pair] = []
    var index = 0
    while index < passage.count {
      guard let closing = closing(of: passage[index]) else {
        index += 1
        continue
      }
      guard let end = end(of: index, closing: closing, in: passage) else {
        index += 1
        continue
      }
      pairs.append(Pair(marked: index..<end + 1, words: index + 1..<end))
      index = end + 1
    }
    return pairs
  }

  /// The quotations inside another, one level deep.
  static func inner(of pair: Pair, in passage: Passage) -> [Pair] {
    let part = Passage(passage.string(pair.words))
    var found: [Pair] = []
    var index = 0
    while index < part.count {
      let closing: Character? =
        switch part[index] {
        case "‘": "’"
        case "『": "』"
        case "“": "”"
        case "「": "」"
        default: nil
        }
      guard let closing, let end = end(of: index, closing: closing, in: part),
        // ’ is an apostrophe where letters follow.
        closing != "’" || end + 1 >= part.count || !part[end + 1].isLatinLetter
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

  private static func closing(of opening: Character) -> Character? {
    switch opening {
    case "“": "”"
    case "「": "」"
    case "\"": "\""
    case "＂": "＂"
    case "『": "』"
    default: nil
    }
  }

  private static func end(of start: Int, closing: Character, in passage: Passage) -> Int? {
    let opening = passage[start]
    var depth = 0
    for index in start + 1..<max(start + 1, passage.count) {
      if passage[index] == closing {
        if depth == 0 { return index }
        depth -= 1
      } else if passage[index] == opening, opening != closing {
        depth += 1
      }
    }
    return nil
  }
}
