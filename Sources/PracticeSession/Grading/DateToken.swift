import CheckedNumbers
import Figures
import ScriptFolding

/// A piece of a typed date.
enum DateToken: Hashable {
  /// A number before 年, with how many digits it was written.
  case year(Int, digits: Int)
  /// A number before 月, or a month's name.
  case month(Int)
  /// A number before 日 or 号, or one with st, nd, rd, th.
  case day(Int)
  /// A number whose place among them is not said.
  case number(Int, digits: Int)
  /// 公元前, BC.
  case beforeChrist
  /// 公元, AD: the year is whole however short it is.
  case era

  /// The pieces of a text in lower case, half width and simplified characters; nil where anything else stands in it.
  static func tokens(of text: String) -> [DateToken]? {
    var tokens: [DateToken] = []
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.first {
      if scalar.properties.isWhitespace || "-./,'’()·、，。".unicodeScalars.contains(scalar) {
        rest.removeFirst()
      } else if let word = fillers.first(where: { rest.starts(with: $0.unicodeScalars) }) {
        rest.removeFirst(word.unicodeScalars.count)
      } else if rest.starts(with: "元月".unicodeScalars) {
        tokens.append(.month(1))
        rest.removeFirst(2)
      } else if rest.starts(with: "公元前".unicodeScalars) {
        tokens.append(.beforeChrist)
        rest.removeFirst(3)
      } else if scalar == "前", tokens.isEmpty {
        tokens.append(.beforeChrist)
        rest.removeFirst()
      } else if rest.starts(with: "公元".unicodeScalars) {
        tokens.append(.era)
        rest.removeFirst(2)
      } else if scalar.isDecimalDigit || scalar.isHan {
        guard let (token, count) = number(rest) else { return nil }
        tokens.append(token)
        rest.removeFirst(count)
      } else {
        let word = String(String.UnicodeScalarView(rest.prefix { $0.isLatinLetter }))
        guard !word.isEmpty, let token = named(word) else { return nil }
        if let token { tokens.append(token) }
        rest.removeFirst(word.unicodeScalars.count)
      }
    }
    return tokens.isEmpty ? nil : tokens
  }

  private static let fillers = [
    "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天", "周一", "周二", "周三", "周四", "周五", "周六",
    "周日", "截至", "截止", "大约", "约", "在", "于", "从", "自", "到", "以来", "以后", "之后", "以前", "之前", "期间", "起",
    "党的",
  ]

  /// A month, an era, or a word such as "of" that says nothing; nil for any other word.
  private static func named(_ word: String) -> DateToken?? {
    if ["of", "the", "on", "in", "ad", "ce", "year", "about", "circa", "since", "by"].contains(word)
    {
      return .some(word == "ad" || word == "ce" ? .era : nil)
    }
    if ["bc", "bce"].contains(word) { return .some(.beforeChrist) }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    if word == "sept" { return .some(.month(9)) }
    if weekdays.contains(where: { $0 == word || (word.count == 3 && $0.hasPrefix(word)) }) {
      return .some(nil)
    }
    if let day = ordinals.firstIndex(of: word) { return .some(.day(day + 1)) }
    guard
      let index = names.firstIndex(where: { $0 == word || (word.count == 3 && $0.hasPrefix(word)) })
    else { return nil }
    return .some(.month(index + 1))
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Days of the month in words, as far as one word says them.
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ]

  /// A number with the unit behind it, and how many scalars it takes.
  private static func number(_ rest: ArraySlice<Unicode.Scalar>) -> (DateToken, Int)? {
    var count = 0
    let digits = rest.prefix { $0.isDecimalDigit }
    var value: Int
    var digitCount: Int
    if !digits.isEmpty {
      guard let number = Int(String(String.UnicodeScalarView(digits))), digits.count <= 8 else {
        return nil
      }
      (value, digitCount, count) = (number, digits.count, digits.count)
    } else {
      let numerals = rest.prefix { "〇○零一二三四五六七八九十廿卅百千两".unicodeScalars.contains($0) }
      let text = String(String.UnicodeScalarView(numerals))
      guard !numerals.isEmpty, let figure = FigureRecognizer.typed(text),
        case .number(let number) = figure.value, number == number.rounded(),
        number < 100_000_000, figure.rest.isEmpty
      else { return nil }
      let isRow = !numerals.contains { "十廿卅百千".unicodeScalars.contains($0) }
      (value, digitCount, count) = (
        Int(clamping: number), isRow ? numerals.count : 4, numerals.count
      )
      if !isRow, value < 100 { digitCount = 2 }
    }
    var behind = rest.dropFirst(count)
    while behind.first == " " {
      behind.removeFirst()
      count += 1
    }
    switch behind.first {
    case "年": return (.year(value, digits: digitCount), count + 1 + extra(behind.dropFirst()))
    case "月": return (.month(value), count + 1 + extra(behind.dropFirst()))
    case "日", "号": return (.day(value), count + 1)
    default: break
    }
    for suffix in ["st", "nd", "rd", "th"] where behind.starts(with: suffix.unicodeScalars) {
      return (.day(value), count + 2)
    }
    if let next = behind.first, next.isHan, !"至到-".unicodeScalars.contains(next),
      digits.isEmpty
    {
      return nil
    }
    return (.number(value, digits: digitCount), count)
  }

  /// 底, 初 and 份 behind a year or month.
  private static func extra(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
    guard let first = rest.first else { return 0 }
    return "底初末份度".unicodeScalars.contains(first) ? 1 : 0
  }
}
