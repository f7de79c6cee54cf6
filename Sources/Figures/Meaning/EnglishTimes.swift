/// The dates and periods of an English sentence: in 2023, since 2018, in the year to June, last year, today.
enum EnglishTimes {
  /// All of them in order; none overlaps another.
  static func times(of sentence: SentenceFigures) -> [TimeExpression] {
    let text = sentence.text
    var times: [TimeExpression] = []
    var next = 0
    var index = 0
    while index < text.count {
      while next < sentence.figures.count, sentence.figures[next].range.upperBound <= index {
        next += 1
      }
      if next < sentence.figures.count, sentence.figures[next].range.lowerBound <= index {
        let figure = sentence.figures[next]
        let time =
          figure.figure.kind == .date
          ? date(figure, in: text)
          : figure.figure.kind == .duration ? lastingTime(figure, in: text) : nil
        if let time { times.append(time) }
        index = max(figure.range.upperBound, time?.range.upperBound ?? 0)
        continue
      }
      guard Scalar.isLetter(text[index]), let (_, end) = text.word(at: index) else {
        index += 1
        continue
      }
      if let phraseEnd = phrase(at: index, in: text) {
        times.append(
          TimeExpression(range: index..<phraseEnd, role: roleOfPhrase(at: index, in: text)))
        index = phraseEnd
      } else {
        index = end
      }
    }
    return times
  }

  private static func date(_ figure: SentenceFigures.Placed, in text: FigureText)
    -> TimeExpression
  {
    let year = figure.figure.isoDate.flatMap { iso -> String? in
      iso.hasPrefix("-") ? nil : String(iso.prefix(4))
    }
    let (start, role) = opened(figure.range.lowerBound, in: text)
    return TimeExpression(
      range: start..<figure.range.upperBound, role: role,
      year: year.flatMap { $0.utf8.count == 4 ? $0 : nil })
  }

  /// Words before a date that belong to it, and what it is there for.
  private static func opened(_ start: Int, in text: FigureText) -> (Int, TimeExpression.Role) {
    for phrase in [
      "by the end of", "at the end of", "in the year to", "since the", "as of", "during the",
      "by the", "in the", "in early", "in late", "since", "until", "till", "by", "between", "early",
      "late", "fiscal year", "fiscal", "mid", "end of",
    ] {
      let begin = start - phrase.utf8.count - 1
      guard begin >= 0, !Scalar.isLatin(text[begin - 1]), has(phrase, at: begin, in: text) else {
        continue
      }
      if let (word, wordStart) = text.word(before: text.beforeSpaces(begin)) {
        if ["than", "with", "from"].contains(word), text[begin - 1] == 0x20 {
          return (begin, .comparison)
        }
        if phrase == "fiscal" || phrase == "early" || phrase == "late", word == "in" {
          return (wordStart + 3, .period)
        }
      }
      let keeps =
        phrase.hasPrefix("since") || phrase.hasPrefix("by") || phrase.hasPrefix("as")
        || phrase.hasPrefix("until") || phrase.hasPrefix("between") || phrase.hasPrefix("fiscal")
        || phrase.hasPrefix("early") || phrase.hasPrefix("late") || phrase.hasPrefix("end")
        || phrase.hasPrefix("at the end") || phrase.hasPrefix("in the year")
        || phrase.hasPrefix("till") || phrase.hasPrefix("mid")
      return (keeps ? begin : start, role(before: begin, in: text))
    }
    return (start, role(before: start, in: text))
  }

  /// Whether a text goes on with a phrase, whatever its capitals.
  private static func has(_ phrase: String, at index: Int, in text: FigureText) -> Bool {
    var index = index
    for scalar in phrase.unicodeScalars {
      let other = Scalar.isLetter(text[index]) ? text[index] | 0x20 : text[index]
      guard other == scalar.value else { return false }
      index += 1
    }
    return !Scalar.isLatin(text[index])
  }

  /// than in 2019, compared with 2019, up from 2019.
  private static func role(before start: Int, in text: FigureText) -> TimeExpression.Role {
    guard var (word, begin) = text.word(before: text.beforeSpaces(start)) else { return .period }
    if ["in", "the", "at", "for"].contains(word),
      let (before, at) = text.word(before: text.beforeSpaces(begin))
    {
      if ["than", "with", "from"].contains(before) { return .comparison }
      (word, begin) = (before, at)
    }
    if word == "than" || word == "over" { return .comparison }
    if word == "with" || word == "to",
      let (before, _) = text.word(before: text.beforeSpaces(begin)),
      ["compared", "comparing", "relative"].contains(before)
    {
      return .comparison
    }
    if word == "from", let (before, _) = text.word(before: text.beforeSpaces(begin)),
      ["up", "down", "percent", "cent", "increase", "rise", "fall", "drop"].contains(before)
    {
      return .comparison
    }
    return .period
  }

  /// on the previous year, than last year.
  private static func roleOfPhrase(at start: Int, in text: FigureText) -> TimeExpression.Role {
    if let (word, _) = text.word(before: text.beforeSpaces(start)),
      ["on", "from", "over", "to", "against"].contains(word)
    {
      return .comparison
    }
    return role(before: start, in: text)
  }

  /// in the past five years, over the last decade.
  private static func lastingTime(_ figure: SentenceFigures.Placed, in text: FigureText)
    -> TimeExpression?
  {
    let start = figure.range.lowerBound
    for phrase in [
      "over the past", "over the last", "in the past", "in the last", "during the past",
      "during the last", "for the past", "for the last", "over the next", "in the next", "within",
      "the past", "the last", "the next",
    ] {
      let begin = start - phrase.utf8.count - 1
      if begin >= 0, has(phrase, at: begin, in: text) {
        return TimeExpression(
          range: begin..<figure.range.upperBound, role: role(before: begin, in: text))
      }
    }
    guard let (word, end) = text.word(at: text.afterSpaces(figure.range.upperBound)), word == "ago"
    else { return nil }
    return TimeExpression(range: start..<end, role: .period)
  }

  /// Where a phrase for a time without a number ends that begins at an index.
  private static func phrase(at index: Int, in text: FigureText) -> Int? {
    guard let (first, _) = text.word(at: index), let candidates = phrases[first] else {
      return nil
    }
    for phrase in candidates where has(phrase, at: index, in: text) {
      return index + phrase.utf8.count
    }
    return nil
  }

  private static let phrases: [String: [String]] = {
    var phrases: [String: [String]] = [:]
    for phrase in [
      "the current fiscal year", "the next fiscal year", "the current year", "last year",
      "this year", "next year", "last month", "this month", "last week", "last decade",
      "today", "currently", "at present", "so far this year", "nowadays", "at the moment",
      "in recent years", "a year earlier", "the previous year", "the past decade",
      "the last decade",
      "over the past decade", "over the past year", "in the past year", "in the last year",
      "over the last year", "the same period", "last quarter", "this quarter", "the first quarter",
      "the second quarter", "the third quarter", "the fourth quarter", "the first half",
      "the second half", "yesterday",
    ] {
      guard let first = phrase.split(separator: " ").first else { continue }
      phrases[String(first), default: []].append(phrase)
    }
    return phrases.mapValues { $0.sorted { $0.utf8.count > $1.utf8.count } }
  }()
}
