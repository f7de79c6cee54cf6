/// What happened at a date.
extension ChineseMetric {
  /// What happened at a date: the words of its clause, else of the next.
  func event(of figure: SentenceFigures.Placed) -> String? {
    let clause = sentence.clauses[figure.clause]
    let time = times.first { $0.range.overlaps(figure.range) }?.range ?? figure.range
    let start = openedStart(clause, until: clause.upperBound)
    var front = ""
    if start < time.lowerBound {
      front = trimmed(stripped(start..<time.lowerBound))
      for word in ["并将于", "并于", "将于", "并在", "于", "在", "将", "自", "预计"] where front.hasSuffix(word) {
        front.removeLast(word.count)
        break
      }
    }
    var back = ""
    if time.upperBound < clause.upperBound {
      back = stripped(max(time.upperBound, start)..<clause.upperBound)
    }
    // 并于2024年9月宣布…: by whom stands in the clause before.
    if front.isEmpty, !back.isEmpty, start < time.lowerBound,
      let subject = subjectBefore(figure.clause)
    {
      front = subject
    }
    var words = trimmed(front + back)
    guard figure.clause + 1 < sentence.clauses.count else { return words.isEmpty ? nil : words }
    let next = stripped(sentence.clauses[figure.clause + 1])
    if words.unicodeScalars.count < 4 {
      words = next
    } else if let last = words.last, "时中上后下间".contains(last) {
      // 在…集体学习时，习近平强调
      words += "，" + next
    }
    return words.isEmpty ? nil : words
  }
}
