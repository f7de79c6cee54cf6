/// A sentence cut into clauses, with its figures placed in scalars.
struct SentenceFigures {
  /// A figure and where it stands.
  struct Placed {
    var figure: Figure
    /// Scalars of the whole figure.
    var range: Range<Int>
    /// Scalars of the figure with its qualifier.
    var qualified: Range<Int>
    /// Index of its clause.
    var clause: Int
  }

  let text: FigureText
  let figures: [Placed]
  /// Scalars of each clause, without the mark that ends it.
  let clauses: [Range<Int>]
  /// Whether the sentence is written in Chinese.
  let isChinese: Bool

  /// Cuts a sentence.
  init(_ sentence: String, figures found: [Figure]) {
    let text = FigureText(sentence)
    let isChinese = Self.isChinese(text)
    let ranges = found.map { text.scalars(utf8: $0.range) }
    let clauses = Self.clauses(of: text, around: ranges, isChinese: isChinese)
    var clause = 0
    var placed: [Placed] = []
    for (figure, range) in zip(found, ranges) {
      while clause + 1 < clauses.count, clauses[clause].upperBound <= range.lowerBound {
        clause += 1
      }
      placed.append(
        Placed(
          figure: figure, range: range, qualified: Self.qualified(figure, range, in: text),
          clause: clause))
    }
    self.text = text
    self.clauses = clauses
    self.isChinese = isChinese
    figures = placed
  }

  private static func isChinese(_ text: FigureText) -> Bool {
    var han = 0
    var latin = 0
    for scalar in text.scalars {
      if Scalar.isHan(scalar) { han += 1 } else if Scalar.isLetter(scalar) { latin += 1 }
    }
    // A Chinese character says about as much as four letters.
    return han * 4 > latin
  }

  private static func qualified(_ figure: Figure, _ range: Range<Int>, in text: FigureText)
    -> Range<Int>
  {
    guard let qualifier = figure.qualifier else { return range }
    let words = FigureText(qualifier).scalars
    let start = text.beforeSpaces(range.lowerBound) - words.count
    if text.has(words, at: start) { return start..<range.upperBound }
    let behind = text.afterSpaces(range.upperBound)
    if text.has(words, at: behind) { return range.lowerBound..<behind + words.count }
    return range
  }

  /// Commas, stops, colons and dashes end a clause, unless they stand in a figure or in brackets.
  private static func clauses(of text: FigureText, around figures: [Range<Int>], isChinese: Bool)
    -> [Range<Int>]
  {
    var clauses: [Range<Int>] = []
    var start = 0
    var index = 0
    var depth = 0
    var next = 0
    while index < text.count {
      while next < figures.count, figures[next].upperBound <= index { next += 1 }
      if next < figures.count, figures[next].contains(index) {
        index = figures[next].upperBound
        continue
      }
      let scalar = text[index]
      if scalar == 0x28 || scalar == 0x300A { depth += 1 }
      if scalar == 0x29 || scalar == 0x300B { depth = max(0, depth - 1) }
      if depth == 0, !isChinese, scalar == 0x20, let (word, end) = text.word(at: index + 1),
        ["while", "whereas", "but"].contains(word), text[end] == 0x20, start < index
      {
        clauses.append(start..<index)
        start = end + 1
        index = end
        continue
      }
      if depth == 0, endsClause(at: index, in: text) {
        if start < index { clauses.append(start..<index) }
        start = index + 1
      }
      index += 1
    }
    if start < text.count { clauses.append(start..<text.count) }
    return clauses.isEmpty ? [0..<text.count] : clauses
  }

  private static func endsClause(at index: Int, in text: FigureText) -> Bool {
    switch text[index] {
    case 0xFF0C, 0x3002, 0x2014, 0x3B, 0x21, 0x3F: true  // ，。—; and wide ；！？, which are folded
    case 0x2D: text[index + 1] == 0x2D
    case 0x2C, 0x3A:  // , :
      !Scalar.isDigit(text[index + 1]) || !Scalar.isDigit(text[index - 1])
    case 0x2E: !Scalar.isDigit(text[index + 1]) && index + 1 >= text.count
    default: false
    }
  }
}

extension FigureText {
  /// The scalars of a range of UTF-8 offsets.
  func scalars(utf8 range: Range<Int>) -> Range<Int> {
    index(utf8: range.lowerBound)..<index(utf8: range.upperBound)
  }

  private func index(utf8 offset: Int) -> Int {
    var low = 0
    var high = offsets.count - 1
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The words of a range without spaces at its ends.
  func words(_ range: Range<Int>) -> String {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start] == 0x20 { start += 1 }
    while start < end, self[end - 1] == 0x20 { end -= 1 }
    return start < end ? substring(start..<end) : ""
  }
}
