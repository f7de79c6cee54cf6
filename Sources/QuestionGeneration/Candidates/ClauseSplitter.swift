/// Cuts a sentence into clauses at commas and semicolons outside of quotations, brackets and numbers.
enum ClauseSplitter {
  /// The clauses in order, without the mark behind them.
  static func clauses(of passage: Passage) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    var depth = 0
    var straight = false
    for index in passage.all {
      let character = passage[index]
      if "“「『（(《〈［[".contains(character) { depth += 1 }
      if "”」』）)》〉］]".contains(character) { depth = max(0, depth - 1) }
      if character == "\"" { straight.toggle() }
      guard depth == 0, !straight, "，；,;".contains(character) else { continue }
      let insideNumber =
        character == "," && index > 0 && index + 1 < passage.count && passage[index - 1].isDigit
        && passage[index + 1].isDigit
      guard !insideNumber else { continue }
      clauses.append(passage.trimmed(start..<index))
      start = index + 1
    }
    var end = passage.count
    while end > start, passage[end - 1].endsSentence || passage[end - 1].isWhitespace { end -= 1 }
    if start < end { clauses.append(passage.trimmed(start..<end)) }
    return clauses.filter { !$0.isEmpty }
  }
}
