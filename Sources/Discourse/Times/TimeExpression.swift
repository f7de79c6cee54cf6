import Language

/// Words that say when: a year, a month, or a word that points to one.
struct TimeExpression {
  enum Kind: Hashable {
    /// The years stand there.
    case years(ClosedRange<Int>)
    /// So many years from that of the article.
    case deictic(Int)
    /// So many months from that of the article.
    case deicticMonth(Int)
    /// So many years from the year that was spoken of before.
    case anaphoric(Int)
    /// A month of a year that is told elsewhere.
    case month(Int)
  }

  var kind: Kind
  var tokens: Range<Int>
  /// Whether something of another time is only compared with it.
  var isCompared = false
}

/// Finds the expressions of time of a sentence.
struct TimeReader {
  let article: ArticleAnalysis

  /// The expressions in their order; years that a word or dash ties are one.
  func expressions(in tokens: Range<Int>, _ language: Analysis.Language) -> [TimeExpression] {
    var found: [TimeExpression] = []
    var place = tokens.lowerBound
    while place < tokens.upperBound {
      guard
        var expression = language == .chinese
          ? chinese(place, tokens) : english(place, tokens)
      else {
        place += 1
        continue
      }
      expression.isCompared =
        language == .chinese
        ? isComparedChinese(expression.tokens, tokens)
        : isComparedEnglish(expression.tokens, tokens)
      place = expression.tokens.upperBound
      if case .month = expression.kind, let last = found.last,
        last.tokens.upperBound == expression.tokens.lowerBound
      {
        // 2019年 | 8月: its year stands right before it.
        found[found.count - 1].tokens = last.tokens.lowerBound..<expression.tokens.upperBound
        continue
      }
      if let last = found.last, let joined = joined(last, expression) {
        found[found.count - 1] = joined
      } else {
        found.append(expression)
      }
    }
    return found
  }

  /// One expression of two years that are the ends of a span; nil where they are none.
  private func joined(_ first: TimeExpression, _ second: TimeExpression) -> TimeExpression? {
    guard case .years(let from) = first.kind, case .years(let to) = second.kind,
      from.lowerBound < to.upperBound, to.upperBound - from.lowerBound < 100,
      second.tokens.lowerBound - first.tokens.upperBound == 1
    else { return nil }
    let tie = article.tokens[first.tokens.upperBound]
    let isTie =
      DiscourseWords.timeTies.contains(tie.word)
      || tie.tag == .symbol
      || tie.tag == .punctuation && tie.range.count != 1
        && !article.text[tie.range].elementsEqual([0xE3, 0x80, 0x81])
        && !article.text[tie.range].elementsEqual([0xEF, 0xBC, 0x8C])
      || tie.range.count == 1 && article.text[Int(tie.start)] == UInt8(ascii: "-")
    guard isTie else { return nil }
    return TimeExpression(
      kind: .years(from.lowerBound...to.upperBound),
      tokens: first.tokens.lowerBound..<second.tokens.upperBound, isCompared: first.isCompared)
  }

  // MARK: Chinese

  private func chinese(_ place: Int, _ tokens: Range<Int>) -> TimeExpression? {
    let range = article.tokens[place].range
    if let (year, end) = year(at: range.lowerBound, limit: range.upperBound + 3) {
      // 2019 / 年 in two tokens.
      var last = place + 1
      while last < tokens.upperBound, Int(article.tokens[last - 1].end) < end { last += 1 }
      return TimeExpression(kind: .years(year...year), tokens: place..<last)
    }
    for word in DiscourseWords.thatYear where article.text[range.lowerBound...].starts(with: word) {
      var last = place + 1
      while last < tokens.upperBound, Int(article.tokens[last].end) <= range.lowerBound + word.count
      {
        last += 1
      }
      return TimeExpression(kind: .anaphoric(0), tokens: place..<last)
    }
    if let (month, end) = month(at: range.lowerBound, limit: range.upperBound + 3) {
      var last = place + 1
      while last < tokens.upperBound, Int(article.tokens[last - 1].end) < end { last += 1 }
      return TimeExpression(kind: .month(month), tokens: place..<last)
    }
    guard range.count >= 6 else { return nil }
    let head = article.text[range.lowerBound..<range.lowerBound + 6]
    for (word, away) in DiscourseWords.deicticPrefixes where head.elementsEqual(word) {
      return TimeExpression(kind: .deictic(away), tokens: place..<place + 1)
    }
    for (word, away) in DiscourseWords.anaphoricPrefixes where head.elementsEqual(word) {
      return TimeExpression(kind: .anaphoric(away), tokens: place..<place + 1)
    }
    return nil
  }

  /// Four digits, Arabic or Chinese, with 年 behind them, and the offset behind it.
  private func year(at start: Int, limit: Int) -> (Int, Int)? {
    var offset = start
    var year = 0
    let text = article.text
    for _ in 0..<4 {
      guard offset < text.count else { return nil }
      let byte = text[offset]
      if byte >= 0x30, byte <= 0x39 {
        year = year * 10 + Int(byte - 0x30)
        offset += 1
      } else if let digit = HanDigit.value(text, offset) {
        year = year * 10 + digit
        offset += 3
      } else {
        return nil
      }
    }
    guard offset + 2 < text.count, offset + 3 <= limit, (1000...2199).contains(year),
      text[offset] == 0xE5, text[offset + 1] == 0xB9, text[offset + 2] == 0xB4
    else { return nil }
    return (year, offset + 3)
  }

  /// A month in Arabic or Chinese digits with 月 behind it, and the offset behind it.
  private func month(at start: Int, limit: Int) -> (Int, Int)? {
    let text = article.text
    var offset = start
    var month = 0
    var digits = 0
    while digits < 2, offset < text.count {
      if text[offset] >= 0x30, text[offset] <= 0x39 {
        month = month * 10 + Int(text[offset] - 0x30)
        offset += 1
      } else if let digit = HanDigit.value(text, offset) {
        month = month * 10 + digit
        offset += 3
      } else if HanDigit.isTen(text, offset) {
        month = 10 * max(1, month)
        offset += 3
        if let digit = HanDigit.value(text, offset), digit > 0 {
          month += digit
          offset += 3
        }
        digits = 2
        break
      } else {
        break
      }
      digits += 1
    }
    guard digits > 0, (1...12).contains(month), offset + 3 <= limit, offset + 2 < text.count,
      text[offset] == 0xE6, text[offset + 1] == 0x9C, text[offset + 2] == 0x88
    else { return nil }
    return (month, offset + 3)
  }

  private func isComparedChinese(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    if before >= sentence.lowerBound,
      DiscourseWords.chineseComparing.contains(article.tokens[before].word)
    {
      return true
    }
    // 由2020年的7.2%提升至7.4%
    if before >= sentence.lowerBound, tokens.upperBound < sentence.upperBound,
      DiscourseWords.chineseFrom.contains(article.tokens[before].word),
      article.tokens[tokens.upperBound].tag == .particle
    {
      return true
    }
    // 比去年, 较上年 in one word, 与2019年相比.
    let end = min(tokens.upperBound + 4, sentence.upperBound)
    return (tokens.upperBound..<end).contains {
      DiscourseWords.chineseCompared.contains(article.tokens[$0].word)
    }
  }

  // MARK: English

  private func english(_ place: Int, _ tokens: Range<Int>) -> TimeExpression? {
    let token = article.tokens[place]
    if let year = year(token), isYear(place, tokens) {
      return TimeExpression(kind: .years(year...year), tokens: place..<place + 1)
    }
    let words = DiscourseWords.englishTimes
    if let month = words.months[token.word], token.tag == .properNoun {
      // A month with its year is found by the year.
      let end = min(place + 5, tokens.upperBound)
      let hasYear = (place + 1..<end).contains { year(article.tokens[$0]) != nil }
      return hasYear ? nil : TimeExpression(kind: .month(month), tokens: place..<place + 1)
    }
    guard place + 1 < tokens.upperBound else { return nil }
    let next = article.tokens[place + 1].word
    let hasArticle = place > tokens.lowerBound && article.tokens[place - 1].word == words.the
    if next == words.year {
      if let away = words.pointing[token.word], !hasArticle {
        return TimeExpression(kind: .deictic(away), tokens: place..<place + 2)
      }
      if let away = words.following[token.word], hasArticle || token.word == words.that {
        return TimeExpression(
          kind: .anaphoric(away), tokens: (hasArticle ? place - 1 : place)..<place + 2)
      }
      if token.word == words.a, place + 2 < tokens.upperBound,
        let away = words.distances[article.tokens[place + 2].word]
      {
        return TimeExpression(kind: .anaphoric(away), tokens: place..<place + 3)
      }
    }
    if next == words.month, let away = words.pointing[token.word], !hasArticle {
      return TimeExpression(kind: .deicticMonth(away), tokens: place..<place + 2)
    }
    return nil
  }

  /// The year that a token of four digits may be.
  private func year(_ token: Token) -> Int? {
    guard token.range.count == 4 else { return nil }
    var year = 0
    for byte in article.text[token.range] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      year = year * 10 + Int(byte - 0x30)
    }
    return (1000...2199).contains(year) ? year : nil
  }

  private func isYear(_ place: Int, _ tokens: Range<Int>) -> Bool {
    let token = article.tokens[place]
    let next = place + 1 < tokens.upperBound ? article.tokens[place + 1] : nil
    let counts =
      next.map { $0.chunk == .continues && $0.nameType != .time && $0.tag == .noun } ?? false
    if token.nameType == .time, !counts || token.beginsName { return true }
    // The end of a span: 2016 to 2018.
    if place > tokens.lowerBound + 1,
      DiscourseWords.timeTies.contains(article.tokens[place - 1].word),
      year(article.tokens[place - 2]) != nil
    {
      return true
    }
    if token.nameType == .time { return false }
    // Early years look like numbers.
    guard
      article.text[Int(token.start)..<Int(token.start) + 2].lexicographicallyPrecedes([0x31, 0x34])
        == false
    else { return false }
    guard place > tokens.lowerBound else { return false }
    let before = article.tokens[place - 1]
    return !counts && (before.tag == .adposition || before.nameType == .time)
  }

  private func isBracket(_ place: Int, _ sign: Unicode.Scalar, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(place), article.tokens[place].range.count == 1 else { return false }
    return article.text[Int(article.tokens[place].start)] == UInt8(ascii: sign)
  }

  private func isComparedEnglish(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let words = DiscourseWords.englishTimes
    var place = tokens.lowerBound - 1
    var steps = 0
    // In brackets stands when something was published, or when somebody lived.
    if isBracket(place, "(", sentence) || isBracket(tokens.upperBound, ")", sentence) {
      return true
    }
    // Words of numbers and of time stand between: than in 2019, compared with the first half of 2019, from £6m in 2019.
    while place >= sentence.lowerBound, steps < 8 {
      let token = article.tokens[place]
      if words.comparing.contains(token.word) { return true }
      if token.word == words.from { return steps > 0 && place + 1 < tokens.lowerBound }
      if token.tag == .punctuation || token.role.isPredicate || token.tag == .verb { return false }
      place -= 1
      steps += 1
    }
    return false
  }
}

/// The Chinese digits that years are written with.
enum HanDigit {
  /// Whether 十 stands at an offset.
  static func isTen(_ text: [UInt8], _ offset: Int) -> Bool {
    offset + 2 < text.count && text[offset] == 0xE5 && text[offset + 1] == 0x8D
      && text[offset + 2] == 0x81
  }

  static func value(_ text: [UInt8], _ offset: Int) -> Int? {
    guard offset + 2 < text.count else { return nil }
    let scalar =
      UInt32(text[offset] & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6
      | UInt32(text[offset + 2] & 0x3F)
    switch scalar {
    case 0x3007, 0x96F6, 0x25CB: return 0
    case 0x4E00: return 1
    case 0x4E8C: return 2
    case 0x4E09: return 3
    case 0x56DB: return 4
    case 0x4E94: return 5
    case 0x516D: return 6
    case 0x4E03: return 7
    case 0x516B: return 8
    case 0x4E5D: return 9
    case 0xFF10...0xFF19: return Int(scalar - 0xFF10)
    default: return nil
    }
  }
}
