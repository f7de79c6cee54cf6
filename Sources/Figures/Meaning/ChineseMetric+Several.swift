/// Several measures and as many values: 出口和进口分别增长7.1%和2.3%.
extension ChineseMetric {
  /// What a figure behind 分别 measures, one of the things named before it.
  ///
  /// - Returns: Nil where no 分别 stands before the figure; a nil metric where things and values don't pair.
  func eachOfSeveral(_ index: Int) -> (metric: String?, Void)? {
    let figure = sentence.figures[index]
    let clause = sentence.clauses[figure.clause]
    guard
      let word = (clause.lowerBound..<max(clause.lowerBound, figure.range.lowerBound)).last(where: {
        text.has("分别", at: $0)
      })
    else { return nil }
    let row = sentence.figures.indices.filter {
      sentence.figures[$0].clause == figure.clause && sentence.figures[$0].figure.kind != .date
        && sentence.figures[$0].range.lowerBound > word
    }
    guard let position = row.firstIndex(of: index), row.count > 1 else { return nil }
    let start = openedStart(clause, until: word)
    let things = items(start..<withoutLinks(start..<word))
    guard things.count == row.count else { return (nil, ()) }
    let first = sentence.figures[row[0]]
    let verb = stripped(
      word + 2..<max(word + 2, withoutLinks(word + 2..<first.qualified.lowerBound)))
    return (things[position] + verb, ())
  }

  /// The things of a list joined by 、 and 和.
  private func items(_ range: Range<Int>) -> [String] {
    var items: [String] = []
    var start = range.lowerBound
    for index in range where [0x3001, 0x548C, 0x4E0E, 0x53CA].contains(text[index]) {  // 、和与及
      items.append(stripped(start..<max(start, index)))
      start = index + 1
    }
    items.append(stripped(start..<max(start, range.upperBound)))
    return items.filter { !$0.isEmpty }
  }
}
