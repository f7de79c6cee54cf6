/// Finds for each figure of a sentence the words that say when it was true.
struct FigurePeriods {
  let sentence: SentenceFigures
  let surroundings: SentenceSurroundings
  /// The dates and periods of the sentence, in their order.
  let times: [TimeExpression]

  /// What dates the sentence before; nil where its date is no date of figures.
  private let openingBefore: String?

  init(sentence: SentenceFigures, surroundings: SentenceSurroundings) {
    self.sentence = sentence
    self.surroundings = surroundings
    let opening = Self.openingBefore(surroundings)
    let year =
      opening?.isOfYear == true ? surroundings.heading.flatMap(Self.year(ofHeading:)) : nil
    openingBefore = opening.map { (year.map { $0 + "年" } ?? "") + $0.0 }
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
    if let origin = origin(of: figure, in: clause) {
      return own.last {
        $0.range.lowerBound >= origin && $0.range.upperBound <= figure.range.lowerBound
      }.map(shown) ?? attached(behind: figure, own) ?? firstYear(of: usable)
    }
    if let time = sentence.isChinese ? chosenChinese(own, figure) : chosenEnglish(own, index) {
      return shown(time)
    }
    if let time = usable.last(where: { $0.range.upperBound <= clause.lowerBound }) {
      return shown(time)
    }
    // English sentences close with their date as often, behind a comma.
    if !sentence.isChinese,
      let time = usable.first(where: { $0.range.lowerBound >= clause.upperBound }),
      !has([], between: figure.range.upperBound, and: time.range.lowerBound),
      !hasFigure(between: figure.range.upperBound, and: time.range.lowerBound)
        || usable.count == 1
          && !hasBreak(between: figure.range.upperBound, and: time.range.lowerBound)
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
    let start = sentence.clauses[sentence.figures[index].clause].lowerBound
    let before = own.last { $0.range.upperBound <= figure.lowerBound }
    // "was founded in 1636 and has 2,400 professors": not in 1636, unless the date opens the clause.
    if let before, before.range.lowerBound > start + 12,
      hasAnd(between: before.range.upperBound, and: figure.lowerBound)
    {
      return nil
    }
    return before ?? own.first
  }

  private func hasAnd(between start: Int, and end: Int) -> Bool {
    has([" and ", " but "], between: start, and: end)
  }

  /// Whether what follows tells of something else, or of what it is compared with.
  private func hasBreak(between start: Int, and end: Int) -> Bool {
    has([" and ", " but ", " from ", " with ", " than "], between: start, and: end)
  }

  private func has(_ words: [String], between start: Int, and end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains { index in
      sentence.text[index] == 0x3B
        || sentence.text[index] == 0x20 && words.contains { sentence.text.has($0, at: index) }
    }
  }

  // MARK: From one value to another

  /// Where 从 or "from" stands before the first of two values: from 361 million to 4.9 billion; nil otherwise.
  private func origin(of figure: SentenceFigures.Placed, in clause: Range<Int>) -> Int? {
    let text = sentence.text
    let end = figure.range.upperBound
    if sentence.isChinese {
      let behind = [
        "增", "提", "上", "升", "扩", "跃", "降", "下", "减", "缩", "涨", "到", "至", "发展", "压", "跌", "回",
      ]
      guard behind.contains(where: { text.has($0, at: end) }),
        !text.has("以上", at: end), !text.has("以下", at: end)
      else { return nil }
      let head = max(clause.lowerBound, figure.range.lowerBound - 24)..<figure.range.lowerBound
      return head.last { text[$0] == 0x4ECE || text[$0] == 0x7531 }  // 从由
    }
    let before = text.word(before: text.beforeSpaces(figure.range.lowerBound))
    guard let before, before.word == "from" else { return nil }
    return before.start
  }

  /// "from $6.2bn in 2019": the date right behind the first value.
  private func attached(behind figure: SentenceFigures.Placed, _ own: [TimeExpression]) -> String? {
    guard !sentence.isChinese else { return nil }
    return own.first {
      $0.range.lowerBound >= figure.range.upperBound
        && $0.range.lowerBound <= figure.range.upperBound + 4
    }.map(shown)
  }

  /// From 1949 to 1978 the first value is of 1949; of another period nobody can say.
  private func firstYear(of usable: [TimeExpression]) -> String? {
    guard
      let time = usable.last(where: { time in
        sentence.figures.contains {
          guard $0.figure.kind == .date, $0.range.overlaps(time.range) else { return false }
          if case .range = $0.figure.value { return time.year != nil }
          return false
        }
      })
    else { return nil }
    return time.year.map { sentence.isChinese ? $0 + "年" : $0 }
  }

  // MARK: Figures between

  private func hasFigure(between start: Int, and end: Int) -> Bool {
    sentence.figures.contains {
      $0.figure.kind != .date && $0.figure.kind != .rank && $0.range.lowerBound >= start
        && $0.range.upperBound <= end
    }
  }

  /// 同年 takes the year before it, 年末 that of the heading.
  private func shown(_ time: TimeExpression) -> String {
    let words = sentence.text.words(time.range).filter { $0 != " " || !sentence.isChinese }
    guard let form = time.leansOn else {
      // 从2012年的…增长到2024年的…: the year alone dates what follows.
      let isOfValue = sentence.isChinese && sentence.text[time.range.upperBound] == 0x7684
      return isOfValue && ["从", "從", "到", "至", "由"].contains(words.prefix(1))
        ? String(words.dropFirst()) : words
    }
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
    return Self.opening(of: before, mayLean: false)?.year
  }

  private var yearOfHeading: String? { surroundings.heading.flatMap(Self.year(ofHeading:)) }

  private static func year(ofHeading heading: String) -> String? {
    let found = SentenceFigures(heading, figures: FigureRecognizer().figures(in: heading))
    return ChineseTimes.times(of: found).first { $0.year != nil }?.year
  }

  /// What dates the sentence before dates this one too, where it opens that one and dates its figures; else a
  /// heading's date.
  private func inherited(by figure: SentenceFigures.Placed) -> String? {
    guard figure.figure.kind != .rank, figure.figure.kind != .age else { return nil }
    if let openingBefore { return openingBefore }
    guard let heading = surroundings.heading, heading.utf8.count < 200 else { return nil }
    return Self.opening(of: heading, mayLean: false)?.words
  }

  /// The date that opens the sentence before, where figures follow it there.
  private static func openingBefore(_ surroundings: SentenceSurroundings) -> (
    String, isOfYear: Bool
  )? {
    guard let before = surroundings.before, before.utf8.count < 2000,
      let time = opening(of: before, mayLean: true),
      FigureRecognizer().figures(in: before).contains(where: {
        ![.date, .rank, .duration, .age].contains($0.kind)
      })
    else { return nil }
    return (time.words, time.isOfYear)
  }

  /// The date that a sentence or heading opens with.
  private static func opening(of text: String, mayLean: Bool)
    -> (words: String, year: String?, isOfYear: Bool)?
  {
    let head = String(text.prefix(60))
    let found = SentenceFigures(head, figures: FigureRecognizer().figures(in: head))
    let times = found.isChinese ? ChineseTimes.times(of: found) : EnglishTimes.times(of: found)
    guard let first = times.first, first.role == .period,
      first.leansOn == nil || first.leansOn == .yearOfSentence
        || mayLean && first.leansOn == .yearOfHeading,
      first.range.lowerBound <= (found.isChinese ? 1 : 0)
    else { return nil }
    return (found.text.words(first.range), first.year, first.leansOn == .yearOfHeading)
  }
}
