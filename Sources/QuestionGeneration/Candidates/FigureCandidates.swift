import CheckedNumbers
import Figures
import QuestionBank

/// Makes candidates from the figures of a sentence.
struct FigureCandidates {
  /// All sentences.
  let sentences: [Sentence]
  /// Tag of the article's language, by article.
  let tags: [String]
  /// What the date of each article tells of its years.
  let calendars: [ArticleCalendar?]
  private let recognizer = FigureRecognizer()

  /// Creates a maker; the dates are those of the articles, such as `2024-11-20`, nil where unknown.
  init(sentences: [Sentence], tags: [String], dates: [String?]) {
    self.sentences = sentences
    self.tags = tags
    calendars = dates.map(ArticleCalendar.init)
  }

  /// Characters beyond which a sentence is none, and figures of one that are looked at.
  private static let longestSentence = 1200
  private static let mostFigures = 16

  /// A figure that was found and can't be asked, with the reason.
  struct Refusal {
    /// The figure's words.
    var text: String
    /// Why.
    var reason: String
    /// Name of the rule.
    var check: String
  }

  /// The candidates of a sentence's figures, and those refused before a prompt could be made.
  func candidates(of index: Int) -> (made: [Candidate], refused: [Refusal]) {
    let sentence = sentences[index]
    let text = sentence.passage.string
    var made: [Candidate] = []
    var refused: [Refusal] = []
    // A table or a list without stops: nobody asks for its numbers one by one.
    guard sentence.passage.count <= Self.longestSentence else {
      return (
        [],
        [Refusal(text: "", reason: "is no sentence but a table or a list", check: "CutSentence")]
      )
    }
    let surroundings = SentenceSurroundings(
      before: sentence.position > 0 ? sentences[index - 1].passage.string : nil)
    for stated in recognizer.statedFigures(in: text, within: surroundings)
      .prefix(Self.mostFigures)
    {
      let figure = stated.figure
      let range = sentence.passage.characters(utf8: figure.range)
      let words = sentence.passage.string(range)
      guard let number = number(of: figure, in: sentence.passage) else {
        if figure.kind == .date {
          refused.append(
            Refusal(
              text: words, reason: "a date without its year, or a stretch of time",
              check: "UndatedFigure"))
        }
        continue
      }
      guard FigureWorth.isAsked(figure, in: sentence.passage) else {
        refused.append(
          Refusal(
            text: words, reason: FigureWorth.reason(against: figure, in: sentence.passage),
            check: "TrivialFigure"))
        continue
      }
      guard let candidate = candidate(stated, number: number, range: range, at: index)
      else {
        refused.append(
          Refusal(
            text: words, reason: "its clause leans on words that can't be put in",
            check: "CutSentence"))
        continue
      }
      made.append(candidate)
    }
    return (made, refused)
  }

  // MARK: The number

  /// The characters that go into the gap: digits without magnitude words, or a whole numeral; for a date its year.
  private func number(of figure: Figure, in passage: Passage) -> Range<Int>? {
    if figure.kind == .date { return year(of: figure, in: passage) }
    var range = passage.characters(utf8: figure.numberRange)
    guard !range.isEmpty else { return nil }
    if passage[range.lowerBound].isNumber,
      passage[range.lowerBound].isASCII || passage[range.lowerBound].wholeNumberValue != nil,
      !passage[range.lowerBound].isHan
    {
      var end = range.lowerBound
      while end < range.upperBound,
        passage[end].isDigit
          || ".,，．/:：～~—-–至'’ \u{202F}\u{A0}\u{2009}".contains(passage[end])
            && end + 1 < range.upperBound && passage[end + 1].isDigit
      {
        end += 1
      }
      // 13万2, 3×10⁶: what goes on behind the magnitude is a part of the number.
      if (end..<range.upperBound).contains(where: { passage[$0].isNumber && !passage[$0].isHan }) {
        end = range.upperBound
      }
      range = range.lowerBound..<end
    }
    return range.isEmpty ? nil : range
  }

  private func year(of figure: Figure, in passage: Passage) -> Range<Int>? {
    let range = passage.characters(utf8: figure.range)
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, passage[end].isNumber, !passage[end].isHan { end += 1 }
      // The 1950s are no year.
      let isDecade =
        end < passage.count
        && (passage[end] == "s" || passage.has("'s", at: end) || passage.has("’s", at: end))
      if end - start == 4, !isDecade { return start..<end }
      start = max(end, start + 1)
    }
    return nil
  }

  // MARK: The candidate

  private func candidate(
    _ stated: StatedFigure, number: Range<Int>, range: Range<Int>, at index: Int
  ) -> Candidate? {
    let figure = stated.figure
    let sentence = sentences[index]
    let passage = sentence.passage
    let isYear = figure.kind == .date
    let wordings =
      sentence.language == .chinese
      ? chineseWordings(stated, number: number, at: index)
      : englishWordings(number: number, in: passage)
    guard let wording = wordings.first else { return nil }
    let answer = passage.string(number)
    // Between ____ and 1300, by ____: the year only bounds what happened.
    let isBound =
      isYear && sentence.language == .english
      && YearGrain(prompt: wording.prompt, key: Int(answer) ?? 0).isBound
    let isPassing =
      isBound || sentence.language == .english && Self.isCompared(wording.before)
    let facts: FigureFacts? =
      isYear
      ? nil
      : FigureFacts(
        text: passage.string(range), value: value(figure.value), unit: figure.unit,
        qualifier: figure.qualifier, period: stated.period, metric: stated.metric)
    // From 18 % to 29 % by 2050: the first of the two has a date of its own, or none.
    let isDated = !isYear && stated.period == nil
    return Candidate(
      topic: isYear ? .date : .figure, asked: isYear ? .year : .number,
      language: sentence.language, languageTag: tags[sentence.article], statement: passage.string,
      prompt: wording.prompt,
      otherWordings: wordings.dropFirst().map { other in
        var other = other
        if isDated { other.period = nil }
        return other
      },
      answer: answer,
      accepted: isYear ? [] : spellings(of: answer, tags[sentence.article]),
      figure: facts, beside: (wording.before, wording.behind),
      places: [
        Candidate.Place(
          article: sentence.article, paragraph: sentence.paragraph, range: sentence.range)
      ],
      score: isPassing ? 1 : score(figure), needsDate: !isYear && needsDate(figure, in: sentence),
      period: isDated ? nil : wording.period)
  }

  private func englishWordings(number: Range<Int>, in passage: Passage) -> [Candidate.Wording] {
    guard let prompt = EnglishPrompt(passage).prompt(for: number) else { return [] }
    return [
      Candidate.Wording(
        prompt: prompt, period: EnglishPeriod.first(in: passage),
        before: passage.string(max(0, number.lowerBound - 30)..<number.lowerBound),
        behind: passage.string(
          number.upperBound..<min(passage.count, number.upperBound + 30)))
    ]
  }

  /// Whether an English figure is only what another one is measured by: as compared with 245 million dollars in 1946.
  private static func isCompared(_ before: String) -> Bool {
    var words = before.lowercased().split { !$0.isLetter }.map(String.init)
    while let last = words.last,
      ["about", "some", "nearly", "over", "only", "roughly", "almost"].contains(last)
    {
      words.removeLast()
    }
    let pair = words.suffix(2).joined(separator: " ")
    return [
      "compared with", "compared to", "up from", "down from", "increased from", "rise from",
      "fall from",
      "rose from", "fell from", "increase from", "decrease from", "declined from", "grew from",
      "against the",
    ].contains(pair)
      || words.last == "against"
  }

  private func value(_ value: Figure.Value) -> FigureFacts.Value {
    switch value {
    case .number(let number): .number(number)
    case .range(let low, let high): .range(low, high)
    }
  }

  private func spellings(of answer: String, _ tag: String) -> [String] {
    // Nobody writes 0.508 thousand.
    FigureSpelling.accepted(for: answer, language: tag).filter {
      !($0.hasPrefix("0.") && $0.contains("thousand"))
    }
  }

  private func score(_ figure: Figure) -> Double {
    switch figure.kind {
    case .money, .percent, .measure, .percentagePoint: 6
    case .count, .fraction, .ratio, .multiple: 5
    case .date: 3.5
    case .duration, .age, .rank: 3
    }
  }

  /// Whether the figure is of the kind that another year would give otherwise.
  func needsDate(_ figure: Figure, in sentence: Sentence) -> Bool {
    switch figure.kind {
    case .money, .percent, .percentagePoint, .multiple: return true
    case .count:
      guard case .number(let value) = figure.value else { return true }
      let running = ["累计", "已", "目前", "现有", "截至", "so far", "currently", "now"]
      return value >= 13
        || running.contains { sentence.passage.first($0, in: sentence.passage.all) != nil }
    case .measure: return sentence.language == .chinese
    case .fraction, .ratio: return true
    case .duration:
      // 已连续10多年: longer every year.
      return ["连续", "連續", "已有", "in a row", "consecutive", "straight"].contains {
        sentence.passage.first($0, in: sentence.passage.all) != nil
      }
    case .rank, .date, .age: return false
    }
  }
}
