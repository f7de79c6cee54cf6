/// Finds for each figure of a sentence the words that say when it was true.
struct FigurePeriods {
  let sentence: SentenceFigures
  let surroundings: SentenceSurroundings
  /// The dates and periods of the sentence, in their order.
  let times: [TimeExpression]

  init(sentence: SentenceFigures, surroundings: SentenceSurroundings) {
    self.sentence = sentence
    self.surroundings = surroundings
    times =
      sentence.isChinese ? ChineseTimes.times(of: sentence) : EnglishTimes.times(of: sentence)
  }

  /// The period of a figure; nil where neither sentence nor surroundings name one.
  func period(of index: Int) -> String? {
    let figure = sentence.figures[index]
    if figure.figure.kind == .date {
      return times.first { $0.range.overlaps(figure.range) }.map(shown)
        ?? sentence.text.words(figure.range)
    }
    let usable = times.filter {
      $0.role == .period && !$0.range.overlaps(figure.range)
    }
    let clause = sentence.clauses[figure.clause]
    let own = usable.filter { clause.overlaps($0.range) }
    if let time = sentence.isChinese ? chosenChinese(own, figure) : chosenEnglish(own, index) {
      return shown(time)
    }
    if let time = usable.last(where: { $0.range.upperBound <= clause.lowerBound }) {
      return shown(time)
    }
    // In 1893, …: English sentences close with their date as often, behind a comma.
    if !sentence.isChinese,
      let time = usable.first(where: { $0.range.lowerBound >= clause.upperBound }),
      !hasFigure(between: figure.range.upperBound, and: time.range.lowerBound)
    {
      return shown(time)
    }
    return inherited(by: figure)
  }

  private func chosenChinese(_ own: [TimeExpression], _ figure: SentenceFigures.Placed)
    -> TimeExpression?
  {
    own.last { $0.range.upperBound <= figure.range.lowerBound } ?? own.first
  }

  /// A date right behind the figure, with no other figure between; else the one before it.
  private func chosenEnglish(_ own: [TimeExpression], _ index: Int) -> TimeExpression? {
    let figure = sentence.figures[index].range
    if let behind = own.first(where: { $0.range.lowerBound >= figure.upperBound }),
      !hasFigure(between: figure.upperBound, and: behind.range.lowerBound)
    {
      return behind
    }
    return own.last { $0.range.upperBound <= figure.lowerBound } ?? own.first
  }

  private func hasFigure(between start: Int, and end: Int) -> Bool {
    sentence.figures.contains {
      $0.figure.kind != .date && $0.figure.kind != .rank && $0.range.lowerBound >= start
        && $0.range.upperBound <= end
    }
  }

  /// 同年 takes the year before it, 年末 that of the heading.
  private func shown(_ time: TimeExpression) -> String {
    let words = sentence.text.words(time.range).filter { $0 != " " || !sentence.isChinese }
    guard let form = time.leansOn else { return words }
    switch form {
    case .yearBefore:
      let year =
        times.last { $0.range.upperBound <= time.range.lowerBound && $0.year != nil }?.year
        ?? yearBefore
      return year.map { $0 + "年" } ?? words
    case .yearOfSentence:
      let year = times.last { $0.range.upperBound <= time.range.lowerBound && $0.year != nil }?.year
      return year.map { $0 + "年" + words } ?? words
    case .yearOfHeading:
      let year =
        times.last { $0.range.upperBound <= time.range.lowerBound && $0.year != nil }?.year
        ?? yearBefore ?? yearOfHeading
      return year.map { $0 + "年" + words } ?? words
    }
  }

  private var yearBefore: String? {
    guard let before = surroundings.before else { return nil }
    return Self.opening(of: before)?.year
  }

  private var yearOfHeading: String? {
    guard let heading = surroundings.heading else { return nil }
    let found = SentenceFigures(heading, figures: FigureRecognizer().figures(in: heading))
    return ChineseTimes.times(of: found).first { $0.year != nil }?.year
  }

  /// What dates the sentence before dates this one too, where it opens that sentence; else a heading's date.
  private func inherited(by figure: SentenceFigures.Placed) -> String? {
    guard figure.figure.kind != .rank, figure.figure.kind != .age else { return nil }
    if let before = surroundings.before, let time = Self.opening(of: before) { return time.words }
    guard let heading = surroundings.heading, heading.utf8.count < 200 else { return nil }
    return Self.opening(of: heading)?.words
  }

  /// The date that a sentence or heading opens with.
  private static func opening(of text: String) -> (words: String, year: String?)? {
    let head = String(text.prefix(60))
    let found = SentenceFigures(head, figures: FigureRecognizer().figures(in: head))
    let times = found.isChinese ? ChineseTimes.times(of: found) : EnglishTimes.times(of: found)
    guard let first = times.first, first.role == .period,
      first.leansOn == nil || first.leansOn == .yearOfSentence,
      first.range.lowerBound <= (found.isChinese ? 1 : 0)
    else { return nil }
    return (found.text.words(first.range), first.year)
  }
}
