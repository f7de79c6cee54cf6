import Discourse
import Figures
import Language

/// Makes the gaps of a sentence: names, figures, dates, titles, quoted words and terms, in both languages alike.
struct GapMaker {
  /// The article.
  let article: ArticleAnalysis

  /// A sentence's figures and gaps.
  struct Made {
    /// The figures that it states; places in ``ArticleAnalysis/text``.
    var figures: [StatedFigure]
    /// Its gaps, each stretch once, in order.
    var gaps: [Gap]
  }

  /// The gaps of a sentence.
  ///
  /// - Parameter index: Index of the sentence in the analysis.
  /// - Returns: Its figures and its gaps.
  /// - Complexity: O(tokens): a phrase has parts of at most five.
  func gaps(of index: Int) -> Made {
    let sentence = article.sentences[index]
    let span = sentence.analysed
    var made: [Range<Int>: Gap] = [:]
    func add(_ tokens: Range<Int>, _ kind: Gap.Kind, head: Int, bytes: Range<Int>? = nil) {
      let range = bytes ?? article.bytes(tokens)
      guard !range.isEmpty, made[range] == nil else { return }
      made[range] = Gap(sentence: index, tokens: tokens, range: range, kind: kind, head: head)
    }
    let figures = figures(of: sentence)
    for (number, stated) in figures.enumerated() {
      let figure = stated.figure
      let range = asked(figure, sentence)
      let tokens = tokens(in: sentence, covering: range)
      guard let last = tokens.last else { continue }
      let isDate = figure.kind == .date || isYear(figure)
      add(tokens, isDate ? .date(number) : .figure(number), head: last, bytes: range)
    }
    let numeric = figures.map(\.figure.range)
    func isNumeric(_ range: Range<Int>) -> Bool { numeric.contains { $0.overlaps(range) } }
    for name in article.analysis.names(in: span) {
      guard case .name(let type) = name.kind, type != .time,
        let tokens = PhraseBorders.trimmed(name.tokens, in: article), tokens.count <= 10
      else { continue }
      add(tokens, .name(type), head: tokens.upperBound - 1)
    }
    for phrase in article.analysis.nounPhrases(in: span) {
      let whole = phrase.kind == .quoted
      guard let tokens = whole ? phrase.tokens : PhraseBorders.trimmed(phrase.tokens, in: article),
        !tokens.isEmpty, tokens.count <= (whole ? 12 : 7),
        !isNumeric(article.bytes(tokens))
      else { continue }
      let head = tokens.contains(phrase.head) ? phrase.head : tokens.upperBound - 1
      guard article.tokens[head].tag != .pronoun, article.tokens[head].nameType != .time
      else { continue }
      add(tokens, whole ? .quoted : .term, head: head)
    }
    return Made(
      figures: figures,
      gaps: made.values.map(marked).sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      })
  }

  /// The gap as what the marks around it make it: a title, or quoted words.
  private func marked(_ gap: Gap) -> Gap {
    guard !gap.isNumeric else { return gap }
    var gap = gap
    switch PhraseBorders.marks(around: gap.range, in: article.text) {
    case .title: gap.kind = .title
    case .quotation: gap.kind = .quoted
    case nil: break
    }
    return gap
  }

  /// The figures of a sentence, with their places in the article's text.
  private func figures(of sentence: ArticleAnalysis.Sentence) -> [StatedFigure] {
    guard
      article.tokens[sentence.tokens].contains(where: { $0.tag == .numeral || $0.nameType == .time }
      )
        || Numbers.holdsDigit(sentence.range, in: article.text)
    else { return [] }
    let start = sentence.range.lowerBound
    return FigureRecognizer().statedFigures(in: article.string(sentence.range)).map { stated in
      var moved = stated
      moved.figure.range =
        start + stated.figure.range.lowerBound..<start + stated.figure.range.upperBound
      moved.figure.numberRange =
        start + stated.figure.numberRange.lowerBound..<start + stated.figure.numberRange.upperBound
      moved.figure.mantissaRange =
        start + stated.figure.mantissaRange.lowerBound..<start
        + stated.figure.mantissaRange.upperBound
      return moved
    }
  }

  /// Whether a number without a unit is written as years are.
  private func isYear(_ figure: Figure) -> Bool {
    // The 1967 Treaty: what is counted begins with no capital.
    let isBare = figure.range == figure.numberRange || figure.unit?.first?.isUppercase ?? false
    guard figure.kind == .count, isBare,
      figure.numberRange.count == 4 || figure.numberRange.count == 12,
      case .number(let value) = figure.value
    else { return false }
    return (1400...2099).contains(value)
  }

  /// The bytes that are asked of a figure: with its unit, but in English without the noun that is counted.
  private func asked(_ figure: Figure, _ sentence: ArticleAnalysis.Sentence) -> Range<Int> {
    guard sentence.language == .english else { return figure.range }
    switch figure.kind {
    case .date, .money, .percent, .rank, .fraction, .ratio: return figure.range
    default: return figure.numberRange
    }
  }

  /// The tokens that share bytes with a range.
  private func tokens(in sentence: ArticleAnalysis.Sentence, covering range: Range<Int>)
    -> Range<Int>
  {
    var first = sentence.tokens.lowerBound
    while first < sentence.tokens.upperBound,
      article.tokens[first].range.upperBound <= range.lowerBound
    {
      first += 1
    }
    var last = first
    while last < sentence.tokens.upperBound,
      article.tokens[last].range.lowerBound < range.upperBound
    {
      last += 1
    }
    return first..<last
  }
}
