import Discourse
import Figures
import Language

/// Says which numbers and dates can't be asked.
struct FigureVetoes {
  /// The article.
  let article: ArticleAnalysis

  /// Why a number can't be asked; nil where it can.
  func veto(_ gap: Gap, _ figure: Figure, of reading: SentenceReading, _ figures: [StatedFigure])
    -> Veto?
  {
    switch figure.kind {
    case .rank: return .vague
    case .age: return .passing
    default: break
    }
    if isInName(gap, figure, reading) { return .inName }
    if repeats(gap, in: reading) { return .shown }
    if reading.sentence.tokens.contains(where: { Self.examples.contains(article.tokens[$0].word) })
    {
      return .example
    }
    if isFromNow(gap, reading) || isAge(gap, reading) { return .passing }
    guard case .number(let value) = figure.value else { return nil }
    if value < 3, value == value.rounded(), figure.kind == .count || figure.kind == .duration {
      return .vague
    }
    return isDerivable(value, figure, figures) ? .derivable : nil
  }

  /// Why a date can't be asked; nil where it can.
  func veto(
    date gap: Gap, _ figure: Figure, of reading: SentenceReading, _ figures: [StatedFigure]
  ) -> Veto? {
    if repeats(gap, in: reading) { return .shown }
    if isInName(gap, figure, reading) { return .inName }
    if isListed(gap, reading) { return .oneOfMany }
    if isYearDerivable(figure, figures) { return .derivable }
    if let year = article.year, let iso = figure.isoDate, Int(iso.prefix(4)) == year,
      iso.utf8.count <= 4
    {
      return .derivable
    }
    let isDay = figure.isoDate.map { $0.hasPrefix("--") || $0.hasPrefix("-") } ?? true
    if isDay, isOfReport(gap, reading) { return .passing }
    return nil
  }

  /// Whether the date is the one of a report: according to X on that day.
  private func isOfReport(_ gap: Gap, _ reading: SentenceReading) -> Bool {
    let end = gap.tokens.upperBound
    return (end..<min(end + 2, reading.sentence.tokens.upperBound)).contains {
      reading.words.saying.contains(article.tokens[$0].word)
    }
  }

  /// Whether the number stands in a name or title, or right behind letters that it numbers.
  private func isInName(_ gap: Gap, _ figure: Figure, _ reading: SentenceReading) -> Bool {
    let tokens = article.tokens
    let inside = reading.sentence.tokens
    let first = gap.tokens.lowerBound
    let end = gap.tokens.upperBound
    if gap.tokens.contains(where: { tokens[$0].nameType != nil && tokens[$0].nameType != .time }) {
      return true
    }
    if isQuotedName(gap, reading) { return true }
    if TitleMarks.enclose(gap.range, in: reading.sentence.range, of: article.text) { return true }
    guard figure.kind != .date else {
      return inside.contains(end) && reading.sentence.language == .chinese
        && figure.isoDate?.utf8.count == 2
    }
    let isBare = figure.range == figure.numberRange && figure.mantissaRange == figure.numberRange
    if reading.sentence.language == .chinese {
      // 含光800, 2636×1080: a number without a unit numbers or is half of something.
      return isBare && figure.kind == .count
    }
    guard isBare, first > inside.lowerBound else { return false }
    let before = tokens[first - 1]
    return before.tag == .properNoun || before.word == Self.the && isAtPhraseEnd(end, inside)
  }

  /// Whether it stands in a few quoted words, as in 「50位最偉大的作家」.
  private func isQuotedName(_ gap: Gap, _ reading: SentenceReading) -> Bool {
    article.analysis.nounPhrases(in: reading.sentence.analysed).contains {
      $0.kind == .quoted && $0.tokens.lowerBound <= gap.tokens.lowerBound
        && $0.tokens.upperBound >= gap.tokens.upperBound && $0.tokens.count <= 12
    }
  }

  /// Whether another time is listed beside it: 2013、2014年; 9點40分.
  private func isListed(_ gap: Gap, _ reading: SentenceReading) -> Bool {
    let inside = reading.sentence.tokens
    func isTime(_ index: Int) -> Bool {
      inside.contains(index)
        && (article.tokens[index].nameType == .time || article.tokens[index].tag == .numeral)
    }
    func isTie(_ index: Int) -> Bool {
      guard inside.contains(index) else { return false }
      let token = article.tokens[index]
      return token.tag == .coordinator || token.word == Self.enumeration
    }
    let first = gap.tokens.lowerBound
    let end = gap.tokens.upperBound
    return isTie(first - 1) && isTime(first - 2) || isTie(end) && isTime(end + 1)
  }

  private func isAtPhraseEnd(_ index: Int, _ inside: Range<Int>) -> Bool {
    !inside.contains(index) || article.tokens[index].chunk != .continues
  }

  /// Whether the same number stands elsewhere in the sentence.
  private func repeats(_ gap: Gap, in reading: SentenceReading) -> Bool {
    gap.tokens.contains { own in
      article.tokens[own].tag == .numeral
        && reading.sentence.tokens.contains {
          !gap.tokens.contains($0) && article.tokens[$0].word == article.tokens[own].word
        }
    }
  }

  /// Five years ago, 三天前: it changes with the day of reading.
  private func isFromNow(_ gap: Gap, _ reading: SentenceReading) -> Bool {
    let end = gap.tokens.upperBound
    let isTold = (end..<min(end + 2, reading.sentence.tokens.upperBound)).contains {
      Self.fromNow.contains(article.tokens[$0].word)
    }
    guard !isTold, reading.sentence.language == .chinese else { return isTold }
    // The word may begin inside a token: 40 | 年前.
    let behind = String(
      decoding: article.text[gap.range.upperBound..<reading.sentence.range.upperBound].prefix(9),
      as: UTF8.self)
    return ["前", "之前", "以前", "以来", "后"].contains(where: behind.hasPrefix)
  }

  /// A number between commas behind a name, without a unit: somebody's age.
  private func isAge(_ gap: Gap, _ reading: SentenceReading) -> Bool {
    let inside = reading.sentence.tokens
    let first = gap.tokens.lowerBound
    let end = gap.tokens.upperBound
    guard reading.sentence.language == .english, first - 2 >= inside.lowerBound,
      inside.contains(end)
    else { return false }
    return article.tokens[first - 1].word == Self.comma && article.tokens[end].word == Self.comma
      && article.tokens[first - 2].nameType == .person
  }

  /// Whether another year of the sentence and a number of years give it: 2016年, 过去5年.
  private func isYearDerivable(_ figure: Figure, _ figures: [StatedFigure]) -> Bool {
    func year(_ figure: Figure) -> Int? {
      guard let iso = figure.isoDate, iso.utf8.count >= 4 else { return nil }
      return Int(iso.prefix(4))
    }
    guard let own = year(figure) else { return false }
    let others = figures.lazy.map(\.figure).filter { $0.range != figure.range }
    let spans = others.filter { $0.kind == .duration }.compactMap { other -> Int? in
      guard case .number(let value) = other.value, (0..<1000).contains(value) else { return nil }
      return Int(value)
    }
    let years = others.compactMap(year) + [article.year].compactMap { $0 }
    return spans.contains { span in years.contains { abs($0 - own) == span } }
  }

  /// Whether two other numbers of the sentence give it by adding or taking away, or what is left of the whole.
  private func isDerivable(_ value: Double, _ figure: Figure, _ figures: [StatedFigure]) -> Bool {
    let others = figures.lazy.map(\.figure).filter { $0.range != figure.range && $0.kind != .date }
      .compactMap { other -> (value: Double, unit: String?)? in
        guard case .number(let value) = other.value else { return nil }
        return (value, other.unit)
      }
    for (index, one) in others.enumerated() {
      if figure.kind == .percent, figure.unit == one.unit, abs(one.value + value - 100) < 1e-9 {
        return true
      }
      for other in others.dropFirst(index + 1) {
        let near = max(abs(value), 1) * 1e-9
        if abs(one.value + other.value - value) < near
          || abs(abs(one.value - other.value) - value) < near
        {
          return true
        }
      }
    }
    return false
  }

  private static let examples = Word.hashes("example instance 例如 比如 譬如 假设 suppose imagine")
  private static let fromNow = Word.hashes("ago 前 之前 以前 来 以来 后")
  private static let comma = Word.hash(",")
  private static let enumeration = Word.hash("、")
  private static let the = Word.hash("the")
}

/// Title marks: 《 and 》.
enum TitleMarks {
  /// Whether a stretch stands inside title marks that open in its sentence, with other words.
  static func enclose(_ range: Range<Int>, in sentence: Range<Int>, of text: [UInt8]) -> Bool {
    let open = Array("《".utf8)
    let close = Array("》".utf8)
    var index = range.lowerBound - 3
    while index >= sentence.lowerBound {
      let bytes = Array(text[index..<index + 3])
      if bytes == close { return false }
      if bytes == open { return true }
      index -= 1
    }
    return false
  }
}
