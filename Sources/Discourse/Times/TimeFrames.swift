import Language

/// The time that something is said of.
public struct TimeFrame: Hashable, Sendable {
  /// Where the time was told, the surest first.
  public enum Source: UInt8, Sendable, Comparable {
    /// In the same part of the sentence, between its marks.
    case clause
    /// Elsewhere in the sentence.
    case sentence
    /// In a sentence before, of the same paragraph.
    case before
    /// In the heading above.
    case heading
    /// In the article's title.
    case title
    /// By the article's date alone.
    case article

    /// Whether one is surer than another.
    public static func < (first: Source, second: Source) -> Bool {
      first.rawValue < second.rawValue
    }
  }

  /// The year; of a span its last.
  public var year: Int
  /// The first year of a span; the year itself where it is one.
  public var firstYear: Int
  /// The tokens that tell it; nil where only the article's date does.
  public var tokens: Range<Int>?
  /// Where it was told.
  public var source: Source
  /// Whether the words that tell it open their sentence: then they hold for the sentences behind it too.
  public var isFraming = false
}

/// Words that say when only together with a year that is told elsewhere: 同年, last year, 8月.
public struct TimeReference: Hashable, Sendable {
  /// The words.
  public var tokens: Range<Int>
  /// The years that they mean; nil where nothing tells them.
  public var years: ClosedRange<Int>?
  /// The tokens that tell the year; nil where the article's date does, or nothing.
  public var told: Range<Int>?
}

/// Finds the time that each sentence of an article speaks of.
///
/// The time is the nearest that is told: in the clause, in the sentence before the place or behind it, in the sentence before, the heading, the
/// title, the article's date. What is only compared with (than in 2019, 比2019年) is no frame.
public struct TimeFrames: Sendable {
  private let article: ArticleAnalysis
  private let expressions: [[Dated]]
  /// What each sentence takes over from those before.
  private let inherited: [TimeFrame?]

  /// An expression with its years, as far as they could be told.
  struct Dated: Sendable {
    var tokens: Range<Int>
    var years: ClosedRange<Int>?
    var isCompared: Bool
    /// Whether the years stand there, or where they were told.
    var source: TimeFrame.Source?
    var isDeictic = false
    var isAnaphoric = false
    var isMonth = false
    /// Where the year was told, if not here and not by the article's date.
    var told: Range<Int>?

    /// Whether the years stand there in digits.
    var isPlain = false
    /// Whether it opens its sentence.
    var opens = false

    /// Where one who wants to know the year finds it; nil where only the article's date tells it.
    var telling: Range<Int>? { told ?? (isPlain ? tokens : nil) }
  }

  /// Reads an article.
  ///
  /// - Complexity: O(tokens).
  public init(_ article: ArticleAnalysis) {
    self.article = article
    let reader = TimeReader(article: article)
    var headings: [Int: TimeFrame] = [:]
    for (paragraph, tokens) in article.headings {
      let isTitle =
        article.sentences.first.map { paragraph < $0.paragraph && $0.heading != paragraph } ?? false
      let language: Analysis.Language =
        tokens.first.map { article.text[Int(article.tokens[$0].start)] < 0x80 } ?? true
        ? .english : .chinese
      let found =
        reader.expressions(in: tokens, language)
        + (language == .english ? reader.expressions(in: tokens, .chinese) : [])
      for expression in found where !expression.isCompared {
        if case .years(let years) = expression.kind {
          headings[paragraph] = TimeFrame(
            year: years.upperBound, firstYear: years.lowerBound, tokens: expression.tokens,
            source: isTitle ? .title : .heading)
        }
      }
    }
    let title = headings.filter { $0.value.source == .title }.min { $0.key < $1.key }?.value
    let date = article.year.map {
      TimeFrame(year: $0, firstYear: $0, tokens: nil, source: .article)
    }
    var all: [[Dated]] = []
    var inherited: [TimeFrame?] = []
    var last: TimeFrame?
    var paragraph = -1
    for sentence in article.sentences {
      if sentence.paragraph != paragraph {
        paragraph = sentence.paragraph
        last = nil
      }
      let context = last ?? sentence.heading.flatMap { headings[$0] } ?? title ?? date
      inherited.append(context)
      var dated: [Dated] = []
      for expression in reader.expressions(in: sentence.tokens, sentence.language) {
        var one = Self.dated(expression, context: dated.last ?? nil, context, article)
        one.opens = Self.opens(expression, sentence)
        dated.append(one)
        if let years = one.years, !one.isCompared {
          last = TimeFrame(
            year: years.upperBound, firstYear: years.lowerBound, tokens: one.telling,
            source: .before, isFraming: one.opens)
        }
      }
      all.append(dated)
    }
    expressions = all
    self.inherited = inherited
  }

  /// Whether an expression opens a sentence, or stands behind the one word that does.
  ///
  /// What opens a sentence frames those behind it, what stands further back holds for its own alone (Charolles, "L'encadrement du
  /// discours", 1997).
  private static func opens(_ expression: TimeExpression, _ sentence: ArticleAnalysis.Sentence)
    -> Bool
  {
    expression.tokens.lowerBound - sentence.tokens.lowerBound < 2
  }

  private static func dated(
    _ expression: TimeExpression, context earlier: Dated?, _ context: TimeFrame?,
    _ article: ArticleAnalysis
  ) -> Dated {
    var dated = Dated(
      tokens: expression.tokens, years: nil, isCompared: expression.isCompared, source: nil)
    let told = earlier?.years != nil ? earlier?.telling : context?.tokens
    let before =
      earlier?.years ?? (context?.source == .article ? nil : context).map { $0.firstYear...$0.year }
    switch expression.kind {
    case .years(let years):
      dated.years = years
      dated.isPlain = true
    case .deictic(let away):
      dated.isDeictic = true
      dated.years = article.year.map { $0 + away...$0 + away }
    case .deicticMonth(let away):
      dated.isDeictic = true
      if let year = article.year, let month = article.month {
        let count = year * 12 + month - 1 + away
        dated.years = count / 12...count / 12
      }
    case .anaphoric(let away):
      dated.isAnaphoric = true
      // Of a span no single year is that year.
      if let before, before.count == 1 {
        dated.years = before.upperBound + away...before.upperBound + away
        dated.told = told
      }
    case .month(let month):
      dated.isMonth = true
      if let earlier, !earlier.isCompared, let years = earlier.years, years.count == 1 {
        dated.years = years
        dated.source = .sentence
        dated.told = told
      } else if let before, before.count == 1 {
        dated.years = before
        dated.source = context?.source
        dated.told = told
      } else if let year = article.year {
        // A month that was still to come is most likely that of the year before.
        let isPast = article.month.map { month <= $0 } ?? true
        dated.years = isPast ? year...year : year - 1...year - 1
        dated.source = .article
      }
    }
    return dated
  }

  /// The time that a place of a sentence is said of; nil where nothing tells it.
  ///
  /// - Parameters:
  ///   - sentence: Index of the sentence in ``ArticleAnalysis/sentences``.
  ///   - token: A token of it.
  /// - Returns: The frame.
  /// - Complexity: O(expressions of the sentence and tokens between them and the place).
  public func frame(of sentence: Int, at token: Int) -> TimeFrame? {
    guard expressions.indices.contains(sentence) else { return nil }
    let frames = expressions[sentence].filter { !$0.isCompared && $0.years != nil }
    let inside = frames.filter { isOneClause($0.tokens, token, in: sentence) }
    let before = frames.last { $0.tokens.upperBound <= token }
    let nearest =
      inside.last { $0.tokens.upperBound <= token } ?? inside.first ?? before ?? frames.first
    guard let nearest, let years = nearest.years else { return inherited[sentence] }
    let isHere = isOneClause(nearest.tokens, token, in: sentence)
    return TimeFrame(
      year: years.upperBound, firstYear: years.lowerBound, tokens: nearest.tokens,
      source: max(isHere ? .clause : .sentence, nearest.source ?? .clause))
  }

  /// The words of a sentence that say when only together with what stands elsewhere, in their order.
  ///
  /// - Parameter sentence: Index of the sentence in ``ArticleAnalysis/sentences``.
  /// - Returns: Them; none for an index without a sentence.
  public func references(in sentence: Int) -> [TimeReference] {
    guard expressions.indices.contains(sentence) else { return [] }
    return expressions[sentence].filter { $0.isDeictic || $0.isAnaphoric || $0.isMonth }.map {
      TimeReference(tokens: $0.tokens, years: $0.years, told: $0.told)
    }
  }

  /// Whether a sentence itself says when, in whatever words.
  public func saysWhen(_ sentence: Int) -> Bool {
    expressions.indices.contains(sentence) && !expressions[sentence].isEmpty
  }

  /// The expressions that point to a year, in order.
  func pointing(in sentence: Int) -> [Dated] {
    expressions[sentence].filter { $0.isDeictic || $0.isAnaphoric }
  }

  /// Whether no mark stands between an expression and a place; a comma right behind an expression that opens the sentence is no border.
  private func isOneClause(_ expression: Range<Int>, _ token: Int, in sentence: Int) -> Bool {
    let between =
      token >= expression.upperBound
      ? expression.upperBound..<token : token..<max(token, expression.lowerBound)
    var marks = 0
    let start = article.sentences[sentence].tokens.lowerBound
    let opens = !(start..<max(start, expression.lowerBound)).contains {
      article.tokens[$0].tag == .verb || article.tokens[$0].role.isPredicate
    }
    for place in between where article.tokens[place].tag == .punctuation {
      if opens, place == expression.upperBound, token > place { continue }
      let range = article.tokens[place].range
      // The mark of an enumeration and of a compound part no clauses.
      if article.text[range].elementsEqual([0xE3, 0x80, 0x81]) { continue }
      if range.count == 1, article.text[range.lowerBound] != UInt8(ascii: ","),
        article.text[range.lowerBound] != UInt8(ascii: ";")
      {
        continue
      }
      marks += 1
    }
    return marks == 0
  }
}
