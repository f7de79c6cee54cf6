/// A figure with what the words around it say of it.
public struct StatedFigure: Hashable, Sendable {
  /// The figure itself; its places count from the start of the sentence.
  public var figure: Figure
  /// When it was true, in the article's words (截至2024年底, since 2018); nil where nothing near it says so.
  public var period: String?
  /// What it measures, and of whom; of a date, what happened then; nil where nothing near it says so.
  public var metric: String?

  /// Creates a figure with what is said of it.
  public init(figure: Figure, period: String?, metric: String?) {
    self.figure = figure
    self.period = period
    self.metric = metric
  }
}

/// What stands around a sentence and may date or name what it leaves out.
public struct SentenceSurroundings: Hashable, Sendable {
  /// The sentence before in the same paragraph; nil for a paragraph's first.
  public var before: String?
  /// The nearest heading above, or the title; nil where there is none.
  public var heading: String?

  /// What the whole article is about, for an English “it”: its title where its first sentence names it.
  public var subject: String?

  /// Creates surroundings.
  public init(before: String? = nil, heading: String? = nil, subject: String? = nil) {
    self.before = before
    self.heading = heading
    self.subject = subject
  }
}

extension FigureRecognizer {
  /// The figures of one sentence with their periods and metrics, in their order.
  ///
  /// ```swift
  /// FigureRecognizer().statedFigures(in: "2024年，我国核心产业规模突破7000亿元。")
  /// // 2024年; 7000亿元 of 2024年, which measures 我国核心产业规模
  /// ```
  ///
  /// - Parameters:
  ///   - sentence: One sentence.
  ///   - surroundings: What stands around it.
  /// - Returns: Each figure that ``figures(in:)`` finds; without period and metric in what is too long for a sentence.
  /// - Complexity: O(*n*) for *n* bytes: what is too long for a sentence is only recognised.
  public func statedFigures(
    in sentence: String, within surroundings: SentenceSurroundings = SentenceSurroundings()
  ) -> [StatedFigure] {
    let found = figures(in: sentence)
    // A table or a list without stops says nothing of its figures that could be read off one place.
    guard !found.isEmpty, found.count <= 64, sentence.utf8.count <= 6000 else {
      return found.map { StatedFigure(figure: $0, period: nil, metric: nil) }
    }
    let stated = SentenceFigures(sentence, figures: found)
    let periods = FigurePeriods(sentence: stated, surroundings: surroundings)
    let metric: (Int) -> String?
    if stated.isChinese {
      metric = ChineseMetric(sentence: stated, times: periods.times).metric(of:)
    } else {
      metric =
        EnglishMetric(sentence: stated, times: periods.times, subject: surroundings.subject)
        .metric(of:)
    }
    return Self.unambiguous(
      stated.figures.indices.map { index in
        StatedFigure(
          figure: stated.figures[index].figure, period: periods.period(of: index),
          metric: metric(index))
      })
  }

  /// Without metrics that two different values of one sentence would share at one time: one of them is wrong.
  private static func unambiguous(_ stated: [StatedFigure]) -> [StatedFigure] {
    struct Measure: Hashable {
      var metric: String
      var period: String
      var unit: String?
    }
    var values: [Measure: Set<Figure.Value>] = [:]
    func measure(_ stated: StatedFigure) -> Measure? {
      // From 39 to 81, both undated, are two values of one measure at two times.
      guard stated.figure.kind != .date, let metric = stated.metric, let period = stated.period
      else { return nil }
      return Measure(metric: metric, period: period, unit: stated.figure.unit)
    }
    for figure in stated {
      if let measure = measure(figure) { values[measure, default: []].insert(figure.figure.value) }
    }
    return stated.map { figure in
      guard let measure = measure(figure), let found = values[measure], found.count > 1 else {
        return figure
      }
      return StatedFigure(figure: figure.figure, period: figure.period, metric: nil)
    }
  }
}
